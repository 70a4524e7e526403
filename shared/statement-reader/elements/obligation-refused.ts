/** Data that are asked with no choice, and what it costs not to give them or to use a right. */
import type { Cues } from '../rules/cue.ts';

const NOT_USED_NL = 'geen|niet …2 gebruik …1 maken|kunt_maken|kan_maken|kunnen_maken|te_maken';
const COST_NL: readonly string[] = [
  `kunt|kun|kan|betekenen|gevolg|mogelijk …10 ${NOT_USED_NL}`,
  'kunt|kun|kan|betekenen|gevolg|mogelijk …10 niet …3 bestellen|boeken|inschrijven|reserveren|deelnemen|gebruiken|helpen',
];
const KEPT_BACK_NL: readonly string[] = [
  'geen …2 {gegevens} …5 te? verstrekken|geven|invullen|in_te_vullen|achter_te_laten|delen|over_te_maken',
  'verstrek|verstrekt|geef|geeft|vul|vult|deel|laat ons|dan|hier|s.v.p.|alstublieft …3 geen|niet …2 {gegevens}',
];
const OTHER_NL: readonly string[] = [
  'cookie*',
  '{derden}',
  'wachtwoord*',
  'gevoelige|bijzondere',
  '{kind}',
  'anderen|iemand_anders',
];
const COST_EN: readonly string[] = [
  'may|might|can|could|mean|means|result …10 cannot|unable|not|no_longer …3 use|order|book|offer|join|register|access',
];
const KEPT_BACK_EN: readonly string[] = [
  'please|then do_not|dont|not …1 provide|give|submit|supply|enter|send …3 {data}',
];
const OTHER_EN: readonly string[] = [
  'cookie*',
  'third part*',
  'password*',
  'sensitive|special',
  '{child}',
  'others|someone',
];

/** What one may keep to oneself. */
const MAY_REFUSE_NL: readonly string[] = [
  'weigeren|te_weigeren …2 om? …3 {gegevens}|{soort}|vragen|informatie …2 {opgeven}|te_beantwoorden|beantwoorden|te_delen|te_geven|te_verstrekken',
  'mag|mogen|kan|kunt|kun|vrij …8 {gegevens}|{soort}|vragen|informatie niet te_beantwoorden|te_delen|te_geven|te_verstrekken|te_vertellen',
  'wil|wilt {u} …1 iets|sommige_dingen|bepaalde_dingen|alles …1 niet …1 vertellen|delen|zeggen|geven',
  'iets|alles niet wil|wilt vertellen|delen|zeggen',
];
const WORSE_NL: readonly string[] = [
  'dan|geval|mogelijk|misschien|maar|waardoor …14 minder|niet|onvoldoende|beperkt …2 goed|optimaal|volledig|passend|mogelijk',
  'minder|niet …1 goed|optimaal|volledig|passend …3 helpen|begeleiden|behandelen|afstemmen|afgestemd|adviseren|kan|kunnen|aansluiten',
  'dan|geval …6 kan|kunnen wij|we|ik …8 niet|geen',
  'sommige|bepaalde|niet_alle|enkele …2 onderdelen|functies|diensten|mogelijkheden …4 niet|minder|werken|beschikbaar',
];
const NOT_THEIRS_NL: readonly string[] = [
  ...OTHER_NL,
  'wij|we|ik mogen|mag|kunnen|kan …6 weigeren',
  'weigeren wij|we|ik',
  'verzoek*',
  'toestemming',
  'delen|gedeeld met|door',
];
const MAY_REFUSE_EN: readonly string[] = [
  'refuse|decline …1 to supply|give|provide|share|disclose|answer|tell|submit',
  'choose|prefer|free|decide not …1 to supply|give|provide|share|disclose|answer|tell|submit',
];
const WORSE_EN: readonly string[] = [
  'except|but|though|although|however|this|that|it …5 prevent|stop|limit|restrict|affect|reduce|mean',
  'may|might|could|will …3 prevent|stop|limit|restrict|affect|reduce',
  'not|unable|cannot …4 able|unable|cannot …6',
];
const NOT_THEIRS_EN: readonly string[] = [
  ...OTHER_EN,
  'we|i may|can|will|could|must|reserve …4 refuse|decline',
  'request|requests',
  'to third',
  'browser*',
  'share …6 with',
];
/** Consent to the use of one's health data, without which nothing can be done. */
const NO_CONSENT_EN: readonly string[] = [
  'without your …1 consent …10 cannot|cant|unable|wont|not …12 booking|book|treat|treatment|proceed|provide|offer|arrangements|services|accept|enrol',
  'not …3 provide|give|grant|have your? consent …8 cannot|cant|unable|not …10 booking|book|treat|treatment|proceed|provide|offer|arrangements|services|accept|enrol|go_ahead',
  'not consent|agree …10 {data} …8 cannot|cant|unable|not …10 booking|book|treat|treatment|proceed|provide|offer|arrangements|services|accept|enrol|go_ahead',
];
const NO_ADS_EN: readonly string[] = ['cookie*', '{promotion}', 'third part*', '{child}', 'photo*'];
const SENSITIVE_EN = 'sensitive|special|health|medical|dietary|disability|religious';

export const refusedFull: Cues = {
  nl: [
    { says: MAY_REFUSE_NL, beside: WORSE_NL, unless: NOT_THEIRS_NL },
    { says: MAY_REFUSE_NL, and: [WORSE_NL], unless: NOT_THEIRS_NL },
    { says: KEPT_BACK_NL, beside: COST_NL, unless: OTHER_NL },
    { says: KEPT_BACK_NL, and: [COST_NL], unless: OTHER_NL },
    {
      says: [
        'vul|vult {u} …3 *formulier|velden|fiche|*fiche …1 niet|onvolledig …3 in …6 niet|geen',
        'zonder ingevuld|ingevulde|volledig …2 *formulier|fiche|*fiche …6 niet|geen',
      ],
      unless: ['cookie*', 'wachtwoord*', 'retour*', 'klacht*', 'herroep*', 'schade*|verzekering*'],
    },
  ],
  en: [
    { says: MAY_REFUSE_EN, beside: WORSE_EN, unless: NOT_THEIRS_EN },
    { says: MAY_REFUSE_EN, and: [WORSE_EN], unless: NOT_THEIRS_EN },
    { says: NO_CONSENT_EN, and: [[SENSITIVE_EN]], unless: NO_ADS_EN },
    { says: NO_CONSENT_EN, beside: [SENSITIVE_EN], unless: NO_ADS_EN },
    { says: KEPT_BACK_EN, beside: COST_EN, unless: OTHER_EN },
    { says: KEPT_BACK_EN, and: [COST_EN], unless: OTHER_EN },
  ],
};

export const refusedPart: Cues = {
  nl: [
    {
      says: MAY_REFUSE_NL,
      and: [['{u}', '{rechtOp}']],
      unless: NOT_THEIRS_NL,
    },
    {
      says: [
        'elke|ieder|elk|iedere|dat|dit|alles|allemaal …2 is|zijn …2 vrijwillig|optioneel|facultatief',
      ],
      beside: [
        '{u} …6 {gegevens} …3 achterlaten|sturen|invullen|geven|delen|opgeven|doorgeven',
        '*formulier …6 vragen|vraag …4 {gegevens}',
        '{u} …8 {soort}|{gegevens}|*foto …2 plaatsen|uploaden|toevoegen|koppelen|synchroniseren',
      ],
      unless: [...OTHER_NL, 'toestemming', 'bijdrage|donatie|gift|fooi', 'vrijwilligers'],
    },
    {
      says: [
        'wordt|worden …2 verplicht …4 gevraagd',
        'wordt|worden …2 verplicht gevraagd …8 {soort}',
        '{soort} …4 wordt|worden verplicht …1 gevraagd',
        'vragen|vraagt|vraag wij|we|ik …2 verplicht …4 {soort}|{gegevens}',
        'verplicht …1 gevraagd naar|om …3 {soort}|{gegevens}',
        'verplicht op_te_geven|in_te_vullen|mee_te_geven',
        'verstrekken|opgeven|geven|doorgeven|invullen van …3 {gegevens}|{soort} is|zijn …2 voorwaarde|vereiste|noodzakelijk|verplicht|nodig …3',
      ],
      and: [['{gegevens}', '{soort}']],
      unless: [...OTHER_NL, 'wettelijk', 'wij|we|ik zijn|ben', 'legitim*', 'toestemming'],
      denied: 'no',
    },
    {
      says: [
        'recht|rechten|verzet|bezwaar|verzoek …16 gevolg|betekenen|zijn …10 niet …5 mogelijk|kunnen …8 diensten|dienstverlening|website|aanbod',
        'recht|rechten|verzet|bezwaar|verzoek …16 niet_langer|niet_meer …8 gebruik|leveren|aanbieden …6 diensten|dienstverlening|aanbod',
        'recht|rechten|verzet|bezwaar|verzoek …14 diensten|dienstverlening|aanbod …3 niet_langer|niet_meer …5',
      ],
      and: [['gevolg', 'betekenen', 'kan|kunnen …2 zijn', 'mogelijk']],
      unless: ['cookie*', 'klacht*', 'nieuwsbrief*', 'recht op|van', 'laat verzoek'],
    },
  ],
  en: [
    {
      says: MAY_REFUSE_EN,
      and: [['{data}', '{kindOfData}', 'question|questions'], ['can|may|always|free|right|could']],
      unless: NOT_THEIRS_EN,
    },
    {
      says: [
        'fields|boxes|questions …1 marked|with …3 asterisk|star|required|mandatory|compulsory …3 must|required|mandatory|compulsory|need|have_to',
      ],
      unless: ['cookie*', 'password*'],
      denied: 'no',
    },
    {
      says: [
        'right|rights|object|withdraw|erase|delete …16 may|might|could|cannot …4 not|no_longer|unable …6 offer|provide|supply …5 services|service|products|membership',
      ],
      and: [['if|when|where|once', 'exercise|exercising']],
      unless: ['cookie*', 'complain*', 'newsletter*', 'right to', 'refuse …3 you'],
    },
  ],
};
