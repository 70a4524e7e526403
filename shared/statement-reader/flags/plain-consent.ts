/** Consent to all that a statement lists, or that comes with what somebody fills in or buys. */
import type { FlagRules } from './flag.ts';

const ALL_AIMS_NL =
  'alle …2 bovengenoemde|bovenstaande|genoemde|beschreven|vermelde|hierboven|hieronder|onderstaande|doeleinden|doelen|verwerkingen';
/** Asked apart, of one matter, or taken back. */
const APART_NL = [
  'vragen|vraag|vraagt|gevraagd|apart|aparte|afzonderlijk*|*vink*|*kruis*|per_doel',
  'intrek*|in_te_trekken|ingetrokken|herroep*',
  'cookie*|nieuwsbrief*|foto*|beeld*|video*|derden|kind|kinderen|ouder*|minderjarig*',
  'geen|niet|nooit|zonder|alleen|uitsluitend|slechts|tenzij|kunt|kun|kan|mag',
  'uitdrukkelijk*|expliciet*|bijzondere|medische',
  'wij|we gaan|stemmen|verlenen',
];
const BUYS_NL =
  'koopt|kopen|bestelt|bestellen|boekt|boeken|reserveert|reserveren|huurt|huren|intekent|inschrijft|in_te_tekenen|in_te_schrijven|te_bestellen|te_boeken|te_reserveren|te_kopen|te_huren|in_te_dienen|aan_te_vragen|aanvraagt|bestelling|boeking|reservering|aankoop';
const YES_NL = 'toestemming|toelating|akkoord|instemming|goedkeuring|machtiging';
const USE_NL =
  'gebruik*|te_gebruiken|verwerk*|te_verwerken|bewaren|te_bewaren|opslaan|op_te_slaan|verzamelen|opslag';
const FIELDS_NL = 'velden|veld|gegevens|informatie|vragen|rubrieken';

const APART_EN = [
  'ask|asks|asked|separate*|tick*|box|boxes|choose|choice|whether|opt',
  'withdraw*|object',
  'cookie*|newsletter*|photo*|image*|video*|third|child|children|parent*',
  'no|not|never|without|only|unless|can|may|might',
  'explicit|special|health|medical',
];

export const plainConsentCues = {
  nl: [
    {
      says: [
        `{u} geeft|geef|verleent|verleen|geven …4 ${YES_NL} voor ${ALL_AIMS_NL}`,
        `geeft|geef|verleent|verleen {u} …4 ${YES_NL} voor ${ALL_AIMS_NL}`,
        `door|met akkoord|instemming|in_te_stemmen|toe_te_stemmen …4 met|van deze|dit|onze|ons privacy*|verklaring|reglement …10 ${YES_NL} …10 *gegevens`,
        `door|met …3 akkoord te gaan met deze|dit|onze|ons privacy*|verklaring|reglement …10 ${YES_NL} …10 *gegevens`,
      ],
      unless: APART_NL,
      denied: 'no',
    },
    /** With what is bought, or with a field that nobody need fill in. */
    {
      says: [
        `klanten|klant|iedereen|wie|leden|bezoekers|gasten …3 ${BUYS_NL} …3 geeft|geven|verleent|verlenen …3 ${YES_NL} …10 ${USE_NL}`,
        `door|met|bij …8 ${BUYS_NL} …4 verleent|verleen|geeft|geef {u}|de_klant …4 toelating|machtiging|goedkeuring …10 ${USE_NL}`,
        `als|indien|wanneer|door {u}? …6 ${FIELDS_NL} …2 invult|invullen|in_te_vullen …4 geeft|geef|verleent|verleen {u}|de_klant …4 ${YES_NL} …10 ${USE_NL}`,
        `als|indien|wanneer {u} …4 kiest …4 in_te_vullen|te_geven|te_verstrekken|vullen|geven|verstrekken …2 geeft|geef|verleent|verleen {u} …4 ${YES_NL} …10 ${USE_NL}`,
      ],
      and: [['{gegevens}', FIELDS_NL]],
      unless: APART_NL.filter((one) => !one.startsWith('vragen|')).concat(
        'apart|aparte|afzonderlijk*|*vink*|*kruis*|toestemmingsformulier*',
      ),
      denied: 'no',
    },
    {
      says: [
        `door|met|bij …6 ${BUYS_NL} …2 geeft|geef|verleent|verleen {u} …2 het|een recht …4 *gegevens|{gegevens} …2 te? ${USE_NL}`,
        'gebruik|invullen|versturen van het|ons *formulier impliceert|betekent|geldt_als …2 toestemming|akkoord',
        'door|met|bij …6 geven|afgeven|overhandigen|achterlaten …3 stemt|stem {u} in met opname in',
        `bij|door|met …3 maken|plaatsen|doen van een afspraak|boeking|reservering|bestelling|aanmelding gaat de client|klant|patient|deelnemer|koper|gast …3 akkoord …8 *gegevens|privacy*`,
      ],
      unless: APART_NL,
      denied: 'no',
    },
    {
      says: [
        'bij|door|met …3 aangaan|sluiten|ondertekenen|tekenen|ondertekening|afsluiten …5 verklaart|verklaren de_klant|opdrachtgever|klant|huurder|{u}|lid|deelnemer …3 in_te_stemmen|akkoord …12 *gegevens',
        'bij|door|met …3 aangaan|sluiten|ondertekenen|tekenen|ondertekening|afsluiten …5 verklaart|verklaren de opdrachtgever|klant|huurder|lid|deelnemer|koper|client …1 in_te_stemmen|akkoord …12 *gegevens',
      ],
      unless: APART_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'by|in consenting|agreeing|accepting …1 to? this|our|the {notice}|privacy …12 permission|consent|allow|allowing|authorise …8 process|use|hold|store|collect …6 {data}',
        'by|in accepting this|our|the {notice}|privacy …12 permission|consent|allow|allowing|authorise …8 process|use|hold|store|collect …6 {data}',
        'you give|are_giving us|me …2 permission|consent …8 {data} …6 for all …3 purposes',
        'you allow|authorise|permit us|me …3 process|use|hold|store …4 {data} …4 for all …3 purposes',
        'customers|anyone|everyone|those who|that …2 buy|buys|order|orders|book|books …5 give|gives|consent|consents|agree|agrees …10 {data}',
      ],
      unless: APART_EN,
      denied: 'no',
    },
    {
      says: [
        'booking|order|registration|enquiry|enrolment|membership|application confirms|indicates|signifies your|their …1 consent|agreement …6 process|processing|use|storage …4 {data}',
        'rely|relies on|upon …2 consent …1 you give by|when|on becoming|joining|registering|ordering|booking|enrolling|contacting',
        'by sending|giving|emailing|handing us|me your …2 cv|card|details|application …2 you …1 consent|agree to us|our|me …2 keeping|storing|using|holding|contacting',
      ],
      unless: APART_EN.filter((one) => !one.startsWith('no|')),
      denied: 'no',
    },
    {
      says: [
        'if|where|should you …2 not|dont|disagree …2 agree|accept|consent …2 to|with? …2 {notice}|privacy …8 cannot|cant|unable|not …3 offer|provide|treat|accept|enrol|help|take|see|register',
        'we|i cannot|cant|unable|not …5 offer|provide|treat|accept|enrol|help|take|see|register …8 if|unless you …2 not|dont? …1 agree|accept|consent …3 {notice}|privacy',
      ],
      unless: ['cookie*', 'terms|conditions', 'changes|amended|revised', 'parent*|child*'],
    },
  ],
} satisfies FlagRules['raisedBy'];
