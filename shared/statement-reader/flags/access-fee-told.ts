/** That a request costs something, in whatever words: billed, at one's own expense, free but once a year. */
import type { FlagRules } from './flag.ts';

/** A right that is used, and not a visit or a look into invoices. */
const REQUEST_NL = [
  'verzoek*|inzageverzoek*|inzagerecht|vraag|aanvraag …4 inzage|wissing|verwijdering|correctie|rectificatie|kopie|afschrift|overzicht|gegevens|persoonsgegevens|rechten|afdruk',
  'inzageverzoek|inzageverzoeken|inzagerecht|inzage',
  'kopie|kopieen|afschrift|afdruk|overzicht|uitdraai|print …5 {gegevens}|*dossier|*gegevens',
  '{gegevens} …3 opvragen|inzien|in_te_zien|op_te_vragen|inkijken|inkijk',
  'opvragen|inzien|inkijken|verstrekken van …4 {gegevens}|*gegevens|overzicht|kopie',
  'rechten …3 uitoefen*|gebruik',
  'uitoefen* …4 recht|rechten|inzagerecht',
  'behandelen|behandeling|afhandelen|afhandeling van …3 verzoek|verzoeken|aanvraag|vraag',
  'per verzoek',
];
const MONEY_NL =
  '*kosten|kosten|*kost|vergoeding|*vergoeding|bijdrage|tarief|leges|retributie|<amount>|forfait|tijd|uren|uurtarief';
const BILLED_NL =
  'aangerekend|aanrekenen|aan_te_rekenen|aanrekent|gefactureerd|factureren|factureert|doorgerekend|doorrekenen|doorberekend|doorberekenen|verschuldigd|berekend|berekenen|betaalt|betalen|te_betalen|betaling|laste';
const COSTS_NL = [
  `${MONEY_NL} …8 ${BILLED_NL}`,
  `${BILLED_NL} …6 ${MONEY_NL}`,
  'op …1 uw|je|jouw|eigen kosten',
  'kost|kosten|bedraagt <number>|<amount>',
  'kost|kosten {u} …1 <amount>',
  'kost …2 <number> euro',
  'tegen …2 betaling|vergoeding|kostprijs',
  'rekenen|rekent|reken wij|we|ik? …6 aan|door …2 {u}',
  'te uwen laste',
  'bedrag …6 rekening|overgemaakt|betaald|ontvangen',
];
/** Not for the first copy, or not for this. */
const FREE_NL = [
  'geen|niet|niets …6 kosten|vergoeding|betalen|gerekend|aangerekend|verschuldigd|bijdrage',
  'zonder …3 kosten|bijkomende|betaling',
  'extra|meer|meerdere|bijkomende|aanvullende|tweede|volgende|verdere|nieuwe kopie*|exemplaar|exemplaren|afschrift*',
  'ongegrond*|buitensporig*|onredelijk*|overdreven|herhaalde|herhaaldelijk|herhaling|repetitie*|vaker|disproportione*|onevenredig*|misbruik|excessie*',
  // Data on what is charged for something else.
  'die wij|we|ik {u}? aanrekenen|factureren|doorrekenen|berekenen',
  'wij|we|ik gebruiken|gebruik|verwerken|verwerk|bewaren|bewaar|hebben|heb …4 *gegevens',
  'gebruiken|verwerken|bewaren wij|we|ik …4 *gegevens',
  'het berekenen van',
  'bestelling*|reparatie|verzendkosten|offerte*|donatie*|telefoon*|belkosten',
  'contributie|inschrijfgeld|deelname|lidmaatschap|incasso|lidgeld',
  'les|lessen|cursus|workshop|abonnement|reis|tickets|consult|behandelsessie|huur|boek|*blad|brochure*|tijdschrift*',
  'diploma*|certificaat|certificaten|uittreksel*|sleutel*|bouwtekening*|verzekera*|advocaat|gerechts*',
  'boekhouder|accountant|administratie|*administratie {verstrek}|heeft|krijgt|inzage',
  'verwerken|verwerkt|bewaren|bewaard wij|we|ik …6 betaling|*rekening|betaalgegevens|rekeningnummer',
];
/** Said of the right itself. */
const UNFREE_NL = ['gratis is|zijn dit|dat|het|ze niet', 'niet kosteloos|gratis'];
const ONCE_NL = [
  'een|1 keer|maal|per …2 jaar|kalenderjaar …4 gratis|kosteloos|kosteloze',
  'gratis|kosteloos|kosteloze …4 een|1 keer|maal per jaar|kalenderjaar',
  'eenmaal|jaarlijks per? …1 jaar|gratis|kosteloos|kalenderjaar …4 gratis|kosteloos|inzage',
  'gratis|kosteloos|kosteloze …4 eenmaal …2 jaar|kalenderjaar',
];

const REQUEST_EN = [
  'request|requests|access_request …6 access|copy|copies|data|information|erasure|deletion|correction|details|rights',
  'access|subject request|requests',
  'copy|copies|overview|printout|list|summary …5 {data}|held|records|record|file',
  'access to your {data}',
  'see|know|find_out what|which|everything …4 hold|keep|store|have|held',
  'exercise|exercising …3 right|rights',
  'right …3 access',
  'right …2 request …3 {data}',
  'you|may|can ask for …2 {data} …3 hold|have|keep|store',
];
const COSTS_EN = [
  'once|after|when|if|as_soon_as you …2 paid|pay|settled …5 cost|costs|fee|charge|charges|amount',
  'at your own? expense|cost',
  'expense|cost|costs …4 borne|passed|charged|billed|payable …4 you|applicant|requester',
  'passed on to you',
  'bill|invoice|charge you …4 time|hours|work|costs',
  'payment|deposit …2 <amount>|<number>',
  'costs|is …1 <amount>',
  'cost|costs <number> euros|euro|pounds|dollars',
  'fee|charge of …2 <amount>|<number>',
];
const FREE_EN = [
  'no|not|without …6 fee|charge|charged|cost|costs|pay|expense',
  'additional|extra|further|second|more|subsequent copies|copy',
  'unfounded|excessive|repetitive|repeated|unreasonable|manifestly|disproportionate',
  'order*|invoice|donation*|membership|subscription*|booking*|cancel*|lesson*|course*|class*|ticket*|delivery',
  'certificate*|diploma*|keys|annual|brochure*|magazine|insurer|solicitor',
  'access to …4 area|site|website|gym|pool|building|facilities|content|library|archive',
];
const ONCE_EN = [
  'free of? charge? …3 once|one_time|one …3 year|twelve_months|12_months|calendar_year',
  'once|one …2 year|twelve_months|calendar_year …6 free',
  'first request|copy …3 year|calendar_year …3 free',
];

export const feeToldCues = {
  nl: [
    { says: COSTS_NL, and: [REQUEST_NL], unless: [...FREE_NL, 'gratis|kosteloos|kosteloze'] },
    {
      says: [
        'tegen …2 betaling|vergoeding|kostprijs',
        'hiervoor|daarvoor|dit|dat …4 betaalt|betalen|aangerekend|aanrekenen|gefactureerd|factureren',
        'op …1 uw|je|jouw|eigen kosten',
        'dat|dit|het kost <amount>|<number>',
        `${MONEY_NL} …8 aangerekend|aanrekenen|gefactureerd|factureren|doorgerekend`,
      ],
      beside: REQUEST_NL,
      notBeside: ['krijgt|ontvangt|krijg|ontvang …6 gratis|kosteloos'],
      unless: [...FREE_NL, 'gratis|kosteloos|kosteloze', '*dienst|*diensten|werk|advies'],
      denied: 'no',
    },
    {
      says: UNFREE_NL,
      and: [REQUEST_NL],
      unless: FREE_NL.slice(2),
    },
    {
      says: ONCE_NL,
      and: [REQUEST_NL],
      unless: [...FREE_NL.slice(2), 'nieuwsbrief*|acties|altijd|vaker'],
    },
  ],
  en: [
    { says: COSTS_EN, and: [REQUEST_EN], unless: [...FREE_EN, 'free'] },
    {
      says: [
        'costs|cost <amount>',
        'there is a charge|fee',
        'against payment',
        'at your own? expense',
        'passed on to you',
        'costs|charges …4 borne|payable …2 by you',
      ],
      beside: REQUEST_EN,
      unless: [...FREE_EN, 'free', 'service|services|advice'],
      denied: 'no',
    },
    {
      says: ONCE_EN,
      and: [REQUEST_EN],
      unless: [...FREE_EN.slice(2), 'newsletter*|offers|always|often'],
    },
  ],
} satisfies FlagRules['raisedBy'];
