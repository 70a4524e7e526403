/** Consent taken from using a site, or from handing over data or being there, in Dutch. */
import type { Cue } from '../rules/cue.ts';

/** What one agrees to; without it the sentence speaks of terms of sale only. */
const OF_DATA = [
  'privacy*',
  '*gegevens',
  'cookie*',
  'informatie',
  'verwerking*',
  'geheimhouding*',
  'vertrouwelijkheid*',
  'dit|ons beleid',
  'verklaring',
  'deze|dit regels|statement|bepalingen',
  'emailadres',
  'data',
  'locatie*',
  'verzamelen|verzameld|bijhouden|opslaan van|dat|wij|we',
  'gdpr*|avgbeleid|avgverklaring|avg_beleid|avg_verklaring',
];
/** Not the word for whoever does it. */
const USING = 'gebruik|gebruiken|gebruikt|gebruikmak*|gebruikmaakt';
const USE = `${USING}|bezoek*|bezoekt|bezocht|browse*|surf*|klikken|navigeren|raadple*|downloaden|installeren|inloggen|blijven|openen|opent|inlogt|bekijken|volgen|in_te_loggen`;
const HAND_OVER =
  'betreden|betreedt|betreding|voorzien|betalen|betaling|overmaken|overmaakt|overmaak|toevertrouwen|toe_te_vertrouwen|aanleveren|aan_te_leveren|toezenden|toe_te_zenden|bijwonen|aanwezigheid|aan_te_melden|bezorgt|bezorgen|doorgeven|doorgeeft|verstrek*|invul*|vullen|achterlat*|achterlaat|opgeven|opgeeft|verstuur*|versturen|verzend*|verzenden|contact|schrijven|mailen|mailt|bellen|bestel*|plaatsen|plaatst|registre*|reserver*|boeken|boekt|nemen|toesturen|toestuurt|sturen|stuurt|delen|geven|uploaden|laten|sluiten|account|profiel|benaderen|benadert|solliciteren|solliciteert';
const AGREE =
  'akkoord|accoord|akoord|akkoort|stem|stemt|stemmen|instem*|instemt|instemmen|in_te_stemmen|toe_te_stemmen|toelating|toestemt|toestemmen|accepteer*|accepteert|accepteren|acceptatie|aanvaardt|aanvaard|aanvaarden|aanvaarding|toestemming|goedkeuring|eens_te_zijn|eens_bent|eens_zijn|eens_is|mee_eens|genoegen';
const IF = 'wanneer|als|indien|zodra';
const DOES = 'gaat|ga|geeft|geef|stemt|stem|verleent|verleen|verklaart|verklaar|bent|ben|gaan';
/** `Boekt u een kamer, dan ...`. */
const INVERTED =
  'reageert|reageer|belt|bel|meldt|meld|schrijft|schrijf|koopt|koop|vult|vul|geeft|geef|bestelt|bestel|neemt|neem|stuurt|stuur|verstuurt|verstuur|verstrekt|verstrek|laat|plaatst|plaats|boekt|boek|reserveert|reserveer|maakt|maak|mailt|mail';
const INVERTED_USE = 'bezoekt|bezoek|gebruikt|gebruik';
const SITE = '*site|*sites|webshop|app|platform|pagina*';
/** In what role one is there. */
const AS_GUEST = 'als bezoeker|gebruiker|gast|bezoekers|gebruikers|websitebezoeker van|in|op';
const EVERYONE = 'wie|eenieder|iedereen|bezoekers|gebruikers|bezoeker|gebruiker';
/** Whoever uses the site, with an article or without. */
const WHO = 'de|een|het|deze|iedere|elke? {u}|men|deze|zij';
const STANDS_FOR = 'beschouwd|opgevat|gezien|aangemerkt|uitgelegd|geduid|gerekend|aangenomen';

/** A clear act, or a sentence that only speaks of consent. */
const CLEAR_ACT = [
  '*vink*',
  'klikken|klikt …2 op …1 accepteren|akkoord|accepteer|toestaan|ja',
  'op accepteren|akkoord|accepteer|toestaan|ja …2 klikken|klikt',
  'aankruis*',
  'aan te kruisen',
  'onderteken*',
  'ondertekenen',
  'handtekening*',
  'intrek*',
  'in te trekken',
  'ingetrokken',
  'nieuwsbrief',
  'nieuwsbrieven',
  'accepteren te klikken',
  'op …3 akkoord|accepteren …2 klik*|te',
  'knop',
  'grondslag*|rechtsgrond*',
  'ssl|encryptie|versleutel*',
  'wij|we|ik …3 zorgen|zorg|zorgt',
  'zonder …6 toestemming',
  'tenzij …8 toestemming',
  'alleen …8 toestemming',
  'vragen|vraag|vraagt|gevraagd …8 toestemming|akkoord',
  'toestemming|akkoord …4 vragen|gevraagd|vraagt',
  'wel of geen|niet',
  'optionele|optioneel',
  'toestemmingsformulier*|akkoordformulier*|toestemmingsverklaring*',
  'ervoor|er_voor kiest|kies …8 in_te_vullen|op_te_geven|te_geven|te_verstrekken|te_delen',
  'toestemming|akkoord …6 weiger*|wijzig*|aanpas*',
  'nadat|zodra|als|wanneer {u} …6 toestemming …2 gegeven|verleend|hebt|heeft',
  'met toestemming van',
  /** Of those others, or of other sites. */
  'privacybeleid|privacyverklaring|voorwaarden|cookies|beleid van …2 facebook|google|meta|instagram|youtube|linkedin|whatsapp|vimeo|die_partij|deze_partij|derden|dat_bedrijf',
  'sommige|andere|veel|vroeger …3 *sites|stond',
  /** A choice, and what is said of a setting. */
  'kiezen|kiest|kies|zie|ziet|zien …3 welke|waarmee',
  'opt_in|optin',
  'stemmen|stem wij|we|ik',
  'aantonen|aangetoond|bewijzen',
  'cookiemelding|cookiebanner|cookiebalk',
  'zien|ziet|krijgen|krijgt …6 scherm|venster|popup|pop_up|keuze',
  'kunnen|kan|kunt|mogen …2 accepteren',
  'gebruiksvoorwaarden|*reglement …12 geen|verboden|niet',
];

/** Of a sale; whoever puts the privacy policy beside them takes consent all the same. */
const TERMS = 'algemene voorwaarden';
const OTHER_TERMS =
  'akkoord|in|accepteert|accepteren …5 huurvoorwaarden|leveringsvoorwaarden|verkoopvoorwaarden|boekingsvoorwaarden|annuleringsvoorwaarden|reisvoorwaarden|betalingsvoorwaarden|huisregels|incasso';

const BY_USE = [
  `door …16 ${USE} …20 ${AGREE}`,
  `door …4 verder|door te gaan …8 ${AGREE}`,
  `door {u} bezoek|gebruik …10 ${AGREE}`,
  `door|bij|met …4 betreden|betreding …4 ${SITE} …14 ${AGREE}`,
  `${AS_GUEST} …5 ${DOES} ${WHO} …8 ${AGREE}|in`,
  `${DOES} ${WHO} ${AS_GUEST} …6 ${AGREE}|in`,
  `${IF} {u} …10 ${USE} …8 ${AGREE} {u}`,
  `${IF} ${WHO} …10 ${USE} …6 ${DOES} ${WHO} …10 ${AGREE}|in`,
  `${IF} {u} …10 ${USE} …10 dat {u} …6 ${AGREE}`,
  `met|bij …6 ${USE} …8 ${AGREE} ${WHO}`,
  `met|bij …6 ${USE} …6 ${DOES} ${WHO} …8 ${AGREE}|in`,
  `gebruik|bezoek|gebruiken|bezoeken|gebruikmaking|gebruikmaken …12 betekent|houdt|houd|impliceert|geldt|gelijk …10 ${AGREE}`,
  `gebruik|bezoek|gebruiken|bezoeken|gebruikmaking …8 ${STANDS_FOR} …6 ${AGREE}`,
  `gebruik|bezoek|gebruiken …10 zien|beschouwen|opvatten|beschouw|zie wij|we|ik …4 ${AGREE}`,
  `${AGREE} …12 door …8 ${USING}|bezoek|bezoeken|bezoekt|surf*`,
  `${AGREE} blijkt|volgt|ontlenen|leiden …6 uit …8 ${USE}`,
  `{u} …6 ${AGREE} …10 ${IF} {u} …6 gebruikt|gebruik|bezoekt|bezoek|surft|gebruikmaakt|opent|betreedt`,
  `${EVERYONE} …6 bezoekt|gebruikt|gebruikmaakt|bezoeken|gebruiken|klikt|klikken|surft|surfen|scrolt|navigeert|raadpleegt|raadplegen|opent|openen|betreedt|betreden|bekijkt|bekijken|downloadt|installeert …8 ${AGREE}`,
  `${EVERYONE} …8 geacht|verondersteld|vermoed …8 ${AGREE}`,
  `${INVERTED_USE} {u} …10 ${DOES} {u} …10 ${AGREE}|in`,
  `${INVERTED_USE} {u} …10 ${AGREE} {u}`,
  `maakt|maak {u} …6 gebruik …6 ${DOES} {u} …10 ${AGREE}|in`,
  `ervan_uit|er_van_uit|aan dat {u} …6 ${AGREE} …8 ${IF} {u} …8 ${USE}|gebruikt|bezoekt`,
  `ervan_uit|er_van_uit dat {u} …4 ${AGREE} …6 door …6 ${USE}`,
  `gebruik|bezoek …8 als|voor …2 ${AGREE} …8 ${STANDS_FOR}`,
];
const BY_HANDING = [
  `door …12 ${HAND_OVER} …14 ${AGREE}`,
  `${IF} {u} …10 ${HAND_OVER} …8 ${AGREE} {u}`,
  `${IF} ${WHO} …10 ${HAND_OVER} …6 ${DOES} ${WHO} …10 ${AGREE}|in`,
  `${IF} {u} …6 gegevens|informatie …4 geeft|geef|doorgeeft …4 ${AGREE}|${DOES} {u}`,
  `met|bij …6 ${HAND_OVER} …8 ${DOES} ${WHO} …8 ${AGREE}|in`,
  `met|bij …6 ${HAND_OVER} …6 aanvaardt|aanvaard|accepteert|accepteer ${WHO} dat`,
  `bestelling|registratie|reservering|boeking|opdracht …8 betekent|houdt|impliceert|geldt …10 ${AGREE}`,
  `wie|eenieder|iedereen|degene|klanten|bezoekers …8 registreert|bestelt|boekt|reserveert|reageert|mailt|contact|bezorgt|overmaakt|invult|verstrekt|doorgeeft|achterlaat …10 ${AGREE}`,
  `${AGREE} blijkt|volgt|ontlenen|leiden …6 uit …8 ${HAND_OVER}`,
  `klanten|bezoekers|gebruikers …8 bestellen|boeken|reserveren stemmen|gaan|geven …6 ${AGREE}|in`,
  `${INVERTED} {u} …10 ${DOES} {u} …10 ${AGREE}|in`,
  `${INVERTED} {u} …10 ${AGREE} {u}`,
  `ervan_uit|er_van_uit|aan dat {u} …6 ${AGREE} …8 ${IF} {u} …8 ${HAND_OVER}`,
  `ervan_uit|er_van_uit dat {u} …4 ${AGREE} …6 door …6 ${HAND_OVER}`,
  `verstrekken|invullen|verzenden|versturen|achterlaten|opgeven|toezenden|invoeren|uploaden …8 geldt|betekent|houdt|impliceert|telt …8 ${AGREE}`,
  `verstrekken|invullen|verzenden|versturen|achterlaten|opgeven|toezenden …8 als|voor …2 ${AGREE} …8 ${STANDS_FOR}`,
];

/** Of pictures too, for whoever comes in. */
const COME_IN =
  'betreden|betreedt|bezoek|bezoekt|bezoeken|komst|aanwezigheid|bijwonen|aanwezig|bezoekers|binnenkomen|binnen_te_komen|binnenkomt|binnenkomst|binnentreden|binnengaan';
const OF_PICTURES = ['foto*|*beeld*|*opnamen|*opnames|video*|*camera*|gefilmd|gefotografeerd'];

/** Of a purpose, a basis is named. */
const ROW_OF_BASES = [
  'uw|jouw|je|met|na|onze|ons|onder toestemming',
  'grondslag*|rechtsgrond*|doel|doeleinde',
];

/** `Without reservation` denies nothing. */
const byActs = (says: readonly string[], others: readonly string[] = []): readonly Cue[] => [
  { says, and: [OF_DATA], unless: [...CLEAR_ACT, TERMS, ...others], denied: 'no' },
  {
    says,
    and: [OF_DATA, ['zonder …2 voorbehoud|voorbehouden|beperking']],
    unless: [...CLEAR_ACT, TERMS],
  },
  {
    says,
    and: [[`${TERMS} …5 privacy*`, `privacy* …6 ${TERMS}`]],
    unless: CLEAR_ACT,
    denied: 'no',
  },
];

export const browsewrapNl: readonly Cue[] = [
  {
    says: [`bezoekers|gebruikers van|op …3 stemmen|gaan|geven …4 ${AGREE}|in`],
    and: [OF_DATA],
    unless: [...CLEAR_ACT, TERMS, 'wijziging*'],
    denied: 'no',
  },
  ...byActs(BY_USE),
  /** `We use cookies. By going on you agree.` */
  {
    says: [
      `door verder|door te gaan|surfen|klikken|navigeren|bladeren …8 ${AGREE}`,
      `als|wanneer|indien {u} verder|doorgaat …8 ${AGREE}`,
    ],
    beside: ['cookie*', 'privacy*', '*gegevens'],
    unless: CLEAR_ACT,
    denied: 'no',
  },
  /** The visit in the one cell, what it is held to be in the next. */
  {
    says: [
      `bezoek|bezoeken|gebruik|gebruiken …4 ${SITE}|*diensten …4 ${AGREE}`,
      `bezoek|bezoeken|gebruik|gebruiken …4 ${SITE}|*diensten …4 ${DOES} ${WHO} …4 ${AGREE}|in`,
      `bezoek|bezoeken|gebruik|gebruiken …4 ${SITE}|*diensten …4 ${WHO} ${DOES} …4 ${AGREE}|in`,
    ],
    and: [OF_DATA],
    in: ['row'],
    unless: [...CLEAR_ACT, TERMS, 'banner|keuze|alleen|pas|zonder|enkel', ...ROW_OF_BASES],
    denied: 'no',
  },
  /** Whatever it is consent to. */
  {
    says: [
      `toestemming|instemming blijkt|volgt|bestaat uit|doordat|omdat|wanneer …6 ${USING}|bezoekt|surft`,
      `{uw}? toestemming …2 besloten|vervat|gelegen in …4 ${USING}|bezoek`,
      'geeft|geef|verleent|verleen {u} …3 toestemming …4 door …10 gebruik*|bezoekt',
      '{u} geeft|geef|verleent|verleen …3 toestemming …4 door …10 gebruik*|bezoekt',
      'surft|surf|klikt|klik|bladert|scrollt|navigeert {u} verder|door …10 akkoord|instemt|instemming|toestemming',
    ],
    unless: [...CLEAR_ACT, TERMS, 'foto*|beeld*'],
    denied: 'no',
  },
  /** `Do you use our site? Then you agree.` */
  {
    says: [
      `dan|hiermee|daarmee|zo ${DOES}|accepteert|accepteer|aanvaardt {u} …10 ${AGREE}|in|privacy*`,
    ],
    and: [OF_DATA],
    beside: [
      `maakt|maak|gebruikt|gebruik|bezoekt|bezoek {u} …6 *site|webshop|app|*dienst|*diensten`,
      'ga|gaat|blijf|blijft {u} door|verder|op …4 *site|webshop|app',
    ],
    unless: [...CLEAR_ACT, TERMS],
    denied: 'no',
  },
  {
    says: [
      `voortgezet|voortgezette|voortzetting|blijvend|verder …6 gebruik|bezoek …14 ${AGREE}`,
      `blijft|blijf|blijven …8 gebruiken|bezoeken …10 ${AGREE}`,
    ],
    notUnder: ['cookie*', 'algemene voorwaarden'],
    unless: [...CLEAR_ACT, 'cookie*', 'algemene voorwaarden'],
    denied: 'no',
  },
];

/** By ordering, filling in a form or coming in. */
export const handOverNl: readonly Cue[] = [
  {
    says: [
      `door|met|bij …8 ${COME_IN} …10 ${DOES} …8 ${AGREE}|in`,
      `${IF} …8 ${COME_IN} …8 ${DOES} …6 ${AGREE}|in`,
      `${COME_IN} …6 ${STANDS_FOR}|betekent|geldt|impliceert …6 ${AGREE}`,
      `wie|eenieder|iedereen|degene …8 ${COME_IN} …3 ${DOES} …8 ${AGREE}|in`,
    ],
    and: [OF_PICTURES],
    unless: CLEAR_ACT,
    denied: 'no',
  },
  {
    says: [
      `${AGREE} …8 zodra|als|wanneer {u} …6 plaatst|plaats|maakt|maak|bestelt|bestel|boekt|boek|mailt|belt|reserveert|aanmeldt|meldt|invult|verstuurt|verzendt|overmaakt`,
    ],
    and: [OF_DATA],
    unless: [...CLEAR_ACT, TERMS, 'wijziging*'],
    denied: 'no',
  },
  ...byActs(BY_HANDING, [OTHER_TERMS]),
];
