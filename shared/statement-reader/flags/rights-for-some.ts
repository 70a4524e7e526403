/** A right for members alone, at the counter alone, or at a price that AVG 12(5) forbids. */
import type { FlagRules } from './flag.ts';

const CUSTOMERS_NL =
  'leden|klanten|abonnees|patienten|clienten|donateurs|deelnemers|huurders|cursisten|gebruikers|gasten';
const CUSTOMERS_EN =
  'members|customers|subscribers|patients|clients|donors|participants|tenants|users|guests|residents';
const SEES_NL = 'inzien|inzage|opvragen|{wissen}|{verbeteren}|bezwaar|kopie|afschrift';
const SEES_EN = 'see|view|access|copy|{erase}|{correct}|object';
const ASKS_NL = 'inzage*|inzien|in_te_zien|opvragen|informatieverzoek|*verzoek|verzoeken';
const ASKS_EN = 'access|request|see|view|inspect';
const BOND_NL = 'relatie|klantrelatie|klant|client|patient|donateur|abonnee|lid';
const BOND_EN = 'relationship|customer|client|patient|subscriber|donor|member';
/** Who it concerns and what he is after: no condition. */
const WANTS_NL = ['wilt|wil|wenst|vragen|zelf|ook', 'nieuwsbrief*|bestel*|factuur|facturen'];
const WANTS_EN = ['want|wish|like|yourself|also', 'newsletter*|order*|invoice*'];
/** Who looks after the data of all, or does it himself. */
const OF_ALL_NL = [
  'elkaars|ledenlijst|adressenlijst|app|account|*portaal|*omgeving|*pagina|anderen|zelf|online|inloggen|ingelogd',
];
const OF_ALL_EN = [
  'each_other*|directory|app|account|portal|area|page|login|logged|everyone|online|themselves',
];

const FREE_NL = [
  'geen|niet|gratis|kosteloos|zonder|tenzij',
  'laptop|computer|telefoon|schijf',
  'buitensporig*|ongegrond*|herhaald*|onredelijk*|extra|tweede|bijkomende',
  'bestelling*|retour*|annuler*|abonnement*|factuur|facturen|domein*',
];
const FREE_EN = [
  'no|not|never|free|without|unless',
  'laptop|computer|phone|drive',
  'excessive|unfounded|repeated|repetitive|further|additional|extra|second',
  'order*|cancel*|refund*|subscription*|booking*',
];

export const someCues = {
  nl: [
    {
      says: [
        `alleen|uitsluitend|slechts|enkel …1 ${CUSTOMERS_NL} …6 hun|eigen …2 {gegevens} …4 ${SEES_NL}`,
        `alleen|uitsluitend|slechts|enkel …1 ${CUSTOMERS_NL} …6 recht op|van|om …2 ${SEES_NL}`,
        `recht op|van|om …1 ${SEES_NL} …6 alleen|uitsluitend|slechts|enkel …1 voor|aan …1 ${CUSTOMERS_NL}`,
      ],
      unless: [...OF_ALL_NL, 'niet alleen|uitsluitend|slechts|enkel'],
    },
    /** Whoever is filmed or writes has data there too. */
    {
      says: [
        `mits|vooropgesteld_dat|op_voorwaarde_dat {u} …2 ${BOND_NL} …5 heeft|hebt|bent|onderhoudt …10 ${ASKS_NL}`,
        `als|indien|wanneer {u} …2 ${BOND_NL} …3 heeft|hebt|bent kan|kun|kunt|mag {u} …6 opvragen|informatieverzoek`,
      ],
      and: [['{gegevens}', '*verzoek|verzoeken …6 indienen|in_te_dienen|doen']],
      unless: [...OF_ALL_NL, ...WANTS_NL],
    },
    {
      says: [
        `alleen|uitsluitend|slechts|enkel|pas …1 als|indien|wanneer {u} …2 ${BOND_NL} …5 heeft|hebt|bent|onderhoudt …10 ${ASKS_NL}`,
        `${ASKS_NL} …10 mits|alleen_als|alleen_indien|alleen_wanneer|uitsluitend_als|enkel_als|slechts_als {u} …2 ${BOND_NL} …3 heeft|hebt|bent|onderhoudt`,
        `alleen|uitsluitend|slechts|enkel …2 ${ASKS_NL} …6 als|indien|wanneer {u} …2 ${BOND_NL} …3 heeft|hebt|bent|onderhoudt`,
      ],
      and: [['{gegevens}', '*verzoek|verzoeken …6 indienen|in_te_dienen|doen']],
      unless: OF_ALL_NL,
    },
    {
      says: [
        '{wissen}|{verbeteren} …8 rekenen|vragen|berekenen|factureren wij|we|ik …6 kosten|administratiekosten|vergoeding|euro|€',
        'wij|we|ik rekenen|vragen|berekenen|factureren|brengen …6 kosten|administratiekosten|vergoeding|euro|€ …10 {wissen}|{verbeteren}',
        'brengen|rekenen|vragen|berekenen wij|we|ik …6 kosten|administratiekosten|vergoeding|euro|€ …8 {wissen}|{verbeteren}',
        'worden|wordt …6 administratiekosten|kosten …4 rekening …10 {wissen}|{verbeteren}',
        '{wissen}|{verbeteren} …10 worden|wordt …6 administratiekosten|kosten …4 rekening|aangerekend|berekend',
      ],
      and: [['uw|je|jouw|u|hun|zijn|haar|persoonlijke …2 {gegevens}', 'persoonsgegevens']],
      unless: FREE_NL,
    },
    {
      says: ['{wissen} van …1 foto*|beelden|video*|beeldmateriaal …6 niet …1 meer? mogelijk'],
      unless: ['wet*|derden|kranten|krant|papier*|drukwerk|gedrukte|internet|volledig'],
    },
  ],
  en: [
    {
      says: [
        `only …1 ${CUSTOMERS_EN} may|can|are_able_to|are_entitled_to …1 ${SEES_EN} their|the_data_we_hold|own`,
        `only …1 ${CUSTOMERS_EN} have …2 right|rights to|of …2 ${SEES_EN}`,
      ],
      and: [['{data}', 'right|rights']],
      unless: [...OF_ALL_EN, 'not only'],
    },
    {
      says: [
        `provided|providing|only_if|only_where|only_when|as_long_as that? you are|have …3 ${BOND_EN} …8 you …1 can|may|have|are_entitled …8 ${ASKS_EN}`,
        `you …1 can|may|have|are_entitled …2 only …6 ${ASKS_EN} …10 if|where|when|provided you are|have …3 ${BOND_EN}`,
        `you …1 can|may|have|are_entitled …6 ${ASKS_EN} …10 only|provided|providing if|where|when|that? you are|have …3 ${BOND_EN}`,
      ],
      and: [['{data}']],
      unless: [...OF_ALL_EN, ...WANTS_EN],
    },
    {
      says: [
        'charge|fee|pay …10 erasing|deleting|correcting|erasure|deletion|correction|rectification',
        '{erase}|erasure|deletion|correction …8 charge|fee of|for|applies|payable|£',
      ],
      and: [['your|their|my|his|her …2 {data}', 'personal {data}']],
      unless: FREE_EN,
    },
    {
      says: [
        'must|have_to|need_to come|visit|attend|appear …6 in_person …6 to …1 see|access|view|inspect|get|obtain|request|make …4 {data}|copy|request',
        'see|access|view|inspect|copy|request …3 {data} …8 must|have_to|need_to come|visit|attend|appear …6 in_person',
        'access|request …1 right|rights|request|requests …8 must|have_to|need_to come|visit|attend|appear …6 in_person',
      ],
      and: [['{data}', 'right|rights']],
      unless: ['or|email*|post|appointment', 'our staff|volunteers'],
    },
  ],
} satisfies FlagRules['raisedBy'];
