/** Special data, and no ground in AVG 9 or 10 to process them. */
import {
  ANIMAL_PRACTICE_EN,
  ANIMAL_PRACTICE_NL,
  NAMED_PRACTICE_EN,
  NAMED_PRACTICE_NL,
} from '../elements/animal-practice.ts';
import {
  FIRST_AID_EN,
  FIRST_AID_NL,
  NO_FIRST_AID_EN,
  NO_FIRST_AID_NL,
} from '../elements/first-aid.ts';
import { TITLES_TOO } from '../rules/cue.ts';
import { type FlagRules, raisedOn, within, without } from './flag.ts';
import { groundedCues } from './special-grounded.ts';
import {
  BEFOREHAND_EN,
  BEFOREHAND_NL,
  NOT_KEPT_EN,
  NOT_KEPT_NL,
  NOT_SO_EN,
  NOT_SO_NL,
  READING_EN,
  READING_NL,
  SPECIAL_EN,
  SPECIAL_NL,
  TREATED_EN,
  TREATED_NL,
} from './special-kinds.ts';
import { sentCues } from './special-sent.ts';
import { fromMembershipCues, ofStaffCues } from './special-told-by.ts';
import {
  CARE_EN,
  CARE_NL,
  KINDS_EN,
  KINDS_NL,
  NO_DATA_EN,
  NO_DATA_NL,
  NO_MATTER_EN,
  NO_MATTER_NL,
  NOT_BEFOREHAND_EN,
  NOT_BEFOREHAND_NL,
} from './special-words.ts';

/** To tell others by law is no ground for keeping them. */
const DISCLOSED_NL = '{derden}|politie|justitie|verstrekken|doorgeven|bekendmaken|delen';
const DISCLOSED_EN = 'disclose|disclosed|disclosure|share|third_party|third_parties|police';

export const specialNoGround: FlagRules = {
  id: 'specialNoGround',
  /** What the element does not count and Art. 9 does. */
  raisedBy: {
    nl: [
      {
        says: SPECIAL_NL,
        and: [TREATED_NL],
        unless: [...NOT_SO_NL, ...NO_DATA_NL],
        denied: 'no',
      },
      {
        says: SPECIAL_NL,
        and: [['{gegevens}']],
        in: ['item', 'row'],
        unless: [...NOT_SO_NL, ...NO_DATA_NL],
        denied: 'no',
      },
      {
        says: ['handicap*'],
        and: [TREATED_NL],
        unless: ['golf*|ranglijst|competitie|wedstrijd*', ...NOT_SO_NL, ...NO_DATA_NL],
        denied: 'no',
      },
      {
        says: BEFOREHAND_NL,
        unless: [...NOT_SO_NL, ...NOT_BEFOREHAND_NL],
        denied: 'no',
      },
      {
        says: FIRST_AID_NL,
        and: [['{verwerk}', '{gegevens}', '{soort}']],
        unless: ['uitdrukkelijke|expliciete toestemming', ...NO_FIRST_AID_NL],
        denied: 'no',
      },
      /** What somebody may eat; of a table that is booked it is a wish. */
      {
        says: ['dieetwensen|dieetgegevens|dieetvoorschriften'],
        and: [['{verwerk}', '{gegevens}', 'noteren|noteert|bijgehouden']],
        unless: [
          'uitdrukkelijke|expliciete toestemming',
          'als|indien|wanneer|met|na|na_uw …6 toestemming',
          'reservering*|tafel|gasten|restaurant|bijvoorbeeld',
          ...NO_MATTER_NL,
        ],
        denied: 'no',
      },
      /** One of a list. */
      {
        says: [
          'gezondheidsgegevens|gezondheidsinformatie|gezondheid|godsdienst|religie|geloofsovertuiging|etniciteit|ras',
          'medische gegevens|informatie|achtergrond|bijzonderheden|klachten',
        ],
        and: [['contactgegevens|betaalgegevens|naam|adres|nawgegevens|persoonsgegevens']],
        unless: [
          'uitdrukkelijke|expliciete toestemming',
          'artikel|art 9',
          'bijzondere|gevoelige',
          ...NO_MATTER_NL,
          ...NO_DATA_NL,
        ],
        denied: 'no',
      },
    ],
    en: [
      {
        says: SPECIAL_EN,
        and: [TREATED_EN],
        unless: [...NOT_SO_EN, ...NO_DATA_EN],
        denied: 'no',
      },
      {
        says: SPECIAL_EN,
        and: [['{data}']],
        in: ['item', 'row'],
        unless: [...NOT_SO_EN, ...NO_DATA_EN],
        denied: 'no',
      },
      {
        says: BEFOREHAND_EN,
        unless: [...NOT_SO_EN, ...NOT_BEFOREHAND_EN],
        denied: 'no',
      },
      {
        says: FIRST_AID_EN,
        and: [['{data}', '{keep}', '{kindOfData}']],
        unless: ['explicit consent', ...NO_FIRST_AID_EN],
        denied: 'no',
      },
      {
        says: ['dietary requirements|needs|restrictions'],
        and: [['{data}', '{process}', '{keep}', 'record']],
        unless: [
          'explicit consent',
          'booking*|reservation*|table|guests|restaurant|eg|such_as',
          ...NO_MATTER_EN,
        ],
        denied: 'no',
      },
    ],
  },
  facts: {
    ...fromMembershipCues,
    ...ofStaffCues(KINDS_NL, KINDS_EN),
    kind: {
      nl: [
        {
          says: KINDS_NL,
          unless: [
            'ik geloof',
            'wij|we geloven',
            'geloof in',
            'recht op bezwaar',
            ...READING_NL,
            ...NO_DATA_NL,
          ],
          denied: 'no',
        },
        /** Not here, but kept all the same. */
        { says: KINDS_NL, and: [['maar …1 in|op|bij']], unless: [...READING_NL, ...NO_DATA_NL] },
        { says: BEFOREHAND_NL, unless: NOT_BEFOREHAND_NL, denied: 'no' },
        { says: FIRST_AID_NL, unless: NO_FIRST_AID_NL, denied: 'no' },
        {
          says: [
            'wij|we|ik {verwerk} …6 bijzondere|gevoelige …3 persoonsgegevens|gegevens',
            'bijzondere|gevoelige …3 persoonsgegevens|gegevens …6 {verwerk} wij|we|ik',
            'volgende|deze bijzondere|gevoelige …3 persoonsgegevens|gegevens',
            'bijzondere|gevoelige …3 persoonsgegevens|gegevens …4 worden|wordt …1 {verwerk}',
            'worden|wordt|kunnen …8 bijzondere|gevoelige …3 persoonsgegevens|gegevens worden? {verwerk}',
          ],
          unless: ['thuissituatie|werkervaring|loopbaan'],
          notBeside: ['jonger_dan|onder_de 16|zestien'],
          denied: 'no',
        },
        {
          says: ['alle bijzondere …1 persoonsgegevens zijn'],
          unless: ['verstaan', 'dit|dat niet'],
        },
      ],
      en: [
        {
          says: KINDS_EN,
          unless: ['right to object', 'object on', ...READING_EN, ...NO_DATA_EN],
          denied: 'no',
        },
        { says: KINDS_EN, and: [['but …1 in|on|at|by']], unless: [...READING_EN, ...NO_DATA_EN] },
        { says: BEFOREHAND_EN, unless: NOT_BEFOREHAND_EN, denied: 'no' },
        { says: FIRST_AID_EN, unless: NO_FIRST_AID_EN, denied: 'no' },
        {
          says: [
            'we|i may? {process} …6 special|sensitive …4 {data}',
            'following special|sensitive …4 {data}',
          ],
          denied: 'no',
        },
      ],
    },
    /** Told of as kept; what is asked for health is no ground for these. */
    faith: {
      nl: [
        {
          says: [
            'religieuze|filosofische|levensbeschouwelijke|godsdienstige overtuiging*|of',
            'godsdienst|geloofsovertuiging*|religie',
          ],
          unless: ['bijzondere|gevoelige', ...NO_MATTER_NL, ...NO_DATA_NL],
          denied: 'no',
        },
      ],
      en: [
        {
          says: ['religious|philosophical belief*|or|views', 'religion|faith'],
          unless: ['special|sensitive', ...NO_MATTER_EN, ...NO_DATA_EN],
          denied: 'no',
        },
      ],
    },
    healthOnly: {
      nl: [
        {
          says: ['*gezondheid*|medisch*|wgbo|geneeskundige'],
          unless: ['bijzondere|gevoelige|godsdienst*|religie*|levensbeschouw*|geloof*'],
        },
        { says: CARE_NL, in: TITLES_TOO },
      ],
      en: [
        { says: ['health*|medical'], unless: ['special|sensitive|religio*|belief*|faith'] },
        { says: CARE_EN, in: TITLES_TOO },
      ],
    },
    /** Patients of a veterinary surgeon are no people; what is kept of their owners is said as such. */
    veterinary: {
      nl: [
        { says: ANIMAL_PRACTICE_NL, in: TITLES_TOO },
        { says: NAMED_PRACTICE_NL, in: ['title'] },
      ],
      en: [
        { says: ANIMAL_PRACTICE_EN, in: TITLES_TOO },
        { says: NAMED_PRACTICE_EN, in: ['title'] },
      ],
    },
    ofPeople: {
      nl: [
        {
          says: [
            'medewerker*|personeel|werknemer*|stagiair*|sollicitant*|verzuim|uw_gezondheid|eigenaar',
          ],
        },
      ],
      en: [{ says: ['staff|employee*|volunteer*|applicant*|absence|your_health|owner'] }],
    },
    /** Not to send them: no word on those that are kept. */
    plea: {
      nl: [
        {
          says: [
            'verzoek|verzoeken|vragen|vraag|gelieve …8 geen|niet|nooit …12 sturen|stuur|toesturen|toe_te_sturen|te_sturen|mailen|te_mailen|vermelden|te_vermelden|delen|te_delen',
            'stuur|mail|vermeld|deel …6 geen|niet|nooit',
            ...NOT_KEPT_NL,
          ],
        },
      ],
      en: [
        {
          says: [
            'please|ask …6 not|never …3 send|email|share|include|submit|post',
            'do|please not|never send|email|include|submit|post',
            ...NOT_KEPT_EN,
          ],
        },
      ],
    },
    ...groundedCues,
    ...sentCues,
    /** The exception in plain words. */
    ground: {
      nl: [
        { says: CARE_NL, in: TITLES_TOO },
        {
          says: ['{bijzonder}', 'verzuim*|ziekteverzuim|ziekte|ziekmelding*'],
          and: [
            [
              'nodig voor …4 regels|wet',
              'moet van …6 regels|wet',
              'wet|wetgever ons|mij …3 opdraagt|verplicht|voorschrijft|oplegt',
              'omdat|want|aangezien|daar de wet|wetgever …8 opdraagt|verplicht|voorschrijft|oplegt|vereist|eist',
              'uitdrukkelijk*|expliciet* toestemming',
              'artikel 9',
            ],
          ],
          unless: [DISCLOSED_NL],
        },
        /** A basis of the whole treatment. */
        {
          says: [
            'toestemming van de|iedere|elke client|clienten|patient|patienten|deelnemer|deelnemers',
          ],
          in: ['item', 'row'],
          under: ['*grondslag*', 'rechtsgrond*', 'waarom|basis'],
          unless: ['nieuwsbrief*|*marketing*|foto*|beeld*|derden|delen|huisarts|intrek*'],
          denied: 'no',
        },
        /** Of whoever puts them into a service: its customer answers for them. */
        {
          says: [
            'uw|jouw|je eigen verantwoordelijkheid|rechtsgrond|grondslag',
            'klant|gebruiker …4 verantwoordelijk …6 rechtsgrond|grondslag|rechtmatigheid',
          ],
          and: [['{bijzonder}'], ['rechtsgrond|grondslag|rechtmatigheid']],
        },
        /** Of all data, and so of these. */
        {
          says: ['uitdrukkelijk*|expliciet* …2 toestemming'],
          and: [['{verwerk}', 'verwerking*']],
          unless: [
            'als|indien|wanneer|tenzij|zonder|waar|vragen|recht|nodig',
            'foto*|beeld*|video*|derden|delen|media|andere|nieuwsbrief*|commerc*',
            'doorgifte|internationale|{buitenEu}',
          ],
          denied: 'no',
        },
      ],
      en: [
        { says: CARE_EN, in: TITLES_TOO },
        {
          says: ['{special}'],
          and: [
            [
              'needed for …4 rules|law',
              'required by …6 rules|law',
              'law|act requires|obliges|compels us|me|employers',
              'explicit consent',
              'article 9',
            ],
          ],
          unless: [DISCLOSED_EN],
        },
        {
          says: ['express|explicit …2 consent'],
          and: [['{process}', 'processing']],
          unless: [
            'if|where|when|unless|without|ask|right|need|needed',
            'photo*|image*|third|share|media|other|newsletter*|marketing',
            'international|transfer*|{outsideEea}',
          ],
          denied: 'no',
        },
      ],
    },
  },
  judge: ({ raisedBy, element, fact }) => {
    const { status, evidence } = element('special_categories');
    const told = without(evidence, fact('plea'));
    const groundedOn = within(without(told, fact('volunteered')), fact('grounded'));
    const isGrounded = status === 'present' && groundedOn.length > 0;
    const vetted = fact('vetting');
    const isVettingOnly = isGrounded && without(groundedOn, vetted).length === 0;
    const isPart = status === 'partial' && told.length > 0;
    const inferred = [...fact('inferred'), ...fact('takenAsConsent')];
    const isLawful = fact('lawOfStaff').length > 0;
    const kinds = within(told, fact('kind'));
    const isBare = status === 'present' && !isGrounded;
    const all = isPart
      ? kinds
      : isGrounded
        ? isVettingOnly
          ? within(without(kinds, vetted), raisedBy)
          : []
        : isBare
          ? [...raisedBy, ...within(kinds, fact('elsewhere'))]
          : raisedBy;
    const ofAll = isLawful ? without(all, fact('ofStaff')) : all;
    const shown = fact('veterinary').length > 0 ? within(ofAll, fact('ofPeople')) : ofAll;
    const grounds = fact('ground');
    if (grounds.length === 0) return raisedOn([...new Set([...shown, ...inferred])]);
    const isForAll = without(grounds, fact('healthOnly')).length > 0;
    return isForAll ? undefined : raisedOn(fact('faith'));
  },
};
