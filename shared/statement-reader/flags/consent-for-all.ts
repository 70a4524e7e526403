/** Consent for the whole: with the statement itself, or as the answer to what everything rests on. */
import type { FlagRules } from './flag.ts';

const THIS_EN =
  'policy|notice|statement|declaration|privacy_policy|privacy_notice|privacy_statement';
const AGREES_EN =
  'agree|agrees|agreeing|consent|consents|consenting|permit|permits|allow|allows|authorise|authorises|authorize|authorizes|permission|grant|grants|granting';
const DONE_EN =
  'process|processed|processing|use|used|using|handle|handled|handling|store|stored|storing|keep|collect|collected|collection|share|provide|transfer|disclose';
const APART_EN = [
  'cookies|cookie_banner|newsletter*|photo*|image*',
  'tick*|box|boxes|separate*|ask|asks|asked|choose|choice|button',
  'not|no|never|only|unless|without|withdraw*|if|where',
  'google|facebook|meta|microsoft|their|they|third_party_policy',
  'change|changes|updated|revised',
  'volunteers|staff|employee|employees|supplier|suppliers|processor|processors|coaches|confidentiality',
];

const THIS_NL =
  'privacyverklaring|privacybeleid|privacystatement|privacyreglement|privacyvoorwaarden|privacypolicy|privacy_statement|privacy_policy|privacy_verklaring|privacy_beleid|privacynota';
const YES_NL = 'toestemming|instemming|toelating|akkoord|goedkeuring';
const APART_NL = [
  'cookie|cookies|cookiebanner|nieuwsbrief*|foto*|beeld*|video*',
  'vragen|vraag|vraagt|gevraagd|apart|aparte|afzonderlijk*|*vink*|*kruis*|keuze|kiezen|knop',
  'niet|geen|nooit|alleen|tenzij|zonder|intrek*|ingetrokken|als|indien|wanneer',
  'wijziging*|gewijzigd*|derden|bijzondere|medische|kind|kinderen|ouder*|minderjarig*',
];

/** Everything rests on it. */
const ALL_NL = [
  `toestemming …10 elk|elke|ieder|iedere|alle|al|alles|iedereen …4 doel|doelen|doeleinden|doeleinde|verwerking|verwerkingen|gegevens|persoonsgegevens|gevallen|activiteiten|wat`,
  `elk|elke|ieder|iedere|alle|al …4 doel|doelen|doeleinden|verwerking|verwerkingen|gevallen|activiteiten …6 toestemming`,
  'toestemming …4 niets|geen anders|andere',
  'enkel|alleen|uitsluitend|louter|steeds|altijd …4 uw|je|jouw toestemming',
];
/** That it is not so, or what the law asks. */
const NOT_ALL_NL = [
  'niet|geen …4 elk|elke|ieder|iedere|alle|alles',
  'moet|moeten|apart|aparte|afzonderlijk*|specifiek*',
];
const NOT_ALL_EN = [
  'not|never …4 every|each|all|any|everything',
  'must|should|separate*|specific*',
];
const BASIS_NL = ['grondslag*|rechtsgrond*', 'welke|wat …2 grond|basis', 'waarom|waarop …1 mogen'];
const OTHER_NL = [
  '*overeenkomst|contract|wettelijke|wettelijk|wet|gerechtvaardigd*|algemeen_belang|vitaal|vitale',
];
const ONE_OF_NL = 'toestemming of|en|dan_wel|is';
const ONE_OF_EN = 'consent or|and|is_one';
const ALL_EN = [
  'consent …8 every|each|all|any|everything …5 purpose|purposes|processing|data|cases|activity|activities|we|described|above',
  'every|each|all …4 purpose|purposes|processing|cases|activities …6 consent',
  'only|solely|exclusively|always …3 your consent',
  'consent and nothing else|more',
];
const BASIS_EN = ['legal|lawful basis|ground|grounds|base', 'basis|ground …3 we|do'];
const OTHER_EN = ['contract*|legal_obligation*|legitimate*|public_task|vital|agreement|statutory'];

/** Said of everybody, asked of nobody. */
const WHO_NL =
  'opdrachtgever|klant|huurder|client|lid|deelnemer|koper|patient|gebruiker|cursist|ouder|bewoner|gast|leerling|vrijwilliger';
const WHO_EN =
  'client|customer|member|tenant|participant|user|patient|parent|buyer|guest|pupil|visitor|volunteer';

/** Given by what is done for another reason. */
const ACT_NL =
  'versturen|te_versturen|verzenden|te_verzenden|invullen|in_te_vullen|mailen|te_mailen|bellen|te_bellen|bestellen|te_bestellen|bestelling|afspraak|inschrijving|inschrijven|aanmelding|aanmelden|formulier|contactformulier|bestelformulier';
const ACT_EN =
  'sending|submitting|completing|filling|emailing|calling|contacting|ordering|booking|signing_up|registering|placing|making';

export const forAllCues = {
  nl: [
    {
      says: [
        `aanvaarding|aanvaarden|acceptatie|accepteren|akkoord|instemming|instemmen …5 ${THIS_NL} …6 betekent|houdt|impliceert|geldt …10 ${YES_NL}|instemt|verwerken|verwerking`,
        `door|met …4 ${THIS_NL} …2 te_aanvaarden|te_accepteren|goed_te_keuren|te_ondertekenen …2 laat|staat|machtigt|verleent|geeft …10 ${YES_NL}|toe`,
      ],
      and: [['*gegevens|verwerking|verwerken']],
      unless: APART_NL,
      denied: 'no',
    },
    {
      says: ALL_NL,
      titled: BASIS_NL,
      nowhere: OTHER_NL,
      unless: [...APART_NL.slice(0, 1), ...NOT_ALL_NL],
    },
    {
      says: ALL_NL,
      beside: BASIS_NL,
      nowhere: OTHER_NL,
      unless: [...APART_NL.slice(0, 1), ...NOT_ALL_NL],
    },
    {
      says: ALL_NL.slice(0, 3),
      and: [BASIS_NL],
      nowhere: OTHER_NL,
      unless: [...APART_NL.slice(0, 3), ONE_OF_NL],
    },
    {
      says: [
        `${WHO_NL} geeft|verleent …8 toestemming|toelating|machtiging …12 *gegevens …3 te_gebruiken|te_verwerken|te_bewaren|te_registreren|op_te_slaan`,
        `${WHO_NL} geeft|verleent …8 toelating|machtiging …6 verwerk*|gebruik* …6 *gegevens`,
      ],
      unless: [
        ...APART_NL.slice(0, 2),
        'als|indien|wanneer|tenzij|pas|alleen|waarvoor|waar|die|intrek*|incasso*|verzekering',
        'machtiging …3 bank',
        'bijzondere|medische|derden|minderjarig*',
      ],
      denied: 'no',
    },
    {
      says: [
        `alleen|enkel|uitsluitend|slechts …8 toestemming …12 door|bij|bijvoorbeeld|als|wanneer …8 ${ACT_NL}`,
        `nooit|niet zonder …3 toestemming …12 door|bij|als|wanneer …8 ${ACT_NL}`,
      ],
      and: [['verwerk*|gebruik*|gebruikt|bewa*'], ['*gegevens']],
      nowhere: OTHER_NL,
      unless: [
        'cookie*|nieuwsbrief*|foto*|beeld*|derden|bijzondere|medische',
        '*vink*|*kruis*|apart|afzonderlijk*|handtekening*|toestemmingsformulier*|onderteken*|intrek*|vragen|vraag',
      ],
    },
  ],
  en: [
    {
      says: [
        `by|on|upon|in|through|with …2 accepting|agreeing|acceptance|approving|signing …5 ${THIS_EN} …12 ${AGREES_EN} …14 ${DONE_EN}`,
        `accepting|acceptance|agreeing …5 ${THIS_EN} …6 means|implies|constitutes|signifies …6 ${AGREES_EN}`,
      ],
      and: [['{data}|personal|processing', '*data']],
      unless: APART_EN,
      denied: 'no',
    },
    {
      says: [
        `by submitting|providing|giving|sending|supplying|entering …6 {data} …6 ${AGREES_EN} …8 ${DONE_EN} …10 {data} …6 in|by|as …3 policy|notice|statement`,
        `by submitting|providing|giving|sending|supplying|entering …6 {data} …6 you grant|give|authorise|allow|permit us|me …8 ${DONE_EN} …6 {data}`,
      ],
      unless: APART_EN,
      denied: 'no',
    },
    {
      says: ALL_EN,
      titled: BASIS_EN,
      nowhere: OTHER_EN,
      unless: [...APART_EN.slice(0, 1), ...NOT_ALL_EN],
    },
    {
      says: ALL_EN,
      beside: BASIS_EN,
      nowhere: OTHER_EN,
      unless: [...APART_EN.slice(0, 1), ...NOT_ALL_EN],
    },
    {
      says: ALL_EN,
      and: [BASIS_EN],
      nowhere: OTHER_EN,
      unless: [...APART_EN.slice(0, 3), ONE_OF_EN],
    },
    {
      says: [
        `${WHO_EN} hereby? …1 gives|grants …5 permission|consent|authority to|for …4 use|process|keep|store|record|hold|using|processing …4 {data}`,
      ],
      unless: [...APART_EN, 'who|which|once|when|special|medical|health|direct_debit'],
      denied: 'no',
    },
    {
      says: [
        `only|never …10 consent|permission …10 by|when …4 ${ACT_EN}`,
        `only|never …10 consent|consented …10 by|when …4 ${ACT_EN}`,
      ],
      and: [['use|process|keep|store|hold'], ['{data}']],
      nowhere: OTHER_EN,
      unless: [
        'cookie*|newsletter*|photo*|third|special|medical',
        'tick*|separate*|consent_form|signing|ask|withdraw*',
      ],
    },
  ],
} satisfies FlagRules['raisedBy'];
