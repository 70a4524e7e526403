/** That data go to someone whom the usual lists do not name, or who is named in answer to a question. */
import type { FlagRules } from './flag.ts';

/** Who makes, sells, guards or collects for others: never the people of the organisation itself. */
const OUTSIDERS_NL =
  'fabrikant*|producent*|importeur*|groothandel*|incassobureau*|*incasso|deurwaarder*|sponsor*|adverteerders|erfgenamen|beveiligingsbedrijf|beveiligingsfirma|bewakingsfirma|reisorganisatie|reisbureau|touroperator|uitzendbureau*|payrollbedrijf|callcenter|drukkerij*|drukker|hoster|webhoster|sociaal_secretariaat|mutualiteit*|ziekenfonds*|verzekeraar*|verzekeringsmaatschappij|makelaar|hotel|accommodatie|vliegmaatschappij|vervoerder|koerier*|pakketdienst*|bezorgdienst*|pakjesdienst|bpost|postnl|dhl|dpd|ups|gls|koepel|koepelorganisatie|federatie*|sportbond|knvb|knltb|knhs';
/** Of these the organisation may be one: another is meant by `een`. */
const SOME_FIRM_NL =
  'een|andere|extern|externe …1 *bedrijf|*firma|*bureau|*dienst|*dienstverlener|*leverancier|*provider|*partij|*kantoor|drukker|freelancer';
const STATE_NL = 'stad|gemeente*|provincie|overheid*|subsidiegever*|subsidieverstrekker';
const GETS_NL =
  'krijgt|krijgen|ontvangt|ontvangen|ziet|zien|bewaart|bewaren|verwerkt|verwerken|opslaat|bijhoudt|beheert|beheren';
const GIVEN_NL =
  'doorgegeven|verstrekt|gedeeld|gegeven|overgedragen|overhandigd|ingediend|aangegeven|aangemeld|voorgelegd|gesynchroniseerd|opgeslagen|bewaard|bekeken|beheerd|verwerkt|bezorgd|overgemaakt|gemeld';
const WHAT_NL =
  '*gegevens|*lijst|*dossier|*bestand|*beelden|naam|namen|*adres|*adressen|telefoonnummer*|*nummer';
/** Whoever keeps them may be the organisation that speaks. */
const SPEAKS_NL = [
  'hotel|drukkerij|reisbureau|reisorganisatie|touroperator|uitzendbureau|incassobureau|makelaar|makelaarskantoor|groothandel|koerier*|beveiligingsbedrijf|bewakingsfirma|callcenter|hoster <name>|de|het …3 bewaart|verwerkt|beheert|bewaren|verwerken|beheren',
  'ons|onze hotel|reisbureau|uitzendbureau|makelaar|makelaars|receptie',
  'ziet|zien …3 ons adres|nummer',
  'envelop|enveloppe|enveloppen|brieven',
];
const SPEAKS_EN = [
  'hotel|printers|printer|airline|couriers|insurer|insurers|carriers|agent|operator keeps|stores|holds|processes|process|keep|store',
  'our hotel|travel_agent',
  'holds|gets|sees|receives no|none',
];
const NOT_SO_NL = [
  ...SPEAKS_NL,
  'niemand|zonder|alleen_als|anoniem*|geanonimiseerd*',
  'toestemming|akkoord|instemming|verzoek|vraagt|wenst',
  'wet|wettelijk*|verplicht|justitie|vordering|bevel',
  'klacht*|datalek*|toezichthouder*|autoriteit|recht',
  'kunt|kun|kan u|je|jij',
  'u|je|jij kunt|kun|kan|mag|deelt|geeft|verstrekt|krijgt|ontvangt',
  'wij|we|ik krijgen|ontvangen|ontvang|krijg',
  'krijgen|ontvangen|ontvang|krijg wij|we|ik',
  'van|over …3 sponsor*|*leverancier*|fabrikant*|verzekeraar* …1 bewaren|verwerken|noteren|hebben|beheren wij|we|ik',
  'krijgt|ontvangt|krijgen|ontvangen …1 van u|jou',
  'opbrengst*|winst|gift|giften|geld',
  'ons|mij …2 doorgegeven|verstrekt|gegeven|gemeld',
  'van|via|door onze|de|een? …1 verzekeraar|sponsor*|hotel|gemeente …4 krijgen|ontvangen',
];

const OUTSIDERS_EN =
  'manufacturer*|importer*|wholesaler*|collector|collectors|collection_agency|bailiff*|sponsor*|advertisers|security_company|security_firm|travel_agent|tour_operator|printer|printers|mailing_house|call_centre|insurer*|insurance_company|hotel|airline|courier*|carrier*|dhl|dpd|fedex|royal_mail|federation|governing_body|web_host|bookkeeper|accountant*';
const GETS_EN =
  'gets|get|receives|receive|sees|see|stores|store|keeps|processes|process|holds|monitors|handles';
const WHAT_EN =
  'data|information|details|reports|file|files|list|lists|name|names|address|addresses|number|numbers|footage|images|invoice|invoices|records';
const NOT_SO_EN = [
  ...SPEAKS_EN,
  'nobody|without|anonymous*|anonymised|aggregate*',
  'consent|permission|agree*|request|ask',
  'law|laws|legal|legally|court|required',
  'complain*|authority|breach*|right',
  'you can|may|must|should|give|provide|receive|get|send|fill|hand|yourself',
  'we|i receive|get|obtain',
  'from …3 manufacturer*|importer*|sponsor*|insurer*|federation|hotel',
];

/** What is used only to keep or gather things with another firm. */
const KEPT_WITH = [
  'google drive|forms|formulier|formulieren|sheets|spreadsheets|workspace|docs|cloud',
  'onedrive|icloud|dropbox|sharepoint|wetransfer',
  'facebookpixel|metapixel',
];
const NOT_KEPT_NL = [
  'u|je|jij',
  'formulier|formulieren van …2 *bond|federatie|organisator',
  '*knop|link|links|browser*',
  'kunt|kun',
];
const NOT_KEPT_EN = ['you', 'button|link|links|browser*'];

export const sharedOutsidersCues = {
  nl: [
    {
      says: [
        `${OUTSIDERS_NL} …4 ${GETS_NL} …10 ${WHAT_NL}`,
        `${OUTSIDERS_NL} …6 ${WHAT_NL} …6 ${GETS_NL}`,
        `aan|met|bij|naar|door …2 ${OUTSIDERS_NL} …2 ${GIVEN_NL}`,
        `${GIVEN_NL} …1 aan|met|bij|naar|door …2 ${OUTSIDERS_NL}`,
        `aan|met|bij|naar|door ${SOME_FIRM_NL} …2 ${GIVEN_NL}`,
        `${GIVEN_NL} …1 aan|met|bij|naar|door ${SOME_FIRM_NL}`,
        `dragen|draagt|draag|geven|geef|sturen|stuur|leggen|dienen …8 over|door|voor|in aan|bij|naar …2 ${OUTSIDERS_NL}|${STATE_NL}`,
        `dienen|dient|geven|leggen …10 ${WHAT_NL} …8 in|aan|voor bij|aan …2 ${STATE_NL}`,
        `gaat|gaan …6 naar de|het|een|onze ${OUTSIDERS_NL}`,
        'gaat|gaan naar {service}',
      ],
      and: [[WHAT_NL, 'ze']],
      unless: NOT_SO_NL,
      denied: 'no',
    },
    {
      says: [
        `delen|deel|verstrekken|geven|sturen|stuur wij|we|ik? …3 ${WHAT_NL} …3 met|aan|naar <name>`,
      ],
      unless: [...NOT_SO_NL, 'indien|als|wanneer'],
      denied: 'no',
    },
    { says: KEPT_WITH, unless: NOT_KEPT_NL, denied: 'no' },
    {
      says: [
        '{service} die|dat|waar|waarin|daar|daarin …8 bewaart|opslaat|verwerkt|ontvangt|krijgt|staan|staat|bewaard|opgeslagen',
      ],
      and: [[WHAT_NL]],
      unless: NOT_SO_NL,
      denied: 'no',
    },
    /** Whoever writes to their members has got their address. */
    {
      says: [
        'partners|sponsors|adverteerders kunnen|mogen|zullen {u} …4 mailen|bellen|benaderen|contacteren|aanschrijven',
      ],
      unless: [...NOT_SO_NL, 'niet|nooit|geen'],
    },
    /** `Wie heeft toegang? Het bestuur en ons hostingbedrijf.` */
    {
      says: [`${OUTSIDERS_NL}|hosting*|boekhouder|accountant|*leverancier|softwareleverancier`],
      beside: [
        'wie heeft|hebben …2 toegang|inzage',
        'wie krijgt|krijgen|ontvangt|ontvangen|ziet|zien …4 {gegevens}',
        'wie kan|kunnen …4 {gegevens} …1 inzien|zien',
      ],
      notBeside: ['toegang tot …2 gebouw|lokaal|pand|ruimte|zaal|terrein|kelder|clubhuis|kantine'],
      unless: NOT_SO_NL,
      denied: 'no',
    },
    {
      says: [
        `ontvanger|ontvangers|verwerker|verwerkers is|zijn? ${OUTSIDERS_NL}|hosting*|boekhouder|accountant*`,
      ],
      unless: NOT_SO_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${OUTSIDERS_EN} …4 ${GETS_EN} …10 ${WHAT_EN}`,
        `${OUTSIDERS_EN} …8 and|which|who|that ${GETS_EN} …6 ${WHAT_EN}`,
        `pass|passed|hand|handed|give|given|send|sent|forward|forwarded|transfer …6 to …2 ${OUTSIDERS_EN}`,
        `monitored|viewed|stored|kept|handled|processed|managed by|with …2 ${OUTSIDERS_EN}`,
        'go|goes to {service}',
        `monitored|viewed|stored|kept|handled|processed|managed by|with a|an …1 company|firm|agency|provider|contractor`,
      ],
      and: [[WHAT_EN]],
      unless: NOT_SO_EN,
      denied: 'no',
    },
    { says: KEPT_WITH, unless: NOT_KEPT_EN, denied: 'no' },
    {
      says: [
        'cloud|online …2 package|system|software|service|platform …8 stored|kept|held|stores|keeps|holds',
      ],
      and: [[WHAT_EN]],
      unless: [...NOT_SO_EN, 'our own'],
      denied: 'no',
    },
    {
      says: ['partners|sponsors|advertisers may|can|will contact|email|phone|call|write_to you'],
      unless: ['consent|permission|not|never|no|agree*'],
    },
    {
      says: [`${OUTSIDERS_EN}|hosting|host|supplier|provider|it_company`],
      beside: [
        'who has|have access',
        'who can|may …1 see|access|view',
        'who gets|receives|sees …3 {data}',
      ],
      notBeside: ['access to …2 building|premises|room|hall|site|clubhouse|pitch'],
      unless: NOT_SO_EN,
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
