import type { Cue } from '../rules/cue.ts';

/** AVG 46 asks for more than that one looks after the data well. */
const KEPT_SAFE: readonly string[] = [
  'adequaat …3 beschermd|beveiligd|behandeld',
  'adequate beveiliging|maatregelen|beveiligingsmaatregelen',
  'passende|voldoende|gepaste|adequate waarborgen|garanties',
];

/** A country whose law falls short is no safeguard, and denies no transfer. */
const NO_LEVEL: readonly string[] = [
  'geen|niet|zonder …5 passend|passende|adequaat|adequate|gelijkwaardig|gelijkwaardige …2 *niveau|bescherming',
];

/** What is promised first may be taken back in the same sentence. */
const TAKEN_BACK = 'hoewel|ofschoon|alhoewel|maar|echter …12 daarbuiten|erbuiten';

const MENSEN =
  'bezoekers|leden|klanten|gasten|lezers|spelers|studenten|deelnemers|vrijwilligers|donateurs|vrienden|kunstenaars|u|je|wij|we|ik';
/** Who lives or travels abroad, and where goods go: no data go there. */
const MENSEN_ELDERS: readonly string[] = [
  `${MENSEN} …3 komt|komen|woont|wonen|reist|reizen|werkt|werken|verblijft|verblijven|spelen|studeren …8 {buitenEu}|wereldwijd|wereld`,
  `${MENSEN} …2 {buitenEu}|wereldwijd …2 wonen|woont|komen|verblijven|werken|studeren|reizen`,
  `${MENSEN} uit|in|vanuit …3 {buitenEu}|wereld`,
  '{u} …1 {buitenEu} …1 gevestigd|woonachtig|woont|bent',
  'leveren|bezorgen|verzenden|verkopen|reizen|optreden …4 wereldwijd|wereld|{buitenEu}',
];

/** The law of a country tells how long, not where. */
const LAW_OF_COUNTRY: readonly string[] = [
  '{eerland} …3 geldt|gelden|eist|eisen|vereist|voorschrijft|vraagt|verlangt',
  'wet|wetgeving|termijn|termijnen|bewaartermijn|bewaartermijnen …4 in|binnen {eerland}',
];

/** Dutch cues of data that leave the EEA. */
export const thirdCountryTransferNl: {
  readonly full: readonly Cue[];
  readonly part: readonly Cue[];
} = {
  full: [
    {
      aside: MENSEN_ELDERS,
      says: [
        'server|servers|database|databank|datacenter|datacentrum …2 staat|staan …2 alleen|uitsluitend|enkel in {eerland}',
        'alleen|uitsluitend|enkel in {eerland} …3 opgeslagen|bewaard|gehost|verwerkt',
      ],
      unless: ['derde landen', 'cookie*'],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        'standaardcontractbepalingen|modelbepalingen|modelcontract*|modelcontractbepalingen|scc*',
        'data privacy framework',
        'privacy shield|privacyshield',
        'safe harbor|harbour',
        '*modelcontract*|standaardcontracten|standaardcontract|standaardclausules|modelclausules|modelovereenkomst*|standaardbepalingen',
        'contractbepalingen|contractclausules …6 europese commissie',
        '*adequaatheidsbesluit',
        'niets …6 buiten …3 eer|eu|europa|unie',
      ],
      unless: [
        'tenzij',
        'ongeldig',
        'niet meer geldig',
        'behalve',
        'uitzondering van',
        'uitgezonderd',
      ],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        'buiten …3 eer|eu|europa …8 niets|niet|nooit|geen',
        'niet|nooit|geen …8 buiten …3 eer|eu|europa|europese',
      ],
      unless: [
        ...NO_LEVEL,
        'tenzij',
        'ongeldig',
        'niet meer geldig',
        'behalve',
        'uitzondering van',
        'uitgezonderd',
      ],
    },
    {
      aside: MENSEN_ELDERS,
      says: ['{buitenEu}'],
      and: [['{waarborg}']],
      unless: ['niet|geen …16 tenzij', ...KEPT_SAFE, ...NO_LEVEL],
    },
    { aside: MENSEN_ELDERS, says: ['{waarborg}'], beside: ['{buitenEu}'], unless: KEPT_SAFE },
    {
      aside: MENSEN_ELDERS,
      says: [
        'alleen|uitsluitend|slechts|binnen …8 {eer}',
        'binnen de? {eer}',
        'servers|server|opgeslagen|gegevens|datacenter* …8 in|binnen …3 {eer}|nederland',
      ],
      and: [
        [
          '{gegevens}',
          'opgeslagen',
          'verwerk*',
          'server*',
          'bewaard',
          'slaan|sla|slaat …8 op',
          'blijven',
          'leveranciers|partijen|bedrijven|partners|diensten|aanbieders …4 binnen|in',
        ],
      ],
      unless: [
        'wet* …6 {eer}',
        ...LAW_OF_COUNTRY,
        'verordening',
        'buiten',
        TAKEN_BACK,
        'dezelfde dag',
        'toezichthouder*',
        'lidstaat',
      ],
    },
    {
      aside: MENSEN_ELDERS,
      says: ['{buitenEu}'],
      and: [['{gegevens}', '{verstrek}', 'doorgifte', 'opgeslagen', 'verwerk*']],
      denied: 'yes',
      unless: [
        ...NO_LEVEL,
        'tenzij',
        'unless',
        'niet uitgesloten',
        'behalve',
        'uitzondering van',
        'uitgezonderd',
      ],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        'server|servers|datacenter*|datacentrum|datacentra|hosting|gehost|cloud|opgeslagen|opslag …8 in|binnen …3 {eerland}',
        'europese …1 server*|datacenter*|datacentra|cloud|opslag|bodem',
        'in {eerland} …3 gehost|opgeslagen|bewaard|gevestigde server*',
        'verlaten|verlaat …4 {eer}|nederland …2 niet|nooit',
        'niet|nooit …4 {eer}|nederland verlaten|uit',
        'blijft|blijven …3 binnen|in …3 {eerland}',
      ],
      and: [
        [
          '{gegevens}',
          'data',
          'server*',
          'datacenter*',
          'datacentra',
          'hosting',
          'back up*',
          'backup*',
          'opgeslagen',
        ],
      ],
      unless: [
        'buiten de',
        TAKEN_BACK,
        'amerikaanse',
        'verenigde',
        'cookie*',
        'bezoek',
        'kamer',
        'archiefkast',
        'google',
      ],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        'slaan|sla|slaat …3 {gegevens}|alles|dit|deze|ze …2 op …1 in|binnen …1 {eerland}',
        '{gegevens} …1 slaan|sla wij|we|ik …2 op …1 in|binnen …1 {eerland}',
        'bewaren|bewaar|bewaart …3 {gegevens}|alles|dit|ze …3 in|binnen …1 {eerland}',
        '{gegevens} …1 bewaren|bewaar wij|we|ik …6 in|binnen …1 {eerland}',
      ],
      unless: [
        'buiten de',
        TAKEN_BACK,
        'cookie*',
        'google',
        'zoals|als|volgens|conform in|de|het …6 {eerland}',
        'wettelijk|wettelijke|verplicht|verplichte|geldende',
        ...LAW_OF_COUNTRY,
      ],
      denied: 'no',
    },
    {
      aside: MENSEN_ELDERS,
      says: ['geen|niet|nooit …12 {buitenEu}', 'geen doorgifte', '{buitenEu} …6 niet|geen'],
      and: [['{gegevens}', 'doorgifte', 'doorgegeven', 'partijen', 'verstrek*']],
      unless: [
        'tenzij',
        'niet uitgesloten',
        'niet …4 hetzelfde',
        'behalve',
        'mits',
        'lever*',
        ...NO_LEVEL,
      ],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        'europese|nederlandse|belgische|duitse …1 aanbieder*|partijen|leverancier*|hostingpartij|hostingprovider*|provider*|clouddienst*',
      ],
      and: [
        [
          '{gegevens}',
          'cloud',
          'server*',
          'opgeslagen',
          'alleen|uitsluitend europese|nederlandse',
          'hosting',
        ],
      ],
      unless: ['buiten', 'amerikaanse', 'wet', 'verordening', 'toezichthouder*', 'niet alleen'],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        'locatie|locaties|systemen|datacentrum|datacentra|datacenter*|faciliteit*|ondergebracht …3 in|binnen …2 {eer}|{eerland}',
      ],
      and: [
        ['{gegevens}', 'bestanden'],
        ['staan|staat|ondergebracht|opgeslagen|bewaard|bewaren|beheerd'],
      ],
      unless: ['buiten', 'wet*', 'verordening', 'amerikaanse', 'google'],
      denied: 'no',
    },
    {
      aside: MENSEN_ELDERS,
      says: ['{buitenEu}'],
      and: [
        ['vragen|vraag …6 toestemming', 'alleen|uitsluitend|slechts …14 met|na …3 toestemming'],
        ['{gegevens}', '{verstrek}'],
      ],
      unless: ['intrek*', 'cookie*'],
    },
  ],
  part: [
    {
      aside: MENSEN_ELDERS,
      says: [TAKEN_BACK],
      and: [['{eer}'], ['{gegevens}', 'verwerkt|opgeslagen|doorgegeven|bewaard', 'server*']],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        'niet uitgesloten …12 {buitenEu}',
        'kan|kunnen …12 {buitenEu} …6 opgeslagen|verwerkt|terechtkomen|doorgegeven',
      ],
      unless: ['{waarborg}'],
    },

    {
      aside: MENSEN_ELDERS,
      says: [
        'draait|staat|staan|zit|zitten|gevestigd …4 in …3 {buitenEu}',
        'terechtkomen|terecht …6 {buitenEu}',
        '{buitenEu} …6 terechtkomen',
        '{buitenEu} …8 bescherming*',
      ],
      unless: ['ons|onze|mijn …1 kantoor|hoofdkantoor|winkel|vestiging'],
    },
    {
      aside: MENSEN_ELDERS,
      says: ['{buitenEu}'],
      and: [
        [
          '{gegevens}',
          '{verstrek}',
          'opgeslagen',
          'server*',
          'verwerk*',
          '{soort}',
          'slaat',
          'bewaart',
        ],
      ],
      unless: [
        'contact opnemen',
        'reis naar',
        'reizen|reis|vakantie*|uitzending* gaan|gaat|naar',
        '{u} …3 buiten|in …3 woont|verblijft',
        'leveren wij|we|ook',
        'wij|we leveren',
        'pakket|pakketje|pakketten|pakketjes|producten|goederen|spullen …6 {buitenEu}',
      ],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        '{derden}|{ontvangers}|partijen|bedrijven|diensten|<name> …8 gevestigd|zitten|zit|bevinden|bevindt|kantoor|staan|actief …6 {buitenEu}',
        'gevestigd|bevinden|bevindt …6 {buitenEu}',
        '{derden}|{ontvangers}|partijen|bedrijven|diensten|leveranciers …6 {buitenEu} …2 gevestigd|actief|zitten|staan',
        'amerikaans|amerikaanse|brits|britse …1 bedrijf|bedrijven|dienst|diensten|partij|partijen|leverancier*|aanbieder*|server*|moederbedrijf|cloud*',
        'naar {buitenEu} …4 doorgeven|doorgegeven|verzonden|overgebracht|sturen|gestuurd',
      ],
      unless: ['bezoekers', 'als u|je …3 woont', 'reis', 'lever* …4 buitenland'],
    },
    {
      aside: MENSEN_ELDERS,
      says: [
        'eu|europese|europa regio|zone|server|locatie|datacenter',
        '{ontvangers}|{service}|<name> …3 eu|europa|eer|ierland|duitsland|frankfurt',
      ],
      in: ['item', 'row'],
      and: [['{ontvangers}', '{service}']],
      unless: ['cookie*', 'recht'],
    },
    {
      aside: MENSEN_ELDERS,
      says: ['onderdeel|dochter|eigendom van …3 amerikaans*|chinees|chinese|britse'],
    },
  ],
};
