import type { ElementRules } from './element.ts';

/** AVG 45 and 46, as English statements name them. */
const SAFEGUARDS_EN: readonly string[] = [
  'standard contractual clauses',
  'scc*',
  'model clauses',
  'adequacy',
  'adequate level',
  'data privacy framework',
  'dpf',
  'privacy shield',
  'binding corporate rules',
  'certified',
  'model contract*',
  'safe harbor',
  'contractual clauses',
  'data bridge',
];

/** AVG 13(1)(f): data that leave the EEA and what protects them, or that they stay. */
export const thirdCountryTransfer: ElementRules = {
  key: 'third_country_transfer',
  full: {
    nl: [
      {
        says: [
          'standaardcontractbepalingen|modelbepalingen|modelcontract*|modelcontractbepalingen|scc*',
          'data privacy framework',
          'privacy shield|privacyshield',
          'safe harbor|harbour',
          '*modelcontract*|standaardcontracten|standaardcontract|standaardclausules|modelclausules|modelovereenkomst*|standaardbepalingen',
          'contractbepalingen|contractclausules …6 europese commissie',
          '*adequaatheidsbesluit',
          'niets …6 buiten …3 eer|eu|europa|unie',
          'buiten …3 eer|eu|europa …8 niets|niet|nooit|geen',
          'niet|nooit|geen …8 buiten …3 eer|eu|europa|europese',
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
      { says: ['{buitenEu}'], and: [['{waarborg}']], unless: ['niet|geen …16 tenzij'] },
      { says: ['{waarborg}'], beside: ['{buitenEu}'] },
      {
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
            'blijven',
            'leveranciers|partijen|bedrijven|partners|diensten|aanbieders …4 binnen|in',
          ],
        ],
        unless: [
          'wet* …6 {eer}',
          'verordening',
          'buiten',
          'dezelfde dag',
          'toezichthouder*',
          'lidstaat',
        ],
      },
      {
        says: ['{buitenEu}'],
        and: [['{gegevens}', '{verstrek}', 'doorgifte', 'opgeslagen', 'verwerk*']],
        denied: 'yes',
        unless: [
          'tenzij',
          'unless',
          'niet uitgesloten',
          'behalve',
          'uitzondering van',
          'uitgezonderd',
        ],
      },
      {
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
        says: ['geen|niet|nooit …12 {buitenEu}', 'geen doorgifte', '{buitenEu} …6 niet|geen'],
        and: [['{gegevens}', 'doorgifte', 'doorgegeven', 'partijen', 'verstrek*']],
        unless: ['tenzij', 'niet uitgesloten', 'niet …4 hetzelfde', 'behalve', 'mits', 'lever*'],
      },
      {
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
    ],
    en: [
      {
        says: [
          'standard contractual clauses|scc*',
          'data privacy framework',
          'privacy shield',
          'safe harbor|harbour',
          'adequacy decision',
          'nothing …6 leaves|outside',
          'never|not …8 leave|leaves|outside …6 {eea}|area',
        ],
        unless: ['unless', 'invalid', 'apart from', 'except'],
      },
      {
        says: ['{outsideEea}'],
        and: [SAFEGUARDS_EN],
        unless: ['not …16 unless', 'shall not …14 unless'],
      },
      {
        says: SAFEGUARDS_EN,
        beside: ['{outsideEea}'],
      },
      {
        says: [
          'only|within|inside …8 {eea}',
          'servers|server|stored|data …8 in|within …3 {eea}|netherlands',
        ],
        and: [['{data}', 'stored', 'process*', 'server*']],
        unless: ['law* …6 {eea}', 'regulation', 'outside', 'authority', 'rights'],
      },
      {
        says: ['{outsideEea}'],
        and: [['{data}', '{share}', 'stored', 'process*']],
        denied: 'yes',
        unless: ['unless', 'except', 'apart from'],
      },
      {
        says: [
          'server|servers|datacenter*|datacentre*|centre|centres|center|centers|hosted|hosting|cloud|stored|held …8 in|within …3 {eeacountry}',
          'european …1 server*|data|datacenter*|datacentre*|cloud',
          'stays|stay|remain|remains …3 in|within …3 {eeacountry}',
        ],
        and: [['{data}', 'server*', 'datacenter*', 'datacentre*', 'backup*', 'centre*']],
        unless: [
          'outside',
          'united states',
          'cookie*',
          'usa',
          'google',
          'european data protection',
          '{authority}',
        ],
      },
      {
        says: [
          'international data transfer agreement|addendum',
          'idta',
          'data bridge',
          'international transfer agreement',
        ],
      },
      {
        says: ['not|never …10 {outsideEea}'],
        and: [['{data}', '{share}', 'stored', 'process*']],
        unless: ['unless', 'except', 'same', 'may not', 'apart from'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'niet uitgesloten …12 {buitenEu}',
          'kan|kunnen …12 {buitenEu} …6 opgeslagen|verwerkt|terechtkomen|doorgegeven',
        ],
        unless: ['{waarborg}'],
      },

      {
        says: [
          'draait|staat|staan|zit|zitten|gevestigd …4 in …3 {buitenEu}',
          'terechtkomen|terecht …6 {buitenEu}',
          '{buitenEu} …6 terechtkomen',
          '{buitenEu} …8 bescherming*',
        ],
        unless: ['ons|onze|mijn …1 kantoor|hoofdkantoor|winkel|vestiging'],
      },
      {
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
        ],
      },
      {
        says: [
          '{derden}|{ontvangers}|partijen|bedrijven|diensten|<name> …8 gevestigd|zitten|zit|bevinden|bevindt|kantoor|staan|actief …6 {buitenEu}',
          'gevestigd|bevinden|bevindt …6 {buitenEu}',
          'amerikaans|amerikaanse|brits|britse …1 bedrijf|bedrijven|dienst|diensten|partij|partijen|leverancier*|aanbieder*|server*|moederbedrijf|cloud*',
          'naar {buitenEu} …4 doorgeven|doorgegeven|verzonden|overgebracht|sturen|gestuurd',
        ],
        unless: ['bezoekers', 'als u|je …3 woont', 'reis', 'lever* …4 buitenland'],
      },
      {
        says: [
          'eu|europese|europa regio|zone|server|locatie|datacenter',
          '{ontvangers}|{service}|<name> …3 eu|europa|eer|ierland|duitsland|frankfurt',
        ],
        in: ['item', 'row'],
        and: [['{ontvangers}', '{service}']],
        unless: ['cookie*', 'recht'],
      },
      {
        says: ['onderdeel|dochter|eigendom van …3 amerikaans*|chinees|chinese|britse'],
      },
    ],
    en: [
      {
        says: ['runs|located|based|stored …4 in …3 {outsideEea}', 'other countries|places outside'],
      },
      {
        says: ['{outsideEea}'],
        and: [['{data}', '{share}', 'stored', 'server*', 'process*']],
        unless: ['trips|travel|holidays|tours …4', 'ship|shipping|deliver'],
      },
      {
        says: [
          '{others}|{receivers}|companies|tool|tools|service|services|<name> …6 based|located|established|situated …4 {outsideEea}',
          'is|are a|an? us|american company|companies|provider|providers|business|service|services',
          'usbased|us_based {others}|company|service|tool',
          '{data} …12 sent|transferred|moved|passed …3 abroad|overseas|internationally',
        ],
        unless: [
          'we|i are|am',
          'our head? office',
          'if you are|live',
          'visitors',
          'delivery',
          'ship',
          'shipping',
        ],
      },
      {
        says: [
          'eu|european|europe|eea region|zone|server|location|datacentre|based',
          'euregion|eubased|euhosted|eu_hosted',
        ],
        and: [['{receivers}', '{service}', 'hosting', 'hosted']],
        unless: ['cookie*', 'right', 'rights', 'law', 'representative'],
      },
      {
        says: ['part_of|owned_by …3 us|american|chinese company|group|meta|google'],
      },
    ],
  },
};
