/** Full cues that nobody gets the data, or only whom the law names; and of whose program holds them. */
import type { Cue } from '../rules/cue.ts';

const OTHER_THAN_SHARING_NL: readonly string[] = [
  'recht',
  'rechten',
  'klacht*',
  'cookie*',
  'wachtwoord*',
  'marketing*',
  'reclame*',
  'commerciele',
  'tenzij|behalve …12 nodig|noodzakelijk|uitvoering',
  'aan ons',
];

/** In two breaths: not for advertising, and not to others either. */
const ALSO_NOT_NL =
  '{reclame}|doeleinden …4 en|noch|of …6 niet|nooit|geen|noch|evenmin …5 derden|derde_partijen|anderen|iemand|niemand';
const ALSO_NOT_EN =
  '{promotion}|purposes …4 and|or …6 not|never|nor …8 third_parties|third_party|others|anyone|anybody';
const NOR_EN = '{promotion}|purposes …3 nor …8 third_parties|third_party|others|anyone|anybody';

export const nobodyNl: readonly Cue[] = [
  {
    says: ['{gegevens}|alles|ze …2 blijft|blijven …2 bij|onder ons|mij'],
    unless: [
      ...OTHER_THAN_SHARING_NL,
      '<number>',
      'zolang|zo_lang|tot|totdat|bewaard|opgeslagen',
      'eigendom|veilig',
    ],
  },
  {
    says: [
      '{reclame}|doeleinden gebruikt|gebruiken? of|noch …1 aan|met|door_aan derden|anderen|iemand …2 {verstrek}',
      '{reclame}|doeleinden …1 of|noch {verstrek} …4 aan|met derden|anderen|iemand',
    ],
    unless: ['recht|rechten', 'klacht*', 'cookie*', 'tenzij|behalve'],
    denied: 'yes',
  },
  {
    says: [ALSO_NOT_NL],
    and: [
      [
        'verstrek*',
        'deel|delen|gedeeld',
        'geven|geef|gegeven|doorgegeven|doorgeven|door',
        'verkopen|verkocht|verhuurd|verhuren',
        'overgedragen|doorgestuurd',
      ],
    ],
    unless: [
      'recht|rechten',
      'klacht*',
      'cookie*',
      'tenzij|behalve',
      'derden|anderen …3 voor|om|ten_behoeve',
    ],
  },
  {
    says: [
      'verhuren|verkopen|verhandelen|verhuurt|verkoopt …3 of|noch|en …1 verstrekken|geven|delen|uitwisselen|verstrekt|geeft|deelt|doorgeven …10 derden|anderen|niemand|andere|partijen',
      '{gegevens} …4 verhuurd|verkocht|verhandeld …3 of|noch|en …1 verstrekt|gegeven|gedeeld|doorgegeven …6 derden|anderen|niemand|andere|partijen',
      'derden|anderen|partijen …4 verhuurd|verkocht|verhandeld …3 of|noch|en …2 verstrekt|gegeven|gedeeld|doorgegeven',
    ],
    and: [['{gegevens}', '{soort}', 'ze', 'deze']],
    unless: OTHER_THAN_SHARING_NL,
    denied: 'yes',
  },
  {
    says: [
      'geven|verstrekken|delen|geeft|verstrekt|deelt …4 {gegevens} …3 alleen|slechts|enkel|uitsluitend …2 door|verder? als|indien|wanneer …3 wet|wettelijk|rechter|rechterlijk*',
      '{gegevens} worden …2 alleen|slechts|enkel|uitsluitend doorgegeven|verstrekt|gedeeld …1 als|indien|wanneer …3 wet|wettelijk|rechter|rechterlijk*',
    ],
    unless: [...OTHER_THAN_SHARING_NL, 'nodig', 'noodzakelijk', 'overeenkomst', 'of als'],
  },
  {
    says: [
      'enkel|alleen|slechts|uitsluitend de|het|onze|ons …3 krijgt|krijgen|ziet|zien …6 fiche|fiches|*fiches|*formulieren|lijst|*lijst|{gegevens}',
      '*administratie …4 systeem|programma|software van …3 *bond|bond|federatie|koepel|*koepel',
    ],
    unless: [...OTHER_THAN_SHARING_NL, 'alleen u|je|jij'],
    denied: 'no',
  },
  {
    says: [
      'niets|niks …2 naar buiten',
      'blijft|blijven …4 tussen|binnen …3 muren|ons|mij',
      '{gegevens}|{soort} …3 komt|komen|gaat|gaan niet|nooit …2 buiten …3 deur|muren|praktijk|vereniging|school|club|kantoor|organisatie',
      'enige|enigen|enige_mensen …1 die …6 {gegevens}|{soort}|*formulier|*lijst|*fiche …3 ziet|zien|inzien|leest|lezen|kan|kunnen …10 is|zijn',
    ],
    unless: [...OTHER_THAN_SHARING_NL, 'datalek*', 'eer|eu|europa|nederland'],
  },
];

const OTHER_THAN_SHARING_EN: readonly string[] = [
  'right',
  'rights',
  'complain*',
  'cookie*',
  'password*',
  'marketing',
  'commercial',
  'advertising',
  'unless|except …12 necessary|needed',
  'link*',
];

export const nobodyEn: readonly Cue[] = [
  {
    says: [
      '{data}|everything|it …2 stay|stays|remain|remains …1 with|between us|me',
      '{data}|everything|it …6 go|goes nowhere else',
    ],
    and: [['{data}', 'everything']],
    unless: [...OTHER_THAN_SHARING_EN, 'as_long_as|until|while', 'for <number>', 'property'],
  },
  {
    says: ['{promotion}|purposes or …2 {share} …5 third_parties|third_party|others|anyone|anybody'],
    unless: [
      'right|rights',
      'complain*',
      'cookie*',
      'unless|except',
      'third_parties|third_party|others|anyone|anybody …3 for|to|so_that',
      'link*',
    ],
    denied: 'yes',
  },
  {
    says: [ALSO_NOT_EN, NOR_EN],
    and: [['{share}']],
    unless: [
      'right|rights',
      'complain*',
      'cookie*',
      'unless|except',
      'third_parties|third_party|others|anyone|anybody …3 for|to|so_that',
      'link*',
    ],
  },
  {
    says: [
      'stays|stay|remains|remain …2 between us|you|these|the …2 and|walls|us',
      'stays|stay|remains|remain between us',
      'nothing …8 leaves|leave …2 our|the|this|my walls|office|practice|club|building|room|school',
      'only people|persons|ones …3 who|that …3 see|sees|read|reads|handle|access|have …8 is|are …2 the|our|my|<name>|{receivers}',
      'pass|report|tell|forward|give …6 to …4 local_authority|social_services|safeguarding|police|hmrc|revenue|council|governing_body',
    ],
    and: [
      [
        '{data}',
        '{kindOfData}',
        'form|forms',
        'what you|your …3 tell|tells|say|says|told',
        'nothing',
        'list|lists',
        'session|sessions',
      ],
    ],
    unless: [...OTHER_THAN_SHARING_EN, 'eea|eu|uk|europe', 'breach*', 'you may|can|must|should'],
  },
  {
    says: [
      'rent|sell|trade|lease|loan …4 or|nor|and …1 give|share|pass|disclose|provide|transfer|distribute …10 third|others|anyone|anybody|other',
      'rented|sold|traded …4 or|nor|and …1 given|shared|passed|disclosed|transferred …6 third|others|anyone|anybody|other',
    ],
    and: [['{data}', '{kindOfData}', 'it', 'them']],
    unless: OTHER_THAN_SHARING_EN,
    denied: 'yes',
  },
  {
    says: [
      'only …1 pass|give|share|disclose …2 on? …2 {data} …2 if|when|where …3 law|legally|court',
      '{data} …2 only …1 passed|given|shared|disclosed …2 if|when|where …3 law|legally|court',
      'system|database|administration|list is|are run|managed|hosted|provided by …4 federation|association|league|body|union',
    ],
    unless: [...OTHER_THAN_SHARING_EN, 'necessary', 'needed', 'contract', 'or if|when|where'],
  },
];
