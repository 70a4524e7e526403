/** Cues of data that something depends on: they must be handed over, or the form says which must. */
import type { Cue } from '../rules/cue.ts';
import {
  OTHER_THAN_GIVING_EN,
  OTHER_THAN_GIVING_FOR_A_CHILD,
  OUR_DUTY_NL,
} from './obligation-other.ts';

const HANDED_NL =
  'bezorgen|te_bezorgen|overmaken|over_te_maken|overhandigen|te_overhandigen|meedelen|mee_te_delen|mededelen|mede_te_delen|opgeven|op_te_geven|doorgeven|door_te_geven|invullen|in_te_vullen|verstrekken|te_verstrekken|aanleveren|aan_te_leveren';
const GIVING_NL =
  'opgave|mededeling|verstrekking|verstrekken|meedelen|mededelen|opgeven|invullen|invoeren|doorgeven|vrijgeven';
const SHOWN_NL =
  'aangeven|aangegeven|aangeduid|vermeld|gemarkeerd|aangekruist|geven|geef|geeft|duiden|staat|zie|laten|sterretje|asterisk';
const MUST_NL =
  'verplicht|verplichte|noodzakelijk|noodzakelijke|vereist|facultatief|facultatieve|optioneel|optionele';
const DATA_NL = '{gegevens}|{soort}|velden|veld|invullen|informatie';
/** A request, a report or an answer is handed over as well. */
const NO_DATA_NL: readonly string[] = [
  ...OTHER_THAN_GIVING_FOR_A_CHILD,
  'wij|we|ik moeten|moet|dienen|dien',
  'moeten|dienen wij|we|ik',
  'wijziging*|wijzigingen',
  'terug …1 te_bezorgen|bezorgen',
];

const GIVING_EN =
  'providing|provision|giving|supplying|submitting|submission|entering|disclosing|disclosure';
const MUST_EN = 'mandatory|compulsory|obligatory|required|optional|voluntary|necessary';
const SHOWN_EN =
  'indicate|indicates|indicated|mark|marked|tell|told|show|shown|state|stated|specify|specified|clear|identified|asterisk';
const DATA_EN = '{data}|{kindOfData}|fields|field|form';
const USED_EN = 'use|access|order|join|register|book|participate|enrol|make_use';

/** What cannot be had without the data. */
export const conditionFullNl: readonly Cue[] = [
  {
    says: [
      `enkel|alleen|slechts|pas|maar mogelijk|beschikbaar|toegankelijk|geldig|definitief|bruikbaar …3 als|indien|wanneer|nadat|mits|na …8 ${HANDED_NL}|${GIVING_NL}|opgeeft|verstrekt|invult|ingevuld|meedeelt|doorgeeft`,
    ],
    and: [['{gegevens}', '{soort}', '*formulier', 'fiche|*fiche', 'informatie']],
    unless: OTHER_THAN_GIVING_FOR_A_CHILD,
  },
  {
    says: [
      'geef|geeft|vul|vult|laat {u} geen|niet …3 {soort}|{gegevens} …3 dan krijg|krijgt|ontvang|ontvangt|lukt|gaat|kan|kun|kunt …3 geen|niet',
    ],
    unless: OTHER_THAN_GIVING_FOR_A_CHILD,
  },
  {
    says: [
      'wel|evenwel|echter|maar …4 nodig|noodzakelijk|verplicht|vereist …12 {gegevens}|{soort}',
      'zal|zullen|zijn|is …6 {gegevens}|{soort} …6 wel|evenwel|echter …3 nodig|noodzakelijk|verplicht|vereist',
    ],
    beside: ['niet …3 verplicht …4 {opgeven}|mee_te_delen|{gegevens}', 'vrijwillig …4 {opgeven}'],
    unless: OTHER_THAN_GIVING_FOR_A_CHILD,
  },
];

export const conditionNl: readonly Cue[] = [
  {
    says: [
      `moet|moeten|dient|dienen|dien {u} …14 ${HANDED_NL}`,
      `{u}|ouders|huurder|verhuurder|speler|spelers|aanvrager|inschrijver …1 moet|moeten|dient|dienen|dien …14 ${HANDED_NL}`,
      `wie …8 moet|dient …10 ${HANDED_NL}`,
      '{u} bent|is|zijn|ben …1 gehouden|verplicht …10 bezorgen|te_bezorgen|over_te_maken|mee_te_delen|mede_te_delen',
    ],
    and: [['{gegevens}', '{soort}', 'medische|medisch', 'fiche|*fiche']],
    unless: NO_DATA_NL,
    denied: 'no',
  },
  {
    says: [
      `onderworpen|afhankelijk|onderhevig …1 aan|van …3 ${GIVING_NL} …4 {gegevens}|{soort}`,
      `afhangen|afhangt|hangt|hangen …1 af? van …3 ${GIVING_NL} …4 {gegevens}|{soort}`,
      `${GIVING_NL} …6 {gegevens}|{soort} …4 voorwaarde|vereiste`,
      `voorwaarde|vereiste …8 ${GIVING_NL} …3 {gegevens}|{soort}`,
      'vereist|vergt|veronderstelt dat {u} …8 {gegevens}|{soort}',
    ],
    unless: OTHER_THAN_GIVING_FOR_A_CHILD,
  },
  {
    says: [
      `${MUST_NL} …8 ${SHOWN_NL}`,
      `${SHOWN_NL} …8 ${MUST_NL}`,
      'velden|vragen …4 sterretje|asterisk …4 moet|moeten|dienen|verplicht|ingevuld',
    ],
    and: [
      [DATA_NL],
      [
        'formulier|*formulier|formulieren|velden|veld|invullen|welke|sterretje|asterisk|inzameling|verzameling|opvragen|vragen',
        'aangegeven|aangeduid|gemarkeerd',
      ],
      [
        'velden|veld|formulier|*formulier|formulieren|gevraagd|vragen|opvragen|welke|sterretje|asterisk',
      ],
    ],
    unless: [...OTHER_THAN_GIVING_FOR_A_CHILD, ...OUR_DUTY_NL, '{verstrek} aan', 'wijzig*'],
  },
  {
    says: [
      'vragen|vraag|verzoeken|gelieve …8 volledig|correct|juist|juiste|correcte|volledige|waarheidsgetrouw …8 {opgeven}|in_te_vullen|invullen|door_te_geven',
      'vragen|vraag|verzoeken|gelieve …6 {opgeven}|in_te_vullen …3 volledig|correct|juist|juiste|correcte|volledige',
    ],
    and: [['{gegevens}', '{soort}', '*formulier']],
    unless: NO_DATA_NL,
  },
  {
    says: [
      'zonder …2 te? laten weten wie {u}',
      `zonder …1 dat {u} …8 {gegevens} …6 ${HANDED_NL}|hoeft|achterlaten|achter_te_laten`,
      'zonder …2 bekend_te_maken|prijs_te_geven|kenbaar_te_maken …2 wie {u}',
    ],
    unless: ['cookie*', '{derden}', 'recht', 'wachtwoord'],
  },
  {
    says: [
      'wettelijk|wet …4 verplicht …6 identiteit|identiteitsgegevens …4 vast_te_stellen|te_controleren|te_verifieren|vaststellen|controleren',
    ],
    unless: ['verzoek*', 'recht', 'rechten', 'klacht*', 'cookie*', 'inzage'],
  },
];

/** What cannot be had without the data. */
export const conditionFullEn: readonly Cue[] = [
  {
    says: [
      `only …1 available|accessible|possible|open|valid|usable …3 if|when|once|after|with|upon|to …8 {giveUs}|${GIVING_EN} …6 {data}|{kindOfData}`,
      'only …1 possible|available|valid with …3 {kindOfData}',
      `only|first …6 ${USED_EN} …4 if|when|once|after you …3 {giveUs} …6 {data}|{kindOfData}`,
      `necessary|needed|required|mandatory to {giveUs} …10 {data}|{kindOfData} …4 before …10 ${USED_EN}`,
    ],
    unless: [...OTHER_THAN_GIVING_EN, 'your account'],
    denied: 'no',
  },
  {
    says: [
      `necessary|needed|required|compulsory|mandatory to|that …3 {giveUs} …10 {data}|{kindOfData}`,
      '{data}|{kindOfData} …6 is|are|be …2 necessary|needed|required|compulsory|mandatory',
    ],
    beside: [
      'not …1 compulsory|mandatory|obligatory|obliged|required …2 to? {giveUs} …6 {data}|{kindOfData}',
    ],
    unless: OTHER_THAN_GIVING_EN,
    denied: 'no',
  },
];

export const conditionEn: readonly Cue[] = [
  {
    says: [
      `subject_to|conditional_on|conditional_upon|dependent_on|contingent_on|depends_on|depend_on …3 ${GIVING_EN} …6 {data}|{kindOfData}`,
      `${GIVING_EN} …6 {data}|{kindOfData} …2 is|are …2 condition|requirement|prerequisite`,
      'not …1 compulsory|mandatory|obligatory to {giveUs} …6 {data}|{kindOfData}',
    ],
    unless: OTHER_THAN_GIVING_EN,
  },
  {
    says: [
      `${MUST_EN} …10 ${SHOWN_EN}`,
      `${SHOWN_EN} …10 ${MUST_EN}`,
      'mandatory|compulsory|obligatory|required fields|field|details',
      'fields|questions …3 marked …4 must|need|are|is|should',
    ],
    and: [
      [DATA_EN],
      ['fields|field|form|forms|which|nature|asking|ask|requested|requesting|collection|asterisk'],
    ],
    unless: [...OTHER_THAN_GIVING_EN, 'disclos*', 'share*', 'change|changes', 'required by'],
  },
  {
    says: [
      'browse|visit|use|view|read …4 website|site|app|pages|it …2 anonymously',
      'without …1 letting|saying|having_to_say|having_to_tell …3 who you are',
      'anonymously …2 browse|visit|use|view|read …4 website|site|app|pages',
    ],
    and: [['you|visitors|users|anyone']],
    unless: [...OTHER_THAN_GIVING_EN, 'we|i use|track'],
  },
  {
    says: [
      'a|an|your …3 {kindOfData} is|are …1 required|mandatory|needed|compulsory so|because|before|by …6',
      'ask|expect|require you to …2 {giveUs} …3 accurate|correct|complete|true …6',
    ],
    and: [['{data}', '{kindOfData}']],
    unless: [...OTHER_THAN_GIVING_EN, 'law', 'identity'],
  },
];
