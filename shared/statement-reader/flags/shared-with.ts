/** That data go to someone: a recipient that is named, or a service that is used. */
import type { FlagRules } from './flag.ts';

/** To use one is to send it data. */
const SERVICES_NAMED =
  'mailchimp|hotjar|laposta|mailerlite|mailblue|activecampaign|mollie|intercom';
const SERVICES = ['google analytics|adsense|ads', 'facebook|meta pixel', SERVICES_NAMED];
const SERVICE = '{service}|google|microsoft|facebook|meta|stripe|paypal|square';
const RECEIVER_NL =
  '{ontvangers}|*ambtenaar|bezorgpartners|verzendpartners|betaalpartners|betalingspartners|itbedrijf|ictbedrijf|it_bedrijf|ict_bedrijf|salarisadministrateur|loonadministrateur|jeugdzorg|wijkteam|organisator|organisatoren|webbouwer|websitebouwer|kerkgenootschap|zalencentrum|uitgever|veilinghuis|taxateur|tussenpersoon|hulpverlener*|zorgverlener*|specialist*|laboratorium|laboratoria|supervisor|intervisie|waarneemster|*bureau|*bureaus|gelieerde|serviceproviders|advertentie*|adverteerders|sponsor*|groepsmaatschappijen|overheid*|regering|knvb|knhs|knltb|knzb|kngu|knsb|knwu|knhb|knkv|nevobo|atletiekunie|watersportverbond';
const RECEIVER_EN =
  '{receivers}|supervisor|it_company|it_companies|software_company|hosting_company|mailing_house|delivery_partners|payment_partners|shipping_partners|web_designer|webmaster|surveyor*|laborator*|caterer*|new_school|social_services|locum|translator*|photographer*|affiliates|advertisers|sponsor*|government|association*|england|league*|council*|venue*|organiser*|organizer*|hmrc|instructor*|printers|federation*|group_companies';

/** What is of nobody is shared with nobody. */
const NAMELESS_NL = [
  'statistieken|bezoekcijfers|bezoekgegevens|bezoekersstatistieken|analytics …12 anoniem|geanonimiseerd|geanonimiseerde',
  'anoniem|geanonimiseerd|geanonimiseerde|anonieme …6 statistieken|bezoekcijfers|bezoekgegevens|bezoekersstatistieken|analytics',
];
const NAMELESS_EN = [
  'statistics|analytics …12 anonymous|anonymously|anonymised|anonymized',
  'anonymous|anonymously|anonymised|anonymized …6 statistics|analytics',
];
const OTHER_SERVICES = [SERVICES_NAMED, 'adsense|ads|facebook|meta|microsoft|stripe|paypal|square'];

/**
 * Who is bound by an agreement works for the organisation and is no third party (AVG 4(10)): whoever
 * says so of its mailing service breaks no promise by using it.
 */
export const processorCues = {
  bound: {
    nl: [
      {
        says: [
          `${SERVICES_NAMED} …8 *werkersovereenkomst*`,
          `*werkersovereenkomst* …6 met …2 ${SERVICES_NAMED}`,
        ],
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          `${SERVICES_NAMED} …8 processing|processor agreement`,
          `processing|processor agreement …4 with …2 ${SERVICES_NAMED}`,
        ],
        denied: 'no',
      },
    ],
  },
  service: { nl: [{ says: [SERVICES_NAMED] }], en: [{ says: [SERVICES_NAMED] }] },
  nameless: {
    nl: [{ says: ['google analytics'], somewhere: NAMELESS_NL, unless: OTHER_SERVICES }],
    en: [{ says: ['google analytics'], somewhere: NAMELESS_EN, unless: OTHER_SERVICES }],
  },
} satisfies FlagRules['facts'];

/** A service that is only shown, linked or switched off sends nothing. */
const SHOWN_NL = [
  'cookies|anoniem|geanonimiseerd* …4 uitzetten|weigeren',
  '*knop|*knoppen',
  'link|links',
  'volg|volgt|volgen ons|mij',
  'browser*|chrome|safari|firefox|edge|explorer',
];
const SHOWN_EN = [
  'button|buttons',
  'link|links',
  'follow us|me',
  'browser*|chrome|safari|firefox|edge|explorer',
];
/** What holds data without the word. */
const HELD_NL =
  'factur*|facturatie|*dossier|verzuim|boekhouding|*administratie|betaling*|*lijst|verslag*|declaratie*|pakket*|nieuwsbrief*|aangifte*|*bestand';
const HELD_EN =
  'invoices|bookkeeping|accounts|administration|payroll|payments|list|lists|reports|parcels|newsletter*|claims';
/** What comes in goes to nobody. */
const COMES_IN_NL = [
  'wij|we|ik krijgen|ontvangen|verkrijgen|krijg|ontvang',
  'krijgen|ontvangen|verkrijgen|krijg|ontvang wij|we|ik',
];
const COMES_IN_EN = ['we|i receive|get|obtain|collect'];

/** What stays in the house, comes from outside, or is done by or for who asked. */
const AT_HOME_NL = [
  'ons|onze|eigen kantoor|bank',
  'stuurt|geeft|verstrekt|bezorgt ons|mij',
  'stuur dan|uw|een',
  'op uw|je|jouw verzoek',
];
const AT_HOME_EN = [
  'our|your own office|bank',
  'sends|gives us|me',
  'at your request',
  'on your request',
  'upon your request',
];

export const sharedWithCues = {
  nl: [
    {
      says: [
        `{verstrek}|doorgestuurd|verwerkt|delen …14 ${RECEIVER_NL}`,
        `${RECEIVER_NL} …12 {verstrek}|ontvangen|ontvangt|krijgen|krijgt|toegang|verwerken|verwerkt|inzien|bekijken`,
        `ingevoerd|opgenomen|aangemeld|geregistreerd|bijgehouden …6 systeem|database|portaal|ledenadministratie|bij van|de …4 *bond|federatie|knvb|nocnsf|kerkgenootschap|{ontvangers}`,
      ],
      and: [
        ['{gegevens}', 'informatie', 'deze|ze|zij', '{soort}', HELD_NL, 'delen …2 wat|hetgeen'],
      ],
      unless: [
        'recht',
        'klacht*',
        'verkopen|verkocht',
        'links',
        'u|je verstrekt|deelt|geeft',
        '*werkersovereenkomst*',
        'verwerker is|zijn een|de|iedere|elke',
        'onder …2 verwerker*|ontvanger* verstaan|verstaat|wordt',
        'penningmeester|secretaris|bestuur doet|verzorgt|regelt',
        ...COMES_IN_NL,
        ...AT_HOME_NL,
      ],
      denied: 'no',
    },
    {
      says: [
        `boekhouding|facturatie|*administratie …4 via|in|met|bij|door …2 {service}|exact_online|sportlink|moneybird|snelstart|extern|kantoor`,
      ],
      unless: ['*werkersovereenkomst*', 'eigen|ons|onze kantoor', 'zelf'],
      denied: 'no',
    },
    { says: SERVICES, unless: SHOWN_NL, denied: 'no' },
    {
      says: [`${SERVICES_NAMED} verstuurt|verzorgt|verzendt|bewaart|beheert`],
      unless: SHOWN_NL,
      denied: 'no',
    },
    {
      says: [
        `gebruiken|gebruikt|gebruik|werken|werkt|verwerkt|verzonden|verstuurd|lopen|loopt|verlopen|draait|afgehandeld …8 ${SERVICE}`,
        `betaling|betalingen|bestelling|bestellingen …4 lopen|loopt|verloopt|verlopen|afgehandeld via|door ${SERVICE}`,
        `${SERVICE} …4 gebruikt|verwerkt|verzorgt|ontvangt|bewaart`,
        `*cookies van derden …8 ${SERVICE}`,
      ],
      unless: [...SHOWN_NL, 'u|je|jij gebruikt|gebruik', 'lettertype*|fonts', 'klacht*'],
      denied: 'no',
    },
    {
      says: [
        `werken|werkt|werk …4 samen met …4 ${RECEIVER_NL}`,
        `verwerker|verwerkers|leveranciers zoals|waaronder|namelijk …6 ${RECEIVER_NL}`,
        'schakelen|inschakelen|schakel …4 *bureau|*bureaus|deurwaarder*|verwerker*|administratiekantoor',
      ],
      unless: ['toezichthouder*|autoriteit', 'klacht*', '*werkersovereenkomst*'],
      denied: 'no',
    },
    {
      says: [
        'opgeslagen|bewaard|opslag|staan …8 server|servers …12 derde|derden|{ontvangers}',
        'opgeslagen|bewaard|staan|staat …4 bij|door|op …5 hosting*|*provider|*leverancier|clouddienst*|google|microsoft|dropbox|amazon|aws|{service}',
        'gehost|ondergebracht|uitbesteed …4 bij|door|aan',
        'sturen|geven|verstrekken|stuur|geef wij|we|ik? …10 aan|naar de|een|het organisatie|nieuwe_school|vereniging|andere_school',
        'gemeten|gevolgd|verstuurd|verzonden|bijgehouden …3 met|via|door …2 {service}|google',
        'website|site …2 staat|staan bij|door …3 *hosting*|hostingbedrijf|hostingpartij|provider*',
        'maken|maakt|maak …4 gebruik …4 dienst|diensten …4 derde|derden',
      ],
      and: [['{gegevens}', 'informatie', 'website|websitebezoek|bezoek|nieuwsbrieven', HELD_NL]],
      unless: AT_HOME_NL,
      denied: 'no',
    },
    {
      says: [
        'extern|externe|online …1 *systeem|*software|*platform …8 opgeslagen|bewaard|verwerkt|verwerken|beheert|beheerd',
        'staat|staan …6 cloud …4 bij|van',
      ],
      and: [['{gegevens}', HELD_NL]],
      unless: ['eigen'],
      denied: 'no',
    },
    {
      says: [
        'melden|meldt|registreren|registreert|schrijven|schrijft …6 bij …3 *bond|federatie|sportbond|knvb|knltb|knhs|nevobo|kngu',
        'salarissen|lonen|loonadministratie|salarisadministratie|boekhouding …6 verwerkt|verzorgd|gedaan|gevoerd door <name>',
      ],
      and: [['{gegevens}', '{soort}', 'leden|personeel|medewerkers']],
      unless: [
        'klacht*|datalek*|incident*|misbruik|zelf|kunt|kun|moet',
        'penningmeester|bestuur|directie|onszelf|eigen',
      ],
      denied: 'no',
    },
    /** Whom an exception names gets them. */
    {
      says: [
        `behalve|tenzij|uitgezonderd|uitzondering|alleen|slechts|uitsluitend …12 zoals|bijvoorbeeld|bv|namelijk|waaronder …6 ${RECEIVER_NL}`,
      ],
      and: [
        ['{verstrek}', 'gaan|gaat'],
        ['{gegevens}', 'doorgifte'],
      ],
      unless: ['wet|wettelijk*|justitie|verplicht', 'toestemming', 'verkopen|verkocht'],
      denied: 'no',
    },
    {
      says: [
        'delen|deel|verstrekken|geven wij|we|ik uw|je|jouw *gegevens …2 met|aan <name>',
        'wij|we|ik delen|deel|verstrekken|geven uw|je|jouw *gegevens …2 met|aan <name>',
      ],
      unless: ['wet|wettelijk*|justitie|verplicht|toestemming|verzoek|indien|als|wanneer'],
      denied: 'no',
    },
    {
      says: [`ontvangers|ontvanger|verwerkers|leveranciers …6 ${RECEIVER_NL}`],
      in: ['item', 'row'],
      denied: 'no',
    },
    {
      says: [RECEIVER_NL, '{service}'],
      under: ['*derden', 'delen', 'ontvangers', 'verwerker*', 'partners'],
      in: ['item', 'row'],
      denied: 'no',
    },
    /** The title asks who gets them. */
    {
      says: [RECEIVER_NL, '{service}'],
      titled: [
        'wie|welke …4 krijgt|krijgen|ontvangt|ontvangen …3 {gegevens}',
        'met|aan wie …6 delen|deel|gedeeld|verstrekken|verstrekt',
      ],
      unless: ['niet|nooit|geen|niemand', 'klacht*|recht|toezichthouder*'],
    },
    {
      says: [`*hosting|boekhouding|nieuwsbrief|betalingen|email ${SERVICE}`],
      unless: SHOWN_NL,
    },
  ],
  en: [
    {
      says: [
        `{share} …14 ${RECEIVER_EN}`,
        `${RECEIVER_EN} …12 {share}|receive|receives|access|process|processes|store|stores|host|hosts`,
        `entered|registered|recorded …6 system|database|portal|register of …4 ${RECEIVER_EN}|governing`,
      ],
      and: [['{data}', 'it', 'them', '{kindOfData}', HELD_EN]],
      unless: [
        'right to',
        'complain*',
        'sell',
        'links',
        'agreement|agreements',
        'our own staff|volunteers|committee|team',
        ...COMES_IN_EN,
        ...AT_HOME_EN,
      ],
      denied: 'no',
    },
    { says: SERVICES, unless: SHOWN_EN, denied: 'no' },
    {
      says: [
        `use|uses|using|processed|handled|sent|runs|run …8 ${SERVICE}`,
        `${SERVICE} …4 processes|process|handles|receives|stores|provides`,
        `third party cookies …8 ${SERVICE}`,
        `thirdparty cookies …8 ${SERVICE}`,
      ],
      unless: [...SHOWN_EN, 'you use', 'fonts', 'complain*'],
      denied: 'no',
    },
    {
      says: [
        'stored|kept|held …8 server|servers …10 third|{receivers}',
        'hosted by|with|at',
        'outsourced to',
        'managed|maintained|administered|run by|with an|a …1 outside|external|thirdparty company|firm|contractor|provider',
        'stored|kept|held|backed_up …4 with|by|at|on …2 {service}|amazon|aws|google|microsoft|dropbox',
        'we|i send|give|pass|provide …8 to the|a|your county|organiser|organizer|new_school|association',
        'use|uses …4 services …4 third party|parties',
      ],
      and: [['{data}', 'website', 'backups', HELD_EN]],
      denied: 'no',
    },
    /** To third parties, whoever they are. */
    {
      says: [
        'may|will|might|authorise|usual …4 share|disclose|authorise|pass|disclosure …6 {data} …4 to|with a|any|other|certain|selected? third_party|third_parties',
      ],
      unless: [
        'law|laws|legal|legally|court|required',
        'not|never|only|unless|except|if|consent|permission|you',
        'anonymous|anonymised|aggregate*',
      ],
      denied: 'no',
    },
    {
      says: [
        'external|outside|third_party|cloudbased …2 system|platform|software …6 stores|store|stored|process|processes|processed|holds|held',
      ],
      and: [['{data}', HELD_EN]],
      unless: ['our own'],
      denied: 'no',
    },
    {
      says: [
        'we|i register|enrol|enter …4 with …2 federation|association|league|governing_body',
        'payroll|accounts|bookkeeping …2 run|done|handled|processed by <name>',
      ],
      and: [['{data}', '{kindOfData}', 'members|staff|employees']],
      unless: ['complain*|breach*|incident*|yourself|treasurer|our own'],
      denied: 'no',
    },
    /** Whom an exception names gets them. */
    {
      says: [`except|unless|only …12 such_as|example|namely|including|eg …6 ${RECEIVER_EN}`],
      and: [['{share}'], ['{data}', 'it', 'them']],
      unless: ['law|legal|legally|court|required', 'consent|permission', 'sell|sold'],
      denied: 'no',
    },
    {
      says: [`recipients|processors|suppliers …6 ${RECEIVER_EN}`],
      in: ['item', 'row'],
      denied: 'no',
    },
    {
      says: [RECEIVER_EN, '{service}'],
      under: ['third part*', 'sharing', 'recipients', 'processors', 'partners'],
      in: ['item', 'row'],
      denied: 'no',
    },
    {
      says: [RECEIVER_EN, '{service}'],
      titled: ['who …4 gets|receives|sees …3 {data}', 'who|whom …6 share|disclose|pass …6 {data}'],
      unless: ['not|never|no|nobody', 'complain*|right|supervisory'],
    },
    { says: [`hosting|accounts|newsletter|payments|email ${SERVICE}`], unless: SHOWN_EN },
  ],
} satisfies FlagRules['raisedBy'];

/** Handed over, and not only kept with a service that is used. */
export const givenCues = {
  nl: [
    ...sharedWithCues.nl.slice(0, 1),
    {
      says: [
        'declaratie*|declareren|declareert|factureren|facturatie|gedeclareerd …6 *verzekeraar*|zorgkantoor|gemeente*',
      ],
      unless: ['zelf|u|je|niet'],
      denied: 'no',
    },
  ],
  en: [
    ...sharedWithCues.en.slice(0, 1),
    {
      says: ['claim|claims|invoice|invoices|bill|bills …8 insurer*|insurance'],
      unless: ['yourself|you|not'],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
