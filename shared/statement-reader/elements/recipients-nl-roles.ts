import type { Cue } from '../rules/cue.ts';

/** Who of an organisation, or near it, sees the data. */
const ROLES =
  'bestuur|bestuursleden|secretaris|secretariaat|penningmeester|voorzitter|leiding|hoofdleiding|*leiding|*leider|trainer|trainers|coach|coaches|ledenadministratie|ledenadministrateur|administratie|directie|docent|docenten|leerkracht|leerkrachten|kerkenraad|predikant|dominee|pastor|ouderling|diaken|koster|begeleiders|groepsleiding|websitebouwer|webbouwer|webmaster|websitebeheerder|beheerder|administrateur|boekhouder|accountant|collega|collegas|waarnemer';

const WERK =
  'betaling*|betalen|afrekenen|boekhouding|*administratie|facturen|facturatie|factureren|nieuwsbrief*|nieuwsbrieven|mailing*|email*|mail|mails|afspraken|agenda|planning|reserver*|boeking*|videobellen|overleg*|opslaan|opslag|bewaren|hosting|hosten';
/** Letters, languages, money, places and what runs on one's own computer have capitals too. */
const GEEN_BEDRIJF: readonly string[] = [
  'arial|verdana|helvetica|calibri|georgia|garamond|lettertype',
  'nederlands|nederlandse|engels|duits|frans|fries|vlaams|spaans|italiaans|pools|turks|arabisch|latijn|braille|belgisch|europees',
  'euros|euro',
  '*automaat|*lokaal|*zaal|*kamer|hal|*ruimte|studio|veld|*gebouw|*kassa|tafel|baan|balie',
  'excel|word|powerpoint',
];

const OTHER_THAN_GETTING: readonly string[] = [
  'recht',
  'rechten',
  'klacht*',
  'cookie*',
  'verzoek*',
  'verantwoordelijk*',
  'contact opnemen|op',
  'bezwaar',
  '{ap}',
  'ontvangen|ontvang|krijgen|krijg wij|we|ik',
  'wij|we|ik ontvangen|ontvang|krijgen|krijg',
];

/** Dutch cues of people who see the data, by what they do. */
export const recipientsNlRoles: readonly Cue[] = [
  {
    // The head of a table, that each row completes.
    says: ['<name>', '{ontvangers}', '{service}'],
    and: [
      [
        'wie wat|waarvoor|waarom|doel',
        'ontvanger|ontvangers|verwerker|verwerkers|dienstverlener|leverancier|partij|partijen|bedrijf|organisatie …1 wat|waarvoor|waarom|doel|dienst|functie|land|reden|soort',
      ],
    ],
    in: ['row'],
    unless: ['recht', 'cookie*', 'bewaar*', 'grondslag'],
  },
  {
    says: [
      'deel|delen|deelt|verstrek|verstrekken|verstrekt …2 uw|je|jouw|de|deze …2 {gegevens} …1 met|aan <name>',
      '{gegevens} …2 gedeeld|verstrekt|doorgegeven …1 met|aan <name>',
    ],
    unless: [
      ...OTHER_THAN_GETTING,
      '{derden}',
      'toestemming',
      'aan ons',
      'zorgen|zorgt|zorg …10 ingelicht|geinformeerd|op_de_hoogte …14 gedeeld|verstrekt|doorgegeven',
    ],
    denied: 'no',
  },
  {
    says: [
      'niet|nooit|geen|niets|niemand …6 behalve|uitgezonderd|tenzij aan|met|voor|de|het|onze|mijn …12',
    ],
    and: [
      ['{verstrek}', 'geven|geef|gegeven|krijgt|ziet'],
      ['{gegevens}', '{soort}'],
    ],
    unless: [
      'nodig|noodzakelijk',
      'recht op|van …3 inzage|verwijdering|correctie|{gegevens}',
      'klacht*',
      'cookie*',
      'kopie',
      'verkopen aan',
      'bewaren',
    ],
  },
  {
    says: [
      'geven|geef|sturen|stuur|mailen|mail|spelen|bezorgen wij|we|ik …2 uw|je|jouw|de|die|deze …2 {gegevens}|{soort} …6 aan|naar|door_aan de|onze|mijn|het|een|uw|jouw …3',
      'wij|we|ik geven|geef|sturen|stuur|mailen|mail|bezorgen …2 uw|je|jouw|de|die|deze …2 {gegevens}|{soort} …6 aan|naar|door_aan de|onze|mijn|het|een|uw|jouw …3',
      'krijgt|krijgen|ontvangt|ontvangen van ons|mij …3 uw|je|jouw|de …3 {gegevens}|{soort} …4',
    ],
    unless: [
      ...OTHER_THAN_GETTING,
      '{derden}',
      'anderen',
      'aan|naar ons|mij|u|jou|je',
      'aan de hand',
      'toestemming',
      '{u} aan',
    ],
    denied: 'no',
  },
  {
    says: [
      '*lijst|lijst|formulieren|fiches …5 gaat|gaan|komt|komen …2 naar|terecht_bij|bij …4',
      '{gegevens}|{soort}|brief|sollicitatie …3 komt|komen …1 terecht_bij|bij|binnen_bij …6',
      '{gegevens} …6 in|op …3 systeem|systemen|server|servers|platform|omgeving|cloud van …3 {ontvangers}',
      'wisselen|wissel wij|we|ik? …6 uit met …6',
      'alleen|slechts|uitsluitend|enkel …4 aan|met {derden}|anderen …3 als|wanneer|indien …2 wet|wettelijk|rechter|politie …6',
      'ledenlijst|adreslijst|deelnemerslijst|telefoonlijst|smoelenboek …4 die|waarop|voor …4 leden|deelnemers|ouders|gezinnen …6',
    ],
    and: [['{gegevens}', '{soort}', '*lijst', 'lijst', 'formulieren', 'fiches']],
    unless: [
      ...OTHER_THAN_GETTING,
      'prullenbak',
      'papierversnipperaar',
      'naar|bij ons|mij',
      'doeleinden',
    ],
    denied: 'no',
  },
  {
    // A name that is an ordinary word as well is known by its place.
    says: [
      `wij|we|ik gebruiken|gebruik <name> …1 om|voor …5 ${WERK}`,
      `voor|bij|om …5 ${WERK} …4 gebruiken|gebruik wij|we|ik <name>`,
      `gebruiken|gebruik wij|we|ik <name> …1 om|voor …5 ${WERK}`,
      `wij|we|ik werken|werk met <name> …1 voor|om …5 ${WERK}`,
      'ons|onze|het|mijn boekingssysteem|reserveringssysteem|reserveringsprogramma|betaalsysteem|betaalprovider|betaaldienst|mailsysteem|mailprogramma|emailprogramma|mailprovider|mailingdienst|nieuwsbriefprogramma|nieuwsbriefdienst|boekhoudprogramma|boekhoudpakket|boekhoudsysteem|boekhoudsoftware|facturatieprogramma|ledensysteem|ledenprogramma|ledenadministratiesysteem|klantsysteem|klantensysteem|crm|agendasysteem|afsprakensysteem|planningssysteem|hostingprovider|hostingpartij|hoster|webhost|kassasysteem|webshopsysteem|leerlingvolgsysteem is|heet <name>',
    ],
    unless: [
      'gebruiken|gebruik …1 {gegevens}|*gegevens|*adressen|facturen|uw|je|jouw|deze|de|het|een|geen|persoonlijke',
      'cookie*|*cookies',
      'ssl|tls|https|encryptie|versleuteling',
      'is …2 beveiligd|gecertificeerd|gratis|gevestigd|veilig',
      ...GEEN_BEDRIJF,
    ],
  },
  {
    says: [
      '{service}',
      'wij|we|ik versturen|verzenden|verstuur|verzend|mailen|mail|factureren|factureer|boeken|plannen|incasseren …6 met|via|door <name>',
      'website|site|administratie|boekhouding|nieuwsbrief|webshop|agenda|mail draait|loopt|staat|gaat|komt|zit …3 op|bij|via|in <name>',
    ],
    and: [
      ['met|via|door|bij|in|op'],
      [
        'versturen|verzenden|verstuur|verzend|sturen|stuur|mailen|verstuurd|verzonden',
        'nieuwsbrief*|mailing*|facturen|factuur|facturatie|boekhouding|incasso*|incasseren',
        '*administratie',
        'betaling*|betalen|afrekenen|betaalt',
        'website|site|webshop|draait|loopt|hosting|gehost',
        'opgeslagen|bewaard|bewaren|backup*|archief',
        'bezorg*|pakket*|bestelling*',
        'agenda|planning|afspraken|reserver*|boeking*|inschrijving*|*formulier|enquete*|videobellen',
      ],
    ],
    unless: [
      'cookie*',
      '*cookies',
      'volg|volgt|volgen …3 ons|mij',
      'social|sociale',
      'links|link|linken',
      'inloggen',
      'recht',
      'klacht*',
      '{ap}',
      'ontvangen|krijgen …6 van',
      'contact …6 via',
      'bericht|berichtje',
      'ons|mij …4 sturen|mailen|bellen|bereiken|vinden',
      'website van',
      'derde*|derden …8 adverteren|adverteert',
    ],
    denied: 'no',
  },
  {
    says: [
      'alleen|slechts|uitsluitend|enkel|pas …2 {verstrek} …2 met|aan …3 {derden}|anderen …4 als|indien|wanneer|mits|met|na …8 toestemming|instemming',
      'alleen|slechts|uitsluitend|enkel|pas met|na …6 toestemming|instemming …6 {verstrek} …6 {derden}|anderen',
      '{verstrek} …4 alleen|slechts|uitsluitend|enkel|pas met|aan …2 {derden}|anderen …3 als|indien|wanneer|mits|met|na …8 toestemming|instemming',
      'alleen|enkel|uitsluitend|slechts …3 team|personeel|medewerkers …2 kan|kunnen …3 bij|zien|inzien',
      '{gegevens} …2 nooit|niet …2 verkopen_of delen|verstrekken|doorgeven',
      'niemand buiten …4 ziet|krijgt|heeft|kan|weet …6',
      'alleen|slechts|uitsluitend|enkel|pas …4 aan|met {derden}|anderen …2 {verstrek} …2 als|indien|wanneer|mits|met|na …8 toestemming|instemming',
      'alleen|slechts|uitsluitend|enkel …2 medewerkers|personeel|werknemers|collegas …4 bij …6 betrokken',
    ],
    and: [['{gegevens}', '{soort}', 'betrokken']],
    unless: ['nodig|noodzakelijk', '*overeenkomst', 'recht', 'cookie*', 'klacht*', '{reclame}'],
  },
  {
    says: [
      `{gegevens}|ledenlijst|lijst …4 beheerd|bijgehouden|ingezien|bekeken|gebruikt|ingevoerd|verwerkt|bewaard door …3 ${ROLES}`,
      `${ROLES} …6 kan|kunnen|mag|mogen …8 inzien|zien|bekijken|bij|raadplegen|gebruiken`,
      `${ROLES} kan|kunnen …3 aan|bij …2 {gegevens}|ledenlijst`,
      `alleen|enkel|uitsluitend|slechts …4 ${ROLES} …4 kan|kunnen|mag|mogen|heeft|hebben|ziet|zien|weet|weten …8`,
      `${ROLES} heeft|hebben|krijgt|krijgen …3 toegang|inzage …6`,
      'bekend|zichtbaar|toegankelijk bij|voor …3 bestuur|bestuursleden|leden|secretariaat|leiding|ledenadministratie',
    ],
    and: [['{gegevens}', 'ledenlijst', 'lijst', '{soort}']],
    unless: OTHER_THAN_GETTING,
    denied: 'no',
  },
  {
    says: [
      'informeer|informeren|breng|brengen|rapporteer|rapporteren|bericht|overleg|overleggen …8 huisarts|huisartsen|verwijzer*|zorgverlener*|behandelaar*|verzekeraar*|school|werkgever*|opdrachtgever*|specialist*',
      'huisarts|huisartsen|verwijzer*|zorgverlener*|behandelaar*|werkgever* …8 informeren|geinformeerd|inlichten|ingelicht|rapporteren|verslag|brief|rapportage',
      'verslag|brief|rapportage|terugkoppeling aan|naar …3 huisarts|huisartsen|verwijzer*|zorgverlener*|verzekeraar*|werkgever*|opdrachtgever*|school',
    ],
    unless: [...OTHER_THAN_GETTING, 'opgevraagd', 'opvragen', 'datalek*'],
    denied: 'no',
  },
  {
    says: [
      'partij|partijen|bedrijf|bedrijven|dienstverlener*|derde …2 in? voor|bij …3 het|de|verzorgen|uitvoeren|website|*administratie|hosting|verzending|betaling*|pakket*|bezorg*|onderhoud|boekhouding|marketing|drukwerk',
      'schakelen|schakel|gebruik …6 partij|partijen|bedrijf|bedrijven|dienstverlener* …2 in? voor …8',
      '{gegevens} …4 gedeeld|doorgegeven|verstrekt …2 met|aan …2 opdrachtgevers|klanten|kopers|verkopers|huurders|eigenaren|gasten|deelnemers',
    ],
    and: [
      [
        '{gegevens}',
        'website',
        '*administratie',
        'hosting',
        'verzending',
        'betaling*',
        'pakket*',
        'boekhouding',
        'marketing',
        'drukwerk',
        'afspraken',
        'onderhoud',
      ],
    ],
    in: ['item', 'row', 'sentence'],
    unless: [
      ...OTHER_THAN_GETTING,
      'niet …10 derden',
      'websites van',
      'andere websites',
      'niet gedeeld|verstrekt|doorgegeven',
      'overdragen',
      'eigen doeleinden',
      'marketingdoeleinden',
    ],
    denied: 'no',
  },
  {
    says: [
      '{gegevens} blijven|blijft …1 binnen|bij …1 onze|de|ons|mij praktijk|vereniging|organisatie|bedrijf|kerk|school|stichting|club',
      'gemaakt|gedaan|verzorgd|verstuurd|verwerkt|uitgevoerd|gedrukt|bezorgd door …2 *kantoor|boekhouder|accountant|drukker|drukkerij|hostingbedrijf|webbouwer|postbedrijf|koerier|bezorgdienst',
      'foto|fotos|filmpje*|uitslagen|naam …8 op|in …4 website|facebook*|instagram|clubblad|kerkblad|nieuwsbrief|krant|social|sociale',
    ],
    and: [
      [
        '{gegevens}',
        'facturen',
        '*administratie',
        'boekhouding',
        'website',
        'clubblad',
        'kerkblad',
        'loonstroken',
        'aangifte',
        '{soort}',
      ],
    ],
    unless: [
      ...OTHER_THAN_GETTING,
      'toestemming',
      'invullen|invult',
      'plaatst|plaats',
      '{u} kunt|kan|kun|mag',
      'kunt|kan|kun|mag {u}',
      'links',
    ],
    denied: 'no',
  },
  {
    says: [
      'gedeeld|uitgewisseld|besproken met …4 trainer*|trainers|coach*|leiding|leiders|begeleiders|bestuur|bestuursleden|hulpverlener*|zorgverlener*|behandelaar*|docent*|leerkracht*|collega*|vrijwilligers|school|ouders|partners|huisarts*',
      'deel|delen …8 met …4 trainer*|trainers|coach*|leiding|leiders|begeleiders|bestuur|hulpverlener*|zorgverlener*|behandelaar*|docent*|leerkracht*|vrijwilligers|huisarts*',
    ],
    and: [['{gegevens}', 'ledenlijst', 'lijst', '{soort}', 'verslag', 'informatie']],
    unless: [...OTHER_THAN_GETTING, 'met ons|mij', 'ervaring*'],
    denied: 'no',
  },
];
