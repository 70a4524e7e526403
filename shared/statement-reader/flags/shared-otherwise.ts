/** That data go to someone, in other verbs than those of sharing: made over, kept with, shipped by. */
import type { FlagRules } from './flag.ts';

/** Who works for an organisation or asks it for data. */
const FIRM_NL =
  '{ontvangers}|{derden}|koepel*|federatie*|sportfederatie|hotel*|sociaal_secretariaat|loonkantoor|mutualiteit*|ziekenfonds*|drukkerij*|labo|laboratorium|laboratoria|organisator*|zorgverlener*|specialist*|hoster|hosters|webhoster|knvb|knltb|knhs|nevobo|kngu|itbedrijf|ictbedrijf|it_bedrijf|ict_bedrijf|itpartner|itleverancier';
const OUTSIDE_NL = 'extern|externe|gespecialiseerd|gespecialiseerde';
const HELD_NL =
  'factur*|factuur*|facturatie|*dossier|boekhouding|*administratie|betaling*|*lijst|*lijsten|verslag*|resultaten|uitslag*|*bestand|adressen|*adres|naam|namen|telefoonnummer*';
/** What they are called in for. */
const WORK_NL =
  '*hosting*|hoster|website|webshop|*software|opslag*|server*|ict|it|boekhoud*|*administratie|accountant*|verzend*|verzending|nieuwsbrief*|betaling*|mailing*|drukwerk|drukker*|facturatie|nazicht|back_up|backup|backups';

/** Asked for by who is concerned, or taken by the law. */
const LEAVE_NL = [
  'toestemming|instemming|akkoord|verzoek|overleg|vraagt|wenst|wilt',
  'op uw|je|jouw|eigen vraag',
  'wet|wettelijk*|verplicht|justitie|vordering|bevel',
  'klacht*|datalek*|toezichthouder*|autoriteit|gegevensbeschermingsautoriteit',
  'kunt|kun|kan u|je|jij',
  'u|je|jij kunt|kun|kan|mag',
  'verkopen|verkocht',
  'ons|onze|eigen kantoor|bank|collega*|ledenadministratie|administratie|redactie|medewerker*',
  'penningmeester|secretaris|bestuur|vrijwilliger*|onszelf|zelf|intern|onderling',
  'onbevoegd*|voorkomen|vermijden|beveilig*',
  'links|link|hyperlinks',
];

const SERVICE =
  '{service}|google|microsoft|facebook|meta|stripe|paypal|mailchimp|hotjar|mollie|cloudflare|firebase';
const SHOWN_NL = [
  '*knop|*knoppen|link|links|browser*|chrome|safari|firefox|edge|explorer|lettertype*|fonts',
  'anoniem|geanonimiseerd*|anonieme|uitzetten|uitschakelen|weigeren',
  'kunt|kun|kan u|je|jij',
  'u|je|jij kunt|kun|kan|gebruikt|bezoekt',
  'klacht*',
];

const FIRM_EN =
  '{receivers}|dhl|fedex|royal_mail|gls|bpost|organiser*|organizer*|league*|association|laborator*|practitioners|therapists|specialist*|landlord|venue';
const HELD_EN =
  'invoice|invoices|bookkeeping|accounts|payroll|list|lists|report|reports|results|progress|entrants|name|names|address|addresses|parcel|parcels|order|orders';
const CARRIER_EN =
  'dhl|dpd|ups|fedex|gls|postnl|bpost|evri|royal_mail|courier|couriers|carrier|carriers|parcelforce';
const LEAVE_EN = [
  'consent|permission|request|wish|agree*|ask',
  'law|laws|legal|legally|court|required|breach*|complain*|authority|authorities',
  'you|your can|may|should|must|could|own',
  'sell|sold|yourself|ourselves|treasurer|internally',
  'our own',
  'link|links|unauthorised|unauthorized|prevent',
];
const SHOWN_EN = [
  'button|buttons|link|links|browser*|chrome|safari|firefox|edge|explorer|fonts',
  'anonymous|anonymously|anonymised|anonymized',
  'you can|may|use|visit|could',
  'complain*',
  'disable*|block|switch|refuse|its|own',
];

export const sharedOtherwiseCues = {
  nl: [
    /** `Wij maken ze over aan`, `worden bezorgd aan`, `gaan naar`. */
    {
      says: [
        `maken|maakt|maak …10 over aan …4 ${FIRM_NL}`,
        `overgemaakt|bezorgd|overhandigd|doorgezonden|doorgemaild|doorgestuurd|gemaild|gezonden|toegezonden|toegestuurd|aangeleverd …1 aan|naar|bij …4 ${FIRM_NL}`,
        `aan|naar …4 ${FIRM_NL} overgemaakt|bezorgd|overhandigd|doorgezonden|doorgemaild|gemaild|toegezonden`,
        `gaat|gaan naar …4 ${FIRM_NL}`,
        `dragen|draagt|draag …8 over aan …4 ${FIRM_NL}`,
        `bezorgen|bezorgt|overhandigen|overhandigt wij|we|ik? …6 {gegevens}|${HELD_NL} …5 aan …4 ${FIRM_NL}`,
        `wisselen|wisselt|wissel …4 {gegevens} …1 uit …1 met …4 ${FIRM_NL}|collegas|scholen`,
      ],
      and: [['{gegevens}', HELD_NL]],
      unless: [
        ...LEAVE_NL,
        'wij|we|ik krijgen|ontvangen',
        'opbrengst*|winst|gift|giften|geld',
        'aan|naar ons|mij …2 overgemaakt|bezorgd|toegezonden|toegestuurd|doorgestuurd|overhandigd|gemaild',
        'overgemaakt|bezorgd|toegezonden|toegestuurd|doorgestuurd|overhandigd|gemaild aan|naar ons|mij …1 door',
      ],
      denied: 'no',
    },
    /** `Wij doen een beroep op`, as Flemings say who they call in. */
    {
      says: [
        `beroep …4 op …4 {derden}|{ontvangers}`,
        `beroep …4 op …3 ${OUTSIDE_NL}`,
        `gebruik …2 van …4 ${OUTSIDE_NL} partij|partijen|bedrijf|bedrijven|dienst|diensten|dienstverlener|dienstverleners`,
        `laten|laat …8 doen|verzorgen|beheren|hosten|versturen|verwerken|drukken door …3 ${OUTSIDE_NL}|{ontvangers}`,
      ],
      and: [['{gegevens}', WORK_NL]],
      unless: [
        ...LEAVE_NL,
        'recht|rechten|belang*|grondslag*|overmacht|bepaling*|artikel|vrijwilligers',
        'u|je|jij doet|doe',
      ],
      denied: 'no',
    },
    /** `In handen van een extern kantoor`. */
    {
      says: [
        `in handen van|bij …2 ${OUTSIDE_NL}|{ontvangers}`,
        `toevertrouwd|uitbesteed|overgelaten aan …3 ${OUTSIDE_NL}|{ontvangers}`,
      ],
      and: [['{gegevens}', HELD_NL]],
      unless: [...LEAVE_NL, 'niet|nooit|geen'],
      denied: 'no',
    },
    /** On whose machines. */
    {
      says: [
        `server|servers|cloud|cloudomgeving|datacenter|*systeem|*programma|*pakket|app van …4 {ontvangers}|hoster|webhoster|provider|{service}|exact|derde|derden`,
        `server|servers|cloud|*systeem|*programma|*pakket|app van …1 een|onze ${OUTSIDE_NL}`,
        `terecht|opgeslagen|bewaard|staan|staat …3 bij onze|een|de …1 hoster|webhoster|cloudprovider|cloudleverancier|hostingfirma`,
      ],
      and: [
        ['{gegevens}', HELD_NL],
        [
          'opgeslagen|bewaard|staan|staat|terecht|terechtkomen|bijgehouden|ingevoerd|verwerkt|beheerd|opslaan|bewaren|gebeurt',
        ],
      ],
      unless: [...LEAVE_NL, 'eigen'],
      denied: 'no',
    },
    /** Who can get at them. */
    {
      says: [
        `${OUTSIDE_NL} bedrijf|firma|partij|partner|kantoor|bureau|beheerder|systeembeheerder|leverancier …8 toegang|inzage|inkijken|inzien`,
        `leverancier|leveranciers|systeembeheerder|softwarebedrijf|webbouwer …8 kan|kunnen …2 bij uw|je|jouw|de *gegevens`,
        `accountant*|boekhouder* …2 ziet|controleert|verwerkt|boekt|bekijkt|kijkt …8 {gegevens}|factur*`,
      ],
      and: [['{gegevens}', HELD_NL]],
      unless: [...LEAVE_NL, 'niet|nooit|geen|alleen|uitsluitend'],
      denied: 'no',
    },
    /** To tell is to share. */
    {
      says: [
        `informeren|informeer|inlichten|verwittigen wij|we|ik …1 uw|je|jouw|de huisarts|verwijzer|werkgever|school|opdrachtgever|behandelaar`,
        `wij|we|ik informeren|informeer|verwittigen …1 uw|je|jouw|de huisarts|verwijzer|werkgever|school|opdrachtgever`,
        `wij|we|ik rapporteren|rapporteer …3 aan …2 huisarts|verwijzer|werkgever|school|opdrachtgever|uwv|verzekeraar`,
      ],
      unless: [...LEAVE_NL, 'niet|nooit|geen|als|indien|wanneer'],
      denied: 'no',
    },
    /** Who collects them. */
    {
      says: [
        `verzameld|bijgehouden|geregistreerd|gemeten|verwerkt|opgeslagen …2 door|bij|via ${SERVICE}`,
        `door|bij ${SERVICE} …2 verzameld|bijgehouden|geregistreerd|verwerkt|opgeslagen`,
        `${SERVICE} verzamelt|verwerkt|ontvangt|bewaart|registreert …8 {gegevens}|*adres|naam`,
      ],
      and: [['{gegevens}', '*adres|naam|toestelid|rapporten|crashrapporten|statistieken|bezoek*']],
      unless: SHOWN_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `handed|hand|hands|uploaded|upload|uploads|report|reports|reported|forwarded …3 to …4 ${FIRM_EN}`,
        `handed|hand …8 over to …4 ${FIRM_EN}`,
        `pass|passed|send|sent …4 results|report|reports|list|lists|invoices to …3 ${FIRM_EN}`,
        `exchange|exchanges …2 {data} …1 with …3 ${FIRM_EN}`,
        `entered|uploaded|registered in|into|on the|our …1 federations|leagues|associations|unions`,
      ],
      and: [['{data}', HELD_EN]],
      unless: LEAVE_EN,
      denied: 'no',
    },
    {
      says: [
        `shipped|delivered|dispatched|sent|posted by|through|via|with|using …2 ${CARRIER_EN}`,
        `ship|deliver|dispatch|send …6 by|through|via|with ${CARRIER_EN}`,
      ],
      and: [['{data}', 'name|names|address|addresses|telephone|phone|email']],
      unless: LEAVE_EN,
      denied: 'no',
    },
    {
      says: [
        `stored|kept|held|backed_up|uploaded|synced|saved …3 cloud|server|servers …2 with|by|of|at …3 {receivers}|{service}|provider|company`,
        'hosted from|on …2 server|servers …8 by|of <name>',
        `backed|synced|uploaded up? to {service}|dropbox|google|onedrive|icloud`,
        `use|uses …4 third_party|thirdparty|external services|service|providers|software|tools …2 to|for …1 store|host|process|handle|manage|send`,
        `bookkeeping|accounts|payroll|accounting|administration …2 done|handled|run|kept by …1 an|our? …1 outside|external`,
        `accountant|bookkeeper …2 sight of|sees|checks|goes_through …4 invoice*|{data}`,
        `payments …4 go|run|pass|processed through|via ${SERVICE}`,
      ],
      and: [['{data}', HELD_EN, 'payments|backups|website|site|databases']],
      unless: LEAVE_EN,
      denied: 'no',
    },
    {
      says: [
        `collected|gathered|recorded|logged by|through|with ${SERVICE}`,
        `${SERVICE} collects|gathers|receives|records|logs …8 {data}|address`,
      ],
      unless: SHOWN_EN,
      denied: 'no',
    },
    {
      says: [
        'we|i report|reports back? to your|the employer|gp|doctor|school|insurer|parents|referrer',
        'we|i inform|tell|update your gp|doctor|employer|insurer|school',
      ],
      unless: [...LEAVE_EN, 'not|never|if|when|unless|breach*'],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
