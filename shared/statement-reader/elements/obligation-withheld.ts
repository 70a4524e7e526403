/** Cues of what follows when data are kept back: asked in a title, told in a row, or of "it" and "them". */
import type { Cue } from '../rules/cue.ts';
import { OTHER_THAN_GIVING, OTHER_THAN_GIVING_EN } from './obligation-other.ts';

/** A title that asks whether one must give data, or what happens if one does not. */
const ASKED_NL: readonly string[] = [
  'moet|moeten|hoef|hoeft|mag …8 {gegevens}|{soort} …3 {opgeven}',
  'verplicht|verplichting …5 {gegevens}|{soort} …4 {opgeven}|verstrekking|invullen',
  'verplicht|verplichting …3 verstrekking|verstrekken|opgave|aanleveren van? …3 {gegevens}|{soort}',
  '{opgeven}|verstrekking|opgave van …3 {gegevens}|{soort} …2 verplicht|vrijwillig|nodig',
  'wat …4 als|wanneer|indien …8 niet|geen …4 {opgeven}|geef|geeft|invul|doorgeef',
  'gevolg|gevolgen …3 niet …3 {opgeven}|geven|verstrekking',
  'niet {opgeven} van …3 {gegevens}',
];
const ASKED_EN: readonly string[] = [
  'do|must|should i|we|parents|members|clients …4 {giveUs} …4 {data}|{kindOfData}',
  'must|should|need you …3 {giveUs} …4 {data}|{kindOfData}',
  'have|need to {giveUs} …4 {data}|{kindOfData}',
  'required|obliged|obligation|mandatory|compulsory|voluntary to? …2 {giveUs} …4 {data}|{kindOfData}',
  'obligation|requirement|duty to {giveUs}',
];
/** One that asks only what happens if one does not. */
const NOT_GIVEN_EN: readonly string[] = [
  'what if|happens …8 not|dont|refuse|fail …4 {giveUs}',
  'if you fail|choose|do_not|dont|prefer …4 {giveUs}',
  'failure|failing to? {giveUs} …4 {data}',
  'not {giveUs} …4 {data}',
  'consequence|consequences of not …4',
];

/** What a reader cannot have, and what the organisation cannot do. */
const CANNOT_NL =
  'kunnen|kan|kun|kunt|mogen|mag|lukt|gaat|mogelijk|wordt|worden|is|moeten|werkt|werken';
const CANNOT_EN = 'cannot|cant|unable|wont|not|unavailable|impossible|prevent|delay';

const ADDED_NL: readonly string[] = ['wij|we|ik …1 zijn|ben …3 verplicht', 'derden', '{ap}'];
/** The same guards, where a form for a child is meant. */
const GUARDS_NL = OTHER_THAN_GIVING.filter((word) => word !== '{kind}');
const PRONOUN_NL = 'ze|die|deze|dit|dat|het';

const NEEDED_BEFORE_NL: readonly string[] = [
  '{gegevens}|{soort}|velden|informatie …10 nodig|noodzakelijk|verplicht|verplichte|vereist|vereiste|onmisbaar|voorwaarde',
  'nodig|noodzakelijk|verplicht|verplichte|vereist|vereiste|onmisbaar …12 {gegevens}|{soort}|velden|informatie',
  'vragen|vraag wij|we|ik? …8 {gegevens}|{soort}|informatie',
];
const NEEDED_BEFORE_EN: readonly string[] = [
  '{data}|{kindOfData} …10 needed|necessary|required|mandatory|essential|requirement|condition',
  'need|require|ask|needed|necessary|required|mandatory …10 {data}|{kindOfData}',
];

/** What is offered, and not had without data. */
const GOODS_NL =
  'levering|bestelling|afspraak|lidmaatschap|inschrijving|aanmelding|les|lessen|deelname|behandeling|account|dienst|diensten|dienstverlening|offerte|reservering|boeking|toegang|kamp|antwoord|zorg';
const GOODS_EN =
  'delivery|order|orders|service|services|booking|membership|lesson|lessons|treatment|account|place|quote|reply|entry|registration';

export const withheldNl: readonly Cue[] = [
  {
    says: [
      `nee|neen|ja|niet|zonder|anders|dan|maar …12 ${CANNOT_NL} …12 niet|geen|onmogelijk`,
      `nee|neen|ja|niet|zonder|anders|dan|maar …12 niet|geen|onmogelijk …8 ${CANNOT_NL}`,
    ],
    titled: ASKED_NL,
    unless: OTHER_THAN_GIVING,
  },
  {
    says: [
      `gevolg|gevolgen …4 niet …2 {opgeven} …10 niet|geen|onmogelijk|minder`,
      `verplicht …1 ja|nee …4 anders|zonder|dan|maar …8 niet|geen|onmogelijk`,
    ],
    in: ['row', 'item', 'sentence'],
    unless: [...OTHER_THAN_GIVING, 'voorwaarden'],
  },
  {
    says: [
      `geen {gegevens}|{soort} …1 geen ${GOODS_NL}`,
      `geen {gegevens}|{soort} …1 is|betekent|dan …2 geen ${GOODS_NL}`,
    ],
    unless: [...OTHER_THAN_GIVING, 'u|je|wij|we|ik {verstrek}'],
  },
  {
    says: [
      `krijgen|krijg|ontvangen|ontvang wij|we|ik ${PRONOUN_NL} …2 niet …14`,
      `geeft|geef|vult|vul|verstrekt|verstrek|deelt|deel|levert|doet|doe|wilt|wil {u} ${PRONOUN_NL} …3 niet …3 dan|kunnen|kan|kun|kunt|mogen|mag …10 niet|geen`,
      `worden|wordt|zijn|is ${PRONOUN_NL} …2 niet …2 verstrekt|ingevuld|gegeven|opgegeven|aangeleverd|bekend|compleet|volledig …10 niet|geen`,
      `ontbreken|ontbreekt ${PRONOUN_NL} …4 niet|geen`,
    ],
    beside: NEEDED_BEFORE_NL,
    unless: [...GUARDS_NL, ...ADDED_NL],
  },
  {
    says: [
      `doet|doe|kunt|kun|wilt|wil {u} dat|dit niet …2 mogen|mag|kunnen|kan wij|we|ik? …5 niet|geen`,
    ],
    and: [
      ['verplicht*', 'nodig', 'vereist', 'moet', 'dient', 'vragen|vraag'],
      ['{gegevens}', '{soort}', 'identiteit*', 'identificeren|legitimeren'],
    ],
    unless: ['cookie*', 'toestemming', 'klacht*', 'verzoek*', 'recht', 'rechten', 'betal*'],
  },
  {
    says: [
      `moet|moeten|dient|dienen|nodig|verplicht|vereist …14 anders ${CANNOT_NL}|komt|komen …8 niet|geen`,
    ],
    and: [
      ['{gegevens}', '{soort}', '*fiche|fiche', '*formulier', '*vragenlijst', 'velden'],
      ['ingevuld|ingeleverd|nodig|verplicht|vereist|ondertekend|compleet|volledig', '{opgeven}'],
    ],
    unless: [...GUARDS_NL, ...ADDED_NL],
  },
  {
    says: [
      'verplicht|verplichte|vereiste|aangekruiste veld|velden|vraag|vragen …3 leeg|open|blanco|overslaat|over …12 niet|geen',
      'niet ingevulde …2 veld|velden|vraag|vragen …14 niet|geen',
      '{u} dit|dat|deze|die weigert|nalaat …14 niet|geen',
      '{u} mag|mogen|kunt|kan …2 weigeren maar|dan …8 niet|geen',
      'willen|wil|wilt toevertrouwen|prijsgeven|afstaan|afgeven …8 niet|geen',
      'achterhoudt|achterhouden|weglaat|weglaten|onthoudt …14 niet|geen|minder',
    ],
    and: [
      ['{gegevens}', '{soort}', 'informatie', 'veld', 'velden', 'vraag|vragen'],
      ['kan', 'kunnen', 'kun', 'kunt', 'mag', 'mogen', 'wordt', 'worden'],
    ],
    unless: OTHER_THAN_GIVING,
  },
  {
    says: [
      'weigert|weigeren|nalaat|nalaten …2 {opgeven} …4 kunnen|kan|mogen|mag …10 niet|geen',
      'als|indien|wanneer {u} geen|niet …4 {soort}|{gegevens} {opgeven} …2 kunnen|kan|mogen|mag …10 niet|geen',
      'zonder deze|die|uw|je|jouw …2 {gegevens}|{soort} …6 uitgesloten|onmogelijk',
      'zonder een? …1 ingevuld|ingevulde|ondertekend|ondertekende|getekend|volledig …3 *formulier|fiche|*fiche …6 niet|geen',
    ],
    and: [['{gegevens}', '{soort}', '*formulier', 'fiche|*fiche']],
    unless: [...GUARDS_NL, ...ADDED_NL],
  },
  {
    says: [
      'ons|mijn|het|een|zulk verzoek …1 om|voor|naar …4 {gegevens} …4 te_weigeren|weigeren|af_te_wijzen|afwijzen',
      'verzoek|vraag …1 om|naar …4 {gegevens} …2 weigert|weigeren|te_weigeren …12 niet|geen',
    ],
    and: [
      ['{u} …4 vrij|kunt|kan|kun|mag', 'weigert'],
      ['niet|geen …8', 'mogelijk'],
    ],
    unless: ['wij|we|ik …4 weigeren', 'inzage', 'politie|justitie|overheid', 'derden'],
  },
];

export const withheldEn: readonly Cue[] = [
  {
    says: [
      `no|yes|not|without|otherwise|but|however …14 ${CANNOT_EN} …10`,
      `can|may|could …14 but|however|though|although|otherwise …12 ${CANNOT_EN}|less`,
    ],
    titled: ASKED_EN,
    unless: OTHER_THAN_GIVING_EN,
  },
  {
    says: [`${CANNOT_EN}|cancel|decline|refuse`],
    titled: NOT_GIVEN_EN,
    unless: OTHER_THAN_GIVING_EN,
  },
  {
    says: [
      `consequence|consequences|effect of not …2 {giveUs} …12 ${CANNOT_EN}|no|refused|cancelled|delayed`,
      'required|mandatory|compulsory|obligatory yes|no …4 otherwise|without|but|or …8 cannot|cant|not|unable|no',
    ],
    unless: OTHER_THAN_GIVING_EN,
  },
  {
    says: [`no {kindOfData}|details|data|information|form …1 means|is|equals …1 no ${GOODS_EN}`],
    unless: OTHER_THAN_GIVING_EN,
  },
  {
    says: [
      `if|where|when|unless|should it|this|they|these|those|them is|are|be? not …1 supplied|provided|given|received|completed|available …12 ${CANNOT_EN}`,
      `if|where|when|should we|i do_not|dont|cannot? …1 receive|get|have it|this|them|these|those …10 ${CANNOT_EN}`,
      `if|where|when|should you cannot|cant|do_not|dont|will_not|would_rather_not {giveUs} it|this|them|these|those …12 ${CANNOT_EN}`,
    ],
    beside: NEEDED_BEFORE_EN,
    unless: [...OTHER_THAN_GIVING_EN, '{others}', 'we may|can|will share'],
  },
  {
    says: [
      `you|they|clients|members|parents cannot|cant|are_unable_to|do_not|dont|fail_to|will_not {giveUs} …16 ${CANNOT_EN}`,
      `you|they …2 withhold|leave_out|hold_back|omit …14 ${CANNOT_EN}|less|affect|limit`,
      `withholding|leaving_out|omitting …8 {data}|{kindOfData}|information …10 ${CANNOT_EN}|less|affect|limit`,
      'less you tell|give|share …5 less we|i …6',
      `not giving|telling|providing|sharing …8 {data}|{kindOfData} …10 ${CANNOT_EN}|refuse|decline|cancel|risk`,
      `free|welcome|fine to leave_out|omit|skip|withhold|keep …14 ${CANNOT_EN}|less|affect|limit`,
    ],
    and: [['{data}', '{kindOfData}', 'anything', 'questions', 'fields']],
    unless: [
      ...OTHER_THAN_GIVING_EN,
      'we|i …2 may|can|reserve …3 withhold',
      'payment …4 withhold',
      'if …4 change*',
      '{others}',
    ],
  },
  {
    says: [
      'refuse|decline|reject our|this|that|any|such|the request|requests …1 for|to …6 {data} …16 cannot|cant|unable|not|less|limit*',
    ],
    unless: ['we|i …4 refuse|decline|reject', 'third part*', 'police', 'court*', 'access'],
  },
];

/** What must be filled in, and no more said of it. */
export const mustBeGivenNl: readonly Cue[] = [
  {
    says: ['zijn|is …2 {soort} …3 verplicht', '{soort} en|of {soort} …2 verplicht'],
    unless: [...OTHER_THAN_GIVING, ...ADDED_NL, 'niet …1 verplicht', 'wettelijk*'],
    denied: 'no',
  },
];
