import type { Cue } from '../rules/cue.ts';
import { OTHER_THAN_GIVING, OUR_DUTY_NL } from './obligation-other.ts';

/** What says one of these tells how long, how safe or with whom, and not that the data must be given. */
const OTHER_THAN_NEEDED: readonly string[] = [
  'cookie*',
  '*cookies',
  '{derden}',
  'anderen',
  'klacht*',
  'recht',
  'rechten',
  'rechtsvordering*',
  'verzoek*',
  'bewaren',
  'bewaard',
  'bewaar*',
  'opgeslagen',
  'geheimhouding',
  'langer',
  'zolang',
  'zo lang',
  'toestemming',
  'gerechtvaardigd*',
  'belangen',
  'uitvoering',
  'wettelijk*',
  'kopie',
  '{maatregel}',
  'nieuwsbrief*',
  'gedeeld',
  'delen',
  'toegang',
  'medewerkers',
  'doorgegeven',
  'verstrekt aan',
  'minimaal',
  'strikt',
  'identificeren',
  'wijzigen|aanpassen|corrigeren',
  'website|site …3 verbeteren|beveiligen',
];

/** Dutch cues that data are needed for what people ask, or are given by choice. */
export const neededNl: readonly Cue[] = [
  {
    says: [
      '{gegevens} die {u} …6 geeft|geef|verstrekt|verstrek|deelt|invult|aanlevert|opgeeft is|zijn …2 nodig|noodzakelijk|essentieel|vereist|onmisbaar|onontbeerlijk|cruciaal om|voor …8',
      'door {u} verstrekte|ingevulde|opgegeven {gegevens} is|zijn …2 nodig|noodzakelijk|essentieel|vereist|onmisbaar|onontbeerlijk|cruciaal om|voor …8',
      'deze|die {gegevens} is|zijn …2 nodig|noodzakelijk|essentieel|vereist|onmisbaar|onontbeerlijk|cruciaal|belangrijk om|voor …8',
      'nodig|noodzakelijk|vereist dat ik|wij|we …12 {gegevens} …4 aanleg|aanleggen|vastleg|vastleggen|verwerk|verwerken|verzamel|verzamelen|bijhoud|bijhouden|vraag|vragen|noteer|noteren',
      'zijn|is …2 {soort} …10 nodig|vereist om|voor',
      '{soort} is|zijn …2 nodig|noodzakelijk|vereist om|bij|voor …8',
      '{soort} en {soort} is|zijn verplicht',
      'voor|om …8 zijn|is …2 {soort} …10 nodig|vereist',
      'hebben|heb wij|we|ik …10 {soort}|{gegevens} …8 nodig',
      'kunnen|kan niet zonder …4 {gegevens}|{soort}',
    ],
    and: [['{gegevens}', '{soort}']],
    unless: OTHER_THAN_NEEDED,
    denied: 'no',
  },
  {
    says: [
      'verzamel|verzamelen|verwerk|verwerken|vraag|vragen|registreer|registreren wij|we|ik? …4 {gegevens} die …3 nodig|noodzakelijk|vereist zijn voor|om …1 het|de …8',
    ],
    unless: [
      ...OTHER_THAN_NEEDED,
      'doel',
      'doelen',
      'doeleinde*',
      'dienstverlening',
      /** A limit that the organisation sets itself. */
      'verzamel|verzamelen|verwerk|verwerken|registreer|registreren …2 alleen|uitsluitend|slechts|enkel {gegevens} die',
    ],
    denied: 'no',
  },
  {
    says: [
      '{soort} als|indien|wanneer {u} …4 invult|invul|opgeeft|geeft|verstrekt|doorgeeft|deelt|vermeldt|achterlaat',
      '{soort} voor zover {u} …4 invult|invul|opgeeft|geeft|verstrekt|doorgeeft|deelt|vermeldt|achterlaat',
      '{soort} als|indien|mits ingevuld|opgegeven|vermeld',
    ],
    in: ['item', 'row'],
    unless: ['cookie*', '{derden}', '{bewaar}', 'recht'],
  },
  {
    says: [
      '{soort}|*gegevens …4 nodig|noodzakelijk|verplicht|vereist voor|om|bij|vanwege|ivm …6',
      'optioneel|facultatief|niet_verplicht|vrijwillig',
      'optionele|facultatieve opmerking*|toelichting*|velden|{soort}|{gegevens}',
    ],
    in: ['item', 'row'],
    unless: [
      'cookie*',
      '*cookies',
      '{derden}',
      '{bewaar}',
      'recht',
      'art|artikel',
      '{reclame} …2 optioneel|facultatief|vrijwillig',
      'indien|waar|als|wanneer|voor_zover nodig|noodzakelijk|vereist|verplicht',
      'vrijwillige|vrijwilligers',
      '{maatregel}',
      '{service}',
      'langer',
      'grondslag',
    ],
    denied: 'no',
  },
  {
    says: [
      'niet|onmogelijk|lastig|moeilijk …20 zonder …4 {gegevens}|{soort} te hebben|gebruiken|verwerken|bewaren|registreren',
      'zonder …4 {gegevens}|{soort} te hebben|gebruiken|verwerken|bewaren|registreren …4 niet|onmogelijk|lastig|moeilijk',
    ],
    unless: ['cookie*', 'toestemming', '{derden}', 'recht'],
  },
  {
    says: [
      'hoeft|hoef {u}? …8 niet in te vullen|opgeven|verstrekken|geven|vermelden|achterlaten|invullen',
      'hoeft|hoef …8 niet|geen …4 te geven|verstrekken|vermelden|delen|beantwoorden',
      'hoeft|hoef …8 niet …1 op|in te geven|vullen',
      'staat {u} …2 vrij …10',
      'vrij om …6 niet|geen …4 {opgeven}|beantwoorden',
      'mag {soort} …4 leeg|open laten',
      'ervoor kiezen …8 {soort}|{gegevens} …2 niet …3 {opgeven}',
      'niet verplicht …2 om …6 {opgeven}|beantwoorden',
      'invullen|verstrekken|opgeven|delen van …4 {soort} is …2 niet verplicht|vrijwillig|optioneel|facultatief',
    ],
    and: [
      ['{gegevens}', '{soort}', 'informatie', 'vragen', 'velden', 'veld'],
      ['{u}', 'invullen', 'verstrekken', 'opgeven', 'delen'],
    ],
    unless: [
      'cookie*',
      '{derden}',
      'klacht*',
      'reden',
      'verzoek*',
      'wachtwoord',
      'kopie',
      'legitim*',
      'verwijder*',
      'nieuwsbrief*',
      'inzage',
      'betalen',
      'kosten',
      'toestemming',
      ...OUR_DUTY_NL,
    ],
  },
  {
    says: [
      'om|voor …10 vragen|vraag|verzoeken wij|we|ik {u} …4 om …10 {gegevens}|{soort} …4 in|op_te|door',
      'om …10 te kunnen …4 moet|moeten|dient|dienen {u} …8 {gegevens}|{soort}',
      'voordat|alvorens {u} …12 moet|moeten|dient|dienen {u} …10 registreren|{gegevens}|{soort}|account',
    ],
    unless: ['cookie*', 'recht', 'rechten', 'verzoek', 'klacht*', 'kopie', 'legitim*', 'inzage'],
  },
  {
    says: [
      'voor|om …8 is het? …1 nodig|noodzakelijk|vereist|verplicht om|dat …12 {opgeven}',
      'is het …2 nodig|noodzakelijk|vereist|verplicht om|dat …12 {gegevens}|{soort} …4 {opgeven}',
    ],
    unless: [
      'cookie*',
      'recht',
      'rechten',
      'verzoek*',
      'klacht*',
      'kopie',
      'legitim*',
      '{derden}',
      'delen',
      'doorgeven',
    ],
    denied: 'no',
  },
  {
    says: [
      'als|indien|wanneer|zijn|mochten|blijken …8 {gegevens}|informatie|{soort} …3 onvolledig|onjuist|incorrect|niet_volledig|niet_compleet|foutief|fout …20 uitstellen|uit_te_stellen|uitgesteld|weigeren|geweigerd|te_weigeren|annuleren|vertrag*|opschorten|op_te_schorten',
    ],
    unless: ['cookie*', 'recht op|om', 'rechten', 'klacht*', 'verzoek*', 'corriger*', 'rectific*'],
  },
  {
    says: [
      '{u} …2 verplicht …3 te legitimeren|identificeren',
      'wel …2 {gegevens}|{soort} …2 om …8 te kunnen {werk}|geven|leveren|doen',
      '*formulier|*formulieren|*vragenlijst|*vragenlijsten|*lijst …10 dient|dienen|moet|moeten …4 ingevuld|ingeleverd|ondertekend',
      'heeft …5 {uw} {soort} …10 nodig',
      'verplicht …18 {soort} …24 te_verzamelen|te_registreren|vast_te_leggen|te_noteren',
    ],
    unless: ['cookie*', 'verzoek*', 'inzage', '{derden}', 'recht'],
  },
];

/** Dutch cues of what can be done without giving data. */
export const withoutNl: readonly Cue[] = [
  {
    says: [
      'zonder …2 toestemming|instemming kunt|kun|kan|kunnen {u} …3 website|site|diensten|app …2 gewoon|ook|blijven …4',
      'zonder …4 {gegevens}|{soort} in_te_vullen|in_te_voeren|op_te_geven|prijs_te_geven|af_te_geven',
    ],
    unless: ['cookie*', '{derden}', 'recht', 'wachtwoord'],
    notUnder: ['*cookie*'],
  },
  {
    says: [
      'registratie|registreren|account|inloggen|aanmelden|aanmelding is|zijn …1 niet …1 vereist|nodig|verplicht|noodzakelijk',
      'geen registratie|account|login|inlog|aanmelding …2 vereist|nodig|verplicht|noodzakelijk',
      'hoeft|hoef …4 niet te_registreren|in_te_loggen|geregistreerd|ingelogd',
      'hoeft|hoef …3 geen account',
    ],
    unless: ['cookie*', '{derden}', 'recht', 'verzoek*', 'klacht*'],
  },
  {
    says: [
      'zonder …4 {gegevens}|informatie achter te laten|geven|verstrekken',
      'zonder …3 te vertellen|zeggen wie {u} bent',
      'zonder *formulier is|kan|kun|kunnen …4 niet|geen',
    ],
    unless: ['cookie*', '{derden}', 'recht', 'wachtwoord'],
  },
  {
    says: [
      'zonder dat|dan_dat {u} …8 {gegevens}|informatie …3 achterlaat|geeft|verstrekt|invult|opgeeft|hoeft',
    ],
    unless: ['cookie*', '{derden}', 'recht', 'wachtwoord'],
  },
];

/** Dutch cues of what follows when the data are not given. */
export const notGivenNl: readonly Cue[] = [
  {
    says: [
      '*formulier|*fiche|*vragenlijst …3 niet …2 indienen|indient|inleveren|inlevert|terugsturen|terugstuurt|terugbezorgen|terugbezorgt|invullen|invult …10 niet|geen',
    ],
    and: [['kunnen', 'kan', 'mogen', 'mag', 'lukt', 'mogelijk', 'onmogelijk']],
    unless: ['cookie*', 'recht', 'rechten', 'klacht*', 'verzoek*', '{derden}'],
  },
  {
    says: [
      'als|indien|wanneer wij|we|ik …6 {gegevens}|{soort} …4 niet mogen|kunnen|mag|kan verwerken|gebruiken|doorgeven|bewaren|vastleggen|delen|opvragen …10 niet|geen',
    ],
    and: [['kunnen', 'kan', 'mogen', 'lukt', 'mogelijk', 'onmogelijk']],
    unless: ['cookie*', 'recht', 'rechten', 'klacht*', 'verzoek*'],
  },
  {
    says: [
      'niet …8 beschikken|beschikking …10 niet|geen|onmogelijk',
      'zonder …6 te_beschikken …10 niet|geen|onmogelijk',
    ],
    and: [
      ['{gegevens}', '{soort}'],
      ['mogelijk', 'onmogelijk', 'kunnen', 'kan', 'lukt', 'gaat'],
    ],
    unless: ['cookie*', '{derden}', 'recht', 'toestemming', 'klacht*', 'verzoek*'],
  },
  {
    says: [
      'gevolg|gevolgen van …2 niet {opgeven}|verstrekken|geven …3 is|zijn …12',
      'kiezen|kiest|kies …10 {gegevens}|{soort} …4 niet te? {opgeven}',
      'wilt|wil|wenst|wens {u} …4 geen|niet {soort}|{gegevens} …4 {opgeven}',
      'wilt|wil|wenst|wens {u} …2 liever …2 geen|niet …6 {opgeven}',
      'verplicht …8 {soort}|{gegevens} …8 {opgeven} …2 doet|doe {u} dat|dit niet …12',
      'indien|als|wanneer|zonder …6 gevraagde|vereiste|verplichte|noodzakelijke|benodigde {gegevens}|velden|{soort} …12 niet|geen',
    ],
    and: [
      ['{gegevens}', '{soort}', 'velden', 'aanmelding', 'verstrekken'],
      ['kunnen', 'kan', 'mogen', 'mag', 'niet alle', 'geen', 'wordt', 'worden', 'afhalen', 'dan'],
    ],
    unless: [
      'cookie*',
      '{derden}',
      'klacht*',
      'recht',
      'rechten',
      'verzoek*',
      'verwijder*',
      'nieuwsbrief*',
      'gebruikt',
      'gebruiken …4 gegevens',
      'delen met',
      'gedeeld',
      'wachtwoord',
      'kopie',
      'toestemming',
      'bezwaar',
      'andere',
      'ontvangen',
    ],
  },
  {
    says: [
      'kunnen|kan …8 niet|geen …6 tenzij|totdat|voordat {u} …6 {opgeven}|ingevuld|verstrekt|opgegeven|doorgegeven',
      'pas …6 nadat|als|wanneer|zodra {u} …8 {soort}|{gegevens}|*formulier …3 {opgeven}|ingevuld|verstrekt|opgegeven|doorgegeven',
    ],
    and: [['{gegevens}', '{soort}', '*formulier']],
    unless: ['cookie*', '{derden}', 'recht', 'verzoek*', 'toestemming', 'identiteit*', 'legitim*'],
  },
  {
    says: [
      'wilt|wil {u} …4 niet|geen …2 vertellen|zeggen|noemen|opgeven|invullen|geven …12 kunnen|kan …8 niet|geen',
      'zonder die|deze|dat|dit|uw|je|jouw …2 kennis|gegevens|informatie|antwoorden …4 kunnen|kan|mogen|mag …8 niet|geen',
    ],
    unless: ['cookie*', 'toestemming', '{derden}', 'recht', 'wachtwoord', 'kopie'],
  },
  {
    says: [
      'liever niet|geen …8 {soort}|{gegevens}|echte …8 dan …4 geen|niet',
      'zonder …3 {gegevens}|{soort} achter te laten maar …12',
    ],
    and: [['kunnen', 'kan', 'lukt', 'mogelijk', 'gaat']],
    unless: ['cookie*', '{derden}', 'recht', 'verzoek*'],
  },
  {
    says: [
      'weigert|weigeren {u}? …2 dit|dat|deze|die …10 geen|niet',
      'geeft|geef|verstrekt|doet|levert|vertelt {u} dit|dat|deze|die|ze|het …2 niet …12 geen|niet',
      '{soort}|{gegevens} …1 niet …1 hebben|heb|ontvangen|krijgen|weten|kennen …10 niet|geen',
      'laat|laten {u}? …6 {gegevens}|{soort}|velden …3 weg|achterwege …12 niet|geen',
      'wie …4 geen|niet …3 {gegevens}|{soort} …6 {opgeven} …8 niet|geen',
      'wie …6 {gegevens}|{soort} …4 niet|geen …3 {opgeven} …8 niet|geen',
    ],
    and: [
      ['{gegevens}', '{soort}', 'velden'],
      ['kan', 'kunnen', 'kun', 'kunt', 'mag', 'mogen', 'komt', 'lukt', 'gaat', 'wordt', 'worden'],
    ],
    unless: OTHER_THAN_GIVING,
  },
  {
    says: [
      'niet {opgeven}|verlenen|leveren van …6 {gegevens}|{soort} …1 betekent|leidt|kan|kunnen|maakt|houdt|heeft|zorgt …14',
      'hoeft|hoef|niet_verplicht …6 niets|geen|niet …6 {opgeven} …4 maar|alleen|wel|echter|dan …10 niet|geen|minder|beperkt|moeilijk*',
    ],
    unless: OTHER_THAN_GIVING,
  },
];
