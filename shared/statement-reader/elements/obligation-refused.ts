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

export const refusedFull: Cues = {
  nl: [
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
    { says: KEPT_BACK_EN, beside: COST_EN, unless: OTHER_EN },
    { says: KEPT_BACK_EN, and: [COST_EN], unless: OTHER_EN },
  ],
};

export const refusedPart: Cues = {
  nl: [
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
