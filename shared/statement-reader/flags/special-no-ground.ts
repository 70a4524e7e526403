/** Special data, and no ground in AVG 9 or 10 to process them. */
import {
  FIRST_AID_EN,
  FIRST_AID_NL,
  NO_FIRST_AID_EN,
  NO_FIRST_AID_NL,
} from '../elements/first-aid.ts';
import { TITLES_TOO } from '../rules/cue.ts';
import { type FlagRules, raisedOn, within, without } from './flag.ts';
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
} from './special-words.ts';

export const specialNoGround: FlagRules = {
  id: 'specialNoGround',
  /** What the element does not count and Art. 9 does. */
  raisedBy: {
    nl: [
      {
        says: [
          'vingerafdruk*|gezichtsherkenning|irisscan*|biometrisch*',
          'doopdatum|doop|doopgegevens|belijdenis|geloofsovertuiging|geloofsrichting',
          'lichamelijke|psychische|fysieke|mentale …3 klachten|gesteldheid|toestand|conditie',
          'gezondheidsklachten|gezondheidstoestand|bmi|zwangerschap|medicijngebruik',
          'seksuele gerichtheid|voorkeur|geaardheid',
          'gezondheidsverklaring|gezondheidsvragenlijst|gezondheidsformulier',
          'medische|medisch fiche*|kaart|bijzonderheden|gegevens|informatie',
          'dyslexie|adhd|autisme|diagnose|zorgvraag|hulpvraag',
          'allergie*|aandoening*|medicatie|medicijnen|blessure*',
          'mentale|psychische …2 klachten|problemen|stress',
          'contraindicatie*|anamnese*|ziektebeeld*|ziekteverleden|ziektegeschiedenis|voorgeschiedenis',
          'strafblad|antecedenten*|antecedentenonderzoek|vog',
          'lid|lidmaatschap …4 vakbond|vakvereniging',
          'politieke voorkeur|overtuiging|opvatting*|gezindheid',
          'ziekteverzuim|ziekmelding*|ziekteverlof',
          'waarom|reden …4 ziek',
          'reden …3 verzuim|ziekteverzuim|ziekte|ziekmelding',
          'stressklachten|burnout|depressie*|angstklachten|trauma*|verslaving*|eetstoornis*|slaapproblemen|eetpatroon',
          'handicap*|huidaandoening*',
          'lichamelijke|verstandelijke|fysieke beperking|beperkingen',
          'gezondheidsgegevens|gezondheidsinformatie|bloedgroep|vaccinatie*|inentingen',
          'gezondheidsproblemen|gezondheidssituatie|lichamelijke_klachten|epilepsie|diabetes|astma|hartklachten|ziektes|ziekten',
          'levensovertuiging|levensbeschouwing|afkomst|etniciteit',
          'godsdienst|religie|religieuze|geloof|kerkgenootschap|kerkelijke',
          'kerkgegevens|denominatie|geloofsgemeenschap|geloofsgegevens|kerklidmaatschap|kerkverband|geloofsachtergrond',
          'voedselallergie*|voedingsintolerantie*',
        ],
        and: [
          [
            '{verwerk}',
            '{gegevens}',
            '{soort}',
            'lid|leden',
            'dossier',
            'leg|legt|leggen …8 vast',
            'houd|houdt|houden …8 bij',
            'bijgehouden|genoteerd|noteren',
          ],
        ],
        unless: [
          'uitdrukkelijke|expliciete toestemming',
          'artikel 9',
          'art 9',
          'eigen leden',
          ...NO_MATTER_NL,
          ...NO_DATA_NL,
        ],
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
        says: [
          'fingerprint*|biometric*',
          'facial recognition',
          'date of baptism|confirmation',
          'baptisms|marriages …3 and|of',
          'confirmations and|or baptisms|marriages|funerals',
          'heart_problems|medicines|ailments|health_problems',
          'baptism|baptised|religious belief*',
          'sexual orientation|health',
          'political opinion*|views',
          'trade union membership',
          'files|records|notes|forms …8 diagnosis|diagnoses|medical|therapy',
          'medical|allergies|disability|disabilities|medication',
          'contraindication*|case_history|health_history|medical_history',
          'background|criminal_record|dbs check|checks',
          'physical|mental|emotional complaints|problems|symptoms|state|difficulties',
          'sickness|illness|reason …4 absence|sickness|sick',
          'burnout|depression|anxiety|trauma|addiction|stress|eating_disorder*',
          'bmi|weight …4 eating|habits|height',
          'height weight|bmi',
          'religion|ethnicity|denomination|blood_group|vaccination*|pregnancy',
          'church affiliation|membership|denomination|background',
          'special_educational_needs|dyslexia|adhd|autism',
        ],
        and: [['{data}', '{process}', '{keep}', '{kindOfData}', 'member*', 'files|records|notes']],
        unless: [
          'explicit consent',
          'article 9',
          'art 9',
          'own members',
          ...NO_MATTER_EN,
          ...NO_DATA_EN,
        ],
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
          unless: ['ik geloof', 'wij|we geloven', 'geloof in', 'recht op bezwaar', ...NO_DATA_NL],
        },
        { says: FIRST_AID_NL, unless: NO_FIRST_AID_NL, denied: 'no' },
        {
          says: [
            'wij|we|ik {verwerk} …6 bijzondere|gevoelige …3 persoonsgegevens|gegevens',
            'bijzondere|gevoelige …3 persoonsgegevens|gegevens …6 {verwerk} wij|we|ik',
            'volgende|deze bijzondere|gevoelige …3 persoonsgegevens|gegevens',
          ],
          unless: ['thuissituatie|werkervaring|loopbaan'],
          denied: 'no',
        },
      ],
      en: [
        { says: KINDS_EN, unless: ['right to object', 'object on', ...NO_DATA_EN] },
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
    /** Not to send them: no word on those that are kept. */
    plea: {
      nl: [
        {
          says: [
            'verzoek|verzoeken|vragen|vraag|gelieve …8 geen|niet|nooit …12 sturen|stuur|toesturen|toe_te_sturen|te_sturen|mailen|te_mailen|vermelden|te_vermelden|delen|te_delen',
            'stuur|mail|vermeld|deel …6 geen|niet|nooit',
          ],
        },
      ],
      en: [
        {
          says: [
            'please|ask …6 not|never …3 send|email|share|include|submit|post',
            'do|please not|never send|email|include|submit|post',
          ],
        },
      ],
    },
    /** Of what the element takes for a ground: words that may be one, or a denial. */
    grounded: {
      nl: [
        {
          says: [
            'toestemming|akkoord|instem*|vrijwillig',
            'artikel|art 9',
            'wet|wettelijk*|verplicht|plicht|*plicht|taak',
            'noodzakelijk|nodig|noodzaak',
            'geen|niet|nooit|niets|geenszins',
            'mogen|mag|grond|grondslag|uitzondering|kerkgenootschap|kerkelijk*',
            ...CARE_NL,
          ],
        },
      ],
      en: [
        {
          says: [
            'consent|permission|allow|allows|agree|agreed|voluntar*',
            'article|art 9',
            'law|legal|legally|obliges|obligation|obliged|statutory|duty',
            'necessary|needed|need|require|required',
            'no|not|never|dont|none',
            'ground|basis|condition of|exemption',
            ...CARE_EN,
          ],
        },
      ],
    },
    /** The exception in plain words. */
    ground: {
      nl: [
        { says: CARE_NL, in: TITLES_TOO },
        {
          says: ['{bijzonder}'],
          and: [
            [
              'nodig voor …4 regels|wet',
              'moet van …6 regels|wet',
              'uitdrukkelijk*|expliciet* toestemming',
              'artikel 9',
            ],
          ],
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
        /** Of all data, and so of these. */
        {
          says: ['uitdrukkelijk*|expliciet* …2 toestemming'],
          and: [['{verwerk}', 'verwerking*']],
          unless: [
            'als|indien|wanneer|tenzij|zonder|waar|vragen|recht|nodig',
            'foto*|beeld*|video*|derden|delen|media|andere|nieuwsbrief*|commerc*',
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
              'explicit consent',
              'article 9',
            ],
          ],
        },
        {
          says: ['express|explicit …2 consent'],
          and: [['{process}', 'processing']],
          unless: [
            'if|where|when|unless|without|ask|right|need|needed',
            'photo*|image*|third|share|media|other|newsletter*|marketing',
          ],
          denied: 'no',
        },
      ],
    },
  },
  judge: ({ raisedBy, element, fact }) => {
    const { status, evidence } = element('special_categories');
    const told = without(evidence, fact('plea'));
    const isGrounded = status === 'present' && within(told, fact('grounded')).length > 0;
    const isPart = status === 'partial' && told.length > 0;
    const inferred = fact('inferred');
    const isLawful = fact('lawOfStaff').length > 0;
    const all = isPart ? within(told, fact('kind')) : isGrounded ? [] : raisedBy;
    const shown = isLawful ? without(all, fact('ofStaff')) : all;
    const grounds = fact('ground');
    if (grounds.length === 0) return raisedOn([...new Set([...shown, ...inferred])]);
    const isForAll = without(grounds, fact('healthOnly')).length > 0;
    return isForAll ? undefined : raisedOn(fact('faith'));
  },
};
