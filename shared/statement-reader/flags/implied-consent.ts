/** Consent that is called implied, or taken from whoever joins or hands in a form: nobody gave it. */
import type { FlagRules } from './flag.ts';
import { sentSpecialCues } from './special-sent.ts';

const JOINS_NL =
  'lid|donateur|vrijwilliger|aansluit|inschrijft|inschrijf|aanmeldt|aanmeld|deelneemt|meedoet|indient|inlevert|instuurt|registreert|solliciteert';
const GIVES_NL = 'geef|geeft|verleent|verleen|geven';
const JOINS_EN =
  'join|enrol|enroll|register|apply|become|sign_up|take_part|submit|hand_in|volunteer';

const READ_AS_NL =
  'betekent|betekenen|houdt|impliceert|ervan_uit|er_van_uit|ervanuit|nemen|veronderstellen|aannemen';
const USED_NL =
  'verwerk*|gebruik*|opslaan|opslag|bewaren|bewaar*|vastleggen|delen|doorgeven|verzamel*';

/** A matter of its own, a choice that is left, or a word against it. */
const APART_NL = [
  'nieuwsbrief*|mailing*|cookie*|foto*|beeld*|video*|app_groep|appgroep|derden|bijzondere|medische',
  'vragen|vraag|vraagt|gevraagd|*vink*|*kruis*|apart|aparte|afzonderlijk*|formulier …4 aan|kiezen|keuze',
  'kunt|kun|kan|mag {u} …6 toestemming',
  'kind|kinderen|ouder|ouders|minderjarig*',
  'geen|niet|nooit|alleen|uitsluitend|onvoldoende|ongeldig*',
  'intrek*|in_te_trekken|ingetrokken',
];
/** In care, what is told in confidence goes with the patient to the next carer. */
const APART_EN = [
  'newsletter*|mailing*|cookie*|photo*|image*|video*|third|special|sensitive',
  'ask|asks|asked|tick*|box|boxes|separate*|choose|choice|whether',
  'can|may you …6 consent|permission',
  'you can|may …6 consent|permission',
  'child|children|parent*|guardian*',
  'no|not|never|nor|cannot|only|rather_than|instead_of|insufficient|invalid|unlike',
  'withdraw*|explicit',
  'direct care|treatment',
  'confidentiality|nhs|referral*|vital',
];

/** Of a basis: whoever fills in a form or writes did not consent by it. */
const FILLS_NL =
  'invullen|invult|ingevuld|in_te_vullen|vult|vul|verzenden|versturen|verstuurt|verzendt|verzonden|verstuurd|indienen|insturen|ingestuurd';
const FILLS_EN =
  'fill|fills|filling|filled|complete|completing|completed|submit|submitting|submitted|sending|send|sent';
const CONSENT_FORM_NL = 'toestemmingsformulier*|akkoordformulier*|toestemmingsverklaring*';
const OWN_MATTER_NL = ['nieuwsbrief*|mailing*|foto*|beeld*|video*|cookie*|reclame|marketing'];
const OWN_MATTER_EN = ['newsletter*|mailing*|photo*|image*|video*|cookie*|marketing'];

export const impliedConsentCues = {
  nl: [
    {
      says: [
        'impliciete|stilzwijgende|veronderstelde toestemming|instemming',
        'impliciet|stilzwijgend …4 toestemming|akkoord|instemming',
        'toestemming|instemming …3 impliciet|stilzwijgend|geimpliceerd',
      ],
      unless: APART_NL.slice(4),
    },
    {
      says: [
        `wanneer|als|indien|zodra {u} …12 ${JOINS_NL} …24 ${GIVES_NL} {u} ons|mij toestemming …2 om|voor|tot …6 verwerk*|gebruik*|te_gebruiken|te_verwerken|opslag|op_te_slaan|bewaren|te_bewaren`,
        `wanneer|als|indien|zodra {u} …12 ${JOINS_NL} …8 ${GIVES_NL} {u} …3 toestemming …8 verwerk*|gebruik*|te_gebruiken|te_verwerken|opslag|opslaan|bewaren|te_bewaren`,
        `{u} ${GIVES_NL} …3 toestemming …8 verwerk*|gebruik*|te_gebruiken|te_verwerken|opslag|bewaren|te_bewaren …8 zodra|als|wanneer|indien {u} …6 ${JOINS_NL}`,
      ],
      and: [['*gegevens|informatie|data|ervan|daarvan']],
      unless: APART_NL,
      denied: 'no',
    },
    /** What somebody does is read as that all is well. */
    {
      says: [
        `${READ_AS_NL} …4 dat {u} …4 goed vindt|vinden dat|als …10 ${USED_NL}`,
        `${READ_AS_NL} …4 dat {u} …4 eens|akkoord bent|zijn|is|gaat|gaan? dat|met …10 ${USED_NL}`,
        `${READ_AS_NL} …4 dat {u} …4 geen bezwaar hebt|heeft|hebben …2 dat|tegen|als …10 ${USED_NL}`,
      ],
      and: [['*gegevens|informatie']],
      unless: [
        ...APART_NL.slice(0, 3),
        'kind|kinderen|minderjarig*',
        'niet ervan_uit|er_van_uit|betekent|aan',
        'betekent|houdt …2 niet|geenszins',
        'intrek*|in_te_trekken|ingetrokken',
      ],
    },
    ...sentSpecialCues.nl,
    /** A form is filled in to be answered. */
    {
      says: [
        `als|indien|wanneer|zodra {u} …4 *formulier …2 ${FILLS_NL} ${GIVES_NL} {u} …3 toestemming …8 ${USED_NL}`,
      ],
      and: [['*gegevens|informatie|data']],
      notUnder: OWN_MATTER_NL,
      unless: [...APART_NL.slice(0, 5), CONSENT_FORM_NL],
      denied: 'no',
    },
    {
      says: [
        `{u} ${GIVES_NL} …3 toestemming door …6 *formulier …2 in_te_vullen|te_versturen|te_verzenden|in_te_sturen`,
        `door …6 *formulier …2 in_te_vullen|te_versturen|te_verzenden|in_te_sturen ${GIVES_NL} {u} …3 toestemming`,
      ],
      unless: [...APART_NL, CONSENT_FORM_NL],
      denied: 'no',
    },
    {
      says: [
        `grondslag*|rechtsgrond*|basis|grond …6 toestemming …6 ${FILLS_NL}`,
        'grondslag*|rechtsgrond*|basis|grond …6 toestemming …2 {u} stuurt|stuur|mailt|mail|neemt|neem|schrijft|schrijf …4 bericht|contact|mail|ons',
        `uw|jouw|je|toestemming toestemming? bij|door|via het? ${FILLS_NL} …6 *formulier`,
        `met|door …2 ${FILLS_NL} …4 *formulier ${GIVES_NL} {u} …3 toestemming`,
      ],
      and: [['toestemming'], ['*formulier|bericht|contact|mail|mailt|schrijft|aanvraag']],
      notUnder: OWN_MATTER_NL,
      unless: [...APART_NL, CONSENT_FORM_NL, 'wij|we|ik vullen|vul|versturen|sturen'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'implied|implicit|tacit|presumed consent|permission|agreement',
        'consent|permission …2 implied|presumed|tacit',
        'imply|implies|presume|presumes …3 your consent|permission',
      ],
      unless: APART_EN.slice(5),
    },
    {
      says: [
        `when|once|as_soon_as|whenever you …6 ${JOINS_EN} …8 you …1 consent|agree|give|are_giving …3 processing|process|processed|use|using|used|storing|holding …6 {data}`,
        `when|once|as_soon_as|whenever you …6 ${JOINS_EN} …8 you …1 give|consent|agree|are_giving …2 consent|permission|to|for …3 {data} …3 processed|used|stored|held`,
        /** How one joins stands in between. */
        `when|once|as_soon_as|whenever you …6 ${JOINS_EN} …24 you give|are_giving …2 permission|consent to|for …1 store|keep|hold|save|use|process|storing|keeping|holding|saving|using|processing …4 {data}`,
      ],
      unless: APART_EN,
      denied: 'no',
    },
    ...sentSpecialCues.en,
    /** Whoever hands in what is of somebody confirms that all agree. */
    {
      says: [
        'when|if|where|by|whenever you …3 provided|provide|providing|given|give|supplied|supply|submit|submitting …16 you confirm|warrant|declare|acknowledge …6 you …2 consent|agree …4 processing|use|storage',
      ],
      and: [['{data}|information']],
      unless: ['tick*|box|boxes|sign|signed|form|separate*', 'newsletter*|cookie*|photo*|image*'],
      denied: 'no',
    },
    {
      says: [
        'you …1 give|consent|giving|agree …3 by filling|completing|submitting|sending …6 form',
        'by filling|completing|submitting|sending …6 form you …1 give|are_giving|consent|agree …4 consent|permission|to',
      ],
      and: [['consent', 'permission']],
      unless: [...APART_EN, 'consent|agreement|permission form', 'terms', 'sign|signed|signing'],
      denied: 'no',
    },
    {
      says: [
        `basis|ground|grounds …6 consent …6 ${FILLS_EN}`,
        'basis|ground|grounds …6 consent …2 you …2 contact|write|email|message|call …3 us|yourself',
        `consent|permission …2 by|on|upon|through|when …3 ${FILLS_EN} …5 form|enquiry`,
      ],
      and: [['form|enquiry|message|contact|email|write|request']],
      notUnder: OWN_MATTER_EN,
      unless: [...APART_EN, 'consent|agreement|permission form', 'terms', 'sign|signed|signing'],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
