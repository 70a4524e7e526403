/** Rights made smaller than the law gives them. */
import { type FlagRules, raisedOn } from './flag.ts';
import { chargedCues } from './rights-charged.ts';
import { conditionCues } from './rights-conditions.ts';
import { someCues } from './rights-for-some.ts';
import { graveReasonCues } from './rights-grave-reasons.ts';
import {
  EMAIL_EN,
  EMAIL_NL,
  LOOKED_OVER_EN,
  LOOKED_OVER_NL,
  NOT_BY_EMAIL_EN,
  NOT_BY_EMAIL_NL,
  OR_BY_EMAIL_EN,
  OR_BY_EMAIL_NL,
  OTHER_MATTER_EN,
  OTHER_MATTER_NL,
  OTHERS_EN,
  OTHERS_NL,
  OWN_ACCESS_EN,
  OWN_ACCESS_NL,
  REASONS_GIVEN_EN,
  REASONS_GIVEN_NL,
  RIGHT_EN,
  RIGHT_NL,
  SENT_BY_US_EN,
  SENT_BY_US_NL,
} from './rights-guards.ts';
import { heldOffCues } from './rights-held-off.ts';
import { hurdleCues } from './rights-hurdles.ts';
import { writingCues } from './rights-in-writing.ts';
import { keptBackCues } from './rights-kept-back.ts';
import { ownTermsCues } from './rights-own-terms.ts';
import { penaltyCues } from './rights-penalty.ts';
import { refusedCues } from './rights-refused.ts';
import { splitCues } from './rights-split.ts';

/** What the law itself keeps back, or a case that is set apart. */
const REFUSED_BY_LAW_NL = [
  'wet*|wettelijk*|bewaarplicht|bewaartermijn*',
  'soms|zolang|gevallen|geval|tenzij|mits',
  'als|indien|wanneer|omdat',
  'cookie*|backup*|reactie*|bericht*',
  'overdraagbaarheid|dataportabiliteit|papier*',
  'geautomatiseerd*|onderworpen',
  'volledig',
  'leggen|legt|uitleggen|uitleg|waarom',
];
const REFUSED_BY_LAW_EN = [
  'law|laws|legal*|statutory|required|retention',
  'because|if|where|when|unless|until|while|some|certain|may_not_be|may_not_always',
  'cookie*|backup*|comment*|message*',
  'portab*|automated|subject to',
  'immediately|fully|completely|entirely',
];

const ASKED_NL = [
  'inzage*',
  'verzoek* …8 inzage|rectificatie|correctie|verwijder*|wijzig*|bezwaar',
  'verzoek tot|om|van',
  'verzoeken',
  'rechten',
  RIGHT_NL,
  '{wissen} …10 {gegevens}',
  '{gegevens} …10 {wissen}',
  '{gegevens} …8 inzien',
  'opvragen',
  'verzoek …2 indienen|doen',
];
/** As easily as it was given (AVG 7(3)). */
const TAKES_BACK_NL = 'toestemming …4 intrekken|intrekt|intrekking|in_te_trekken';
const TAKES_BACK_EN = 'withdraw|withdrawing|withdrawal …4 consent';
const TAKEN_BACK_EN = 'consent …4 withdrawn';
const ASKED_EN = [
  'access',
  'request* …8 access|rectification|correction|deletion|erasure',
  'data subject request*',
  'requests',
  'make …3 request',
  'your rights',
  RIGHT_EN,
];

/** The one way in which a request may come. */
const WAY_NL = [
  'alleen|uitsluitend|slechts|enkel …4 schriftelijk|brief|aangetekend*',
  'alleen|uitsluitend|slechts|enkel …3 per|via|met|op …1 post',
  'aangetekende brief|post',
];
const WAY_EN = [
  'only …6 in writing|letter',
  'only …4 by|through|via …1 post|mail|letter',
  'only by …4 post|letter|mail',
  'registered mail|post|letter',
];
const OTHER_WAY_NL = [...OTHER_MATTER_NL, ...SENT_BY_US_NL, 'klacht* …10 in behandeling'];
const OTHER_WAY_EN = [
  ...OTHER_MATTER_EN,
  ...SENT_BY_US_EN,
  'we|i …1 only …2 share|send|keep|use|contact',
  'only sent|used|kept',
  'welcome too|as_well',
  'also|too welcome|accepted',
  'order*|payment*|account*|newsletter*|mailing*',
];

export const excessiveRightsLimit: FlagRules = {
  id: 'excessiveRightsLimit',
  facts: writingCues,
  judge: ({ raisedBy, fact }) => {
    const written = fact('mailed').length === 0 ? fact('inWriting') : [];
    return raisedOn([...new Set([...raisedBy, ...written])]);
  },
  raisedBy: {
    nl: [
      ...ownTermsCues.nl,
      ...penaltyCues.nl,
      ...chargedCues.nl,
      ...hurdleCues.nl,
      ...conditionCues.nl,
      ...keptBackCues.nl,
      ...refusedCues.nl,
      ...graveReasonCues.nl,
      ...someCues.nl,
      ...splitCues.nl,
      ...heldOffCues.nl,
      {
        says: WAY_NL,
        and: [[...ASKED_NL, TAKES_BACK_NL]],
        unless: [...OTHER_WAY_NL, ...EMAIL_NL, 'niet alleen|slechts|uitsluitend'],
      },
      {
        says: WAY_NL,
        and: [ASKED_NL, NOT_BY_EMAIL_NL],
        unless: [...OTHER_WAY_NL, ...OR_BY_EMAIL_NL, 'niet alleen|slechts|uitsluitend'],
      },
      {
        says: [
          'een|maximaal|slechts keer|maal per jaar|kalenderjaar',
          'eenmaal|eens per|in …3 jaar|kalenderjaar',
          'hoogstens|maximaal|slechts …3 keer|maal per jaar',
          'gemotiveerd* verzoek',
          'verzoek* …8 gemotiveerd|motiveren|onderbouwd|onderbouwen',
          'alleen|slechts|uitsluitend|enkel …8 geldige|goede|gegronde reden*',
          'hooguit|hoogstens …3 keer|maal',
          'met opgaaf|opgave van reden*',
          'niet in behandeling',
          'verzoek* …10 weigeren|afwijzen|negeren …4 zonder',
          'wij|we|ik …2 niet verplicht om? …2 *verzoek|*verzoeken',
          'niet gehouden om|aan …4 *verzoek|*verzoeken',
          'wij|we|ik …2 niet verplicht om? …3 op|aan|elk|ieder|alle|een|uw|je|jouw …2 *verzoek|*verzoeken',
          'niet verplicht …4 voldoen',
          'verzoek* …12 eigen inzicht|goeddunken|beoordeling',
          'doet …4 afstand van …8 recht*',
          'kunt|kun|kan geen recht* …6 doen gelden',
          'kunnen|kan|kunt|kun …3 niet …2 beroepen op …4 recht|rechten|portretrecht|privacyrecht*|avg|privacy',
          'kunnen|kan|kunt|kun …3 geen beroep doen op …4 recht|rechten|portretrecht|privacy*',
        ],
        and: [ASKED_NL],
        unless: [
          ...OTHER_MATTER_NL,
          ...OWN_ACCESS_NL,
          ...LOOKED_OVER_NL,
          ...REASONS_GIVEN_NL,
          ...EMAIL_NL,
          ...OTHERS_NL,
          'bent {u}? niet verplicht',
          'ongegrond*|buitensporig*|onredelijk*',
          'identiteit*|identificeren|legitim*',
          'identiteitsbewijs',
          'onvolledig*',
          'klacht* …10 in behandeling',
          'nieuwsbrief*|mailing*',
          'niet alleen|slechts|uitsluitend',
        ],
      },
      /** Consent that lasts for ever. */
      {
        says: [
          'toestemming …14 kan|kunt|kun|kunnen|mag …8 niet|nooit …4 ingetrokken|intrekken|herroepen|herroept',
          'toestemming …10 niet …2 intrekbaar|herroepbaar|opzegbaar',
        ],
        unless: ['niet langer|meer wilt|wil|willen', 'terugwerkende', 'tenzij', 'voordat|totdat'],
      },
      /** Of photographs, as associations write. */
      {
        says: [
          'zich|me|mij|je|u niet|nooit …2 beroepen op …3 portretrecht|privacyrecht*',
          'kan|kunnen|kunt|kun …3 geen|niet …2 beroep|beroepen …3 portretrecht|privacyrecht*',
          'geen beroep …3 portretrecht|privacyrecht*',
        ],
        unless: ['tenzij', 'als|indien {u} …4 toestemming'],
      },
      /** A right that is refused to all. */
      {
        says: [
          'verwijder*|wissen|verwijdering|inzage|correctie|rectificatie …8 niet mogelijk|toegestaan',
          'niet mogelijk …8 verwijderen|wissen|corrigeren|inzien',
          'kunt|kun|kan|mag|heeft|hebt {u}? …3 geen bezwaar',
          'heeft|hebt|heb {u}? …2 geen recht op|van',
          'ziet|zie {u}? af van …4 recht*',
        ],
        and: [['{gegevens}', 'verwerking']],
        unless: [...REFUSED_BY_LAW_NL, ...OTHERS_NL, ...OWN_ACCESS_NL],
      },
      /** As under older law: only where the data are wrong, or for who is harmed. */
      {
        says: [
          '{wissen} …10 alleen|slechts|uitsluitend|enkel als|wanneer|indien|voor …8 onjuist|onjuiste|kloppen|feitelijk',
          'alleen|slechts|uitsluitend|enkel …8 {wissen} …8 onjuist|onjuiste|kloppen|feitelijk',
          '{wissen} …10 feitelijk onjuist',
          'bezwaar …10 alleen|slechts|uitsluitend|enkel …8 schade|nadeel|zwaarwegende',
          'alleen|slechts|uitsluitend|enkel …4 bezwaar …10 schade|nadeel|zwaarwegende',
          'bezwaar …12 schade|nadeel lijdt|ondervindt|toebrengt|veroorzaakt',
        ],
        unless: ['{verbeteren} …14 {wissen}', '{wissen} of|en {verbeteren}', 'daarnaast|ook'],
      },
      {
        says: [
          'toestemming …4 niet|nooit …2 meer? intrekken|herroepen',
          'bezwaar …6 niet mogelijk|toegestaan|toegelaten',
          'gegevens …3 kunnen|zullen niet …3 verwijderd|gewist',
          'niet mogelijk …3 bezwaar',
          'gegevens …3 worden niet …3 verwijderd|gewist uit',
          'verzoeken …6 email|mail|telefoon …4 niet …3 behandel*|behandeling|beantwoord*|geaccepteerd',
          'email*|mails behandelen|beantwoorden|accepteren wij|we|ik? niet',
          'niet verplicht om? …3 op|aan|elk|ieder|alle …2 verzoek|verzoeken …3 gaan|voldoen|reageren|antwoorden|te_voldoen|te_reageren|te_antwoorden',
          'bepalen|beslissen|bepaal|beslis wij|we|ik zelf …6 verzoek*|{wissen}|inzage',
          'wij|we|ik bepalen|beslissen|bepaal|beslis zelf …6 verzoek*|{wissen}|inzage',
          'verzoek* …8 weigeren|afwijzen zonder',
          'verzoek* …4 zonder …4 reden* …3 weigeren|afwijzen|wijzen',
        ],
        and: [['verzoek*', '{gegevens}', 'toestemming', 'verwerking']],
        unless: [...REFUSED_BY_LAW_NL, ...OWN_ACCESS_NL, 'nieuwsbrief', 'langer'],
      },
      /** A right at the pleasure of the organisation. */
      {
        says: [
          'verzoek* …14 bepalen|beslissen|beoordelen|bepaal|beslis wij|we|ik zelf',
          'recht voor …12 verzoek* …14 wijzen|weigeren|negeren',
          'recht voor …4 bepalen|beoordelen|beslissen|te_bepalen|te_beoordelen|te_beslissen|af_te_wegen …3 of|welke|wanneer …6 verzoek*',
          'recht voor …3 of|welk|welke …6 verzoek* …8 bepalen|beoordelen|beslissen|te_bepalen|te_beoordelen|te_beslissen',
          'aan ons|mij om? te_bepalen|te_beslissen|te_beoordelen|bepalen …2 of …10 verzoek*',
          'verzoek* …6 gerechtvaardigd|gegrond|redelijk|terecht …2 is|zijn …3 bepalen|bepaal|beslissen|beslis wij|we|ik',
          'wij|we|ik bepalen|bepaal|beslissen|beslis …2 of …6 verzoek* …6 gerechtvaardigd|gegrond|redelijk|terecht|ingewilligd',
          'verzoek* …12 alleen|slechts|uitsluitend in behandeling',
          'verzoek* …8 niet schriftelijk …12 niet',
          'inzage*|inzien|in_te_zien …8 uitsluitend|alleen|slechts mogelijk op|bij|tijdens|aan|in',
        ],
        unless: [
          'email*|mail|mailen|<email>|digitaal',
          'ongegrond*|buitensporig*|onredelijk*',
          'identiteit*|identificeren|legitim*',
          'binnen|uiterlijk',
        ],
      },
    ],
    en: [
      ...ownTermsCues.en,
      ...penaltyCues.en,
      ...chargedCues.en,
      ...hurdleCues.en,
      ...conditionCues.en,
      ...keptBackCues.en,
      ...refusedCues.en,
      ...graveReasonCues.en,
      ...someCues.en,
      ...splitCues.en,
      ...heldOffCues.en,
      {
        says: WAY_EN,
        and: [[...ASKED_EN, TAKES_BACK_EN, TAKEN_BACK_EN]],
        unless: [...OTHER_WAY_EN, ...EMAIL_EN, 'not only'],
      },
      {
        says: WAY_EN,
        and: [ASKED_EN, NOT_BY_EMAIL_EN],
        unless: [...OTHER_WAY_EN, ...OR_BY_EMAIL_EN, 'not only'],
      },
      {
        says: [
          'once a|per|every …2 year',
          'one request per|a year',
          'state|stating|give|giving …4 reason*',
          'only …2 if|where|when …8 good|valid|sufficient reason|reasons',
          'sole discretion',
          'not obliged|required to …8 request*|comply|respond',
          'reserve* …4 right to …4 refuse|reject|decline',
          'waive …8 right*',
        ],
        and: [ASKED_EN],
        unless: [
          ...OTHER_MATTER_EN,
          ...OWN_ACCESS_EN,
          ...LOOKED_OVER_EN,
          ...REASONS_GIVEN_EN,
          ...EMAIL_EN,
          'you …2 not obliged|required',
          'unfounded|excessive|repetitive|unreasonabl*',
          'identity|identification|verify',
          'order*|payment*|account*|newsletter*|mailing*',
        ],
      },
      {
        says: ['once a|per|every …2 year', 'one copy|request per|a|every year'],
        and: [['copy|copies|list|overview …4 {data}', 'see …3 {data}']],
        unless: [
          ...OWN_ACCESS_EN,
          ...LOOKED_OVER_EN,
          'free*',
          'newsletter*|mailing*',
          'order*|payment*|account*',
        ],
      },
      /** As under older law: only where the data are wrong, or for who is harmed. */
      {
        says: [
          'object …14 damage|distress',
          'only object …12 damage|distress|harm|compelling',
          'erase|delete|erasure|deletion …8 only if|when|where …6 inaccurate|incorrect|wrong',
          'only …4 erase|delete|erased|deleted …8 inaccurate|incorrect|wrong',
        ],
        unless: ['compensation'],
      },
      {
        says: [
          'cannot|not|never withdraw|revoke …3 consent|permission',
          'once …8 {data} cannot|not|never …2 removed|deleted|erased|withdrawn',
          '{data} …2 cannot|not …2 deleted|erased|removed|corrected …4 from|once|after',
          'not act|respond|reply on|to …2 requests …4 by|via|through email|phone|telephone',
          'requests …6 email|phone|telephone …4 not …4 dealt|accepted|answered|processed|considered',
          'up to us whether|if …8',
          'we|i decide whether|if …8 request*',
          'we|i decide whether|if …4 you|your …6 delete*|erase*|access',
          'one|single …3 request …4 per|a|each|every year',
          'only once|twice a|per|every year',
        ],
        and: [['request*', '{data}', 'consent', 'access', 'delete|erase']],
        unless: [
          'law|laws|legal*|statutory',
          'until|unless|retention',
          'order*|payment*|backup*|newsletter*|mailing*',
          'free',
          ...OWN_ACCESS_EN,
          ...LOOKED_OVER_EN,
        ],
      },
      {
        says: [
          'consent|permission …14 cannot|not|never …4 withdrawn|revoked|withdraw|revoke',
          'consent|permission …6 irrevocable',
        ],
        unless: ['have|has not', 'if|until|unless|when', 'affect*', 'retrospectiv*', 'sign*'],
      },
      {
        says: [
          'not possible|allowed …8 deleted|erased|corrected|delete|erase|correct|see',
          'not|never|cannot object …4 processing|use',
          'deletion|erasure|access|correction …8 not possible|allowed',
          'no right to|of object|access|erasure|deletion',
        ],
        and: [['{data}', 'processing']],
        unless: [...REFUSED_BY_LAW_EN, ...OTHERS_EN],
      },
      {
        says: [
          'refuse|reject|decline …16 discretion',
          'request* …10 discretion',
          'requests …8 only be considered|accepted|dealt|handled',
        ],
        and: [['access', 'delet*', 'eras*', 'correct*', 'copy', '{data}']],
        unless: ['email*|<email>|electronic*', 'unfounded|excessive', 'identity|verify'],
      },
      {
        says: [
          'reserve|reserves …3 right to …2 decide|determine|judge|assess|consider …3 whether|if|which …8 request*',
          'only delete|erase|correct|grant|remove …8 if|when|where we …2 agree|accept|approve',
          'we|i decide|determine|judge …2 whether|if …6 request* …4 justified|reasonable|valid|legitimate',
        ],
        unless: ['order*|payment*|booking*', 'unfounded|excessive', 'identity|verify'],
      },
    ],
  },
};
