/** Consent that is taken from using a site or handing over data: none at all. */
import type { FlagRules } from './flag.ts';

/** What one agrees to; without it the sentence speaks of terms of sale only. */
const OF_DATA_NL = [
  'privacy*',
  '*gegevens',
  'cookie*',
  'informatie',
  'verwerking*',
  'geheimhouding*',
  'vertrouwelijkheid*',
  'dit beleid',
  'verklaring',
  'emailadres',
  'data',
];
const OF_DATA_EN = [
  'privacy',
  'data',
  'information',
  'details',
  'cookie*',
  'processing',
  'this policy',
  'this notice',
  'this statement',
];
const USE_NL =
  'gebruik*|gebruikmak*|bezoek*|bezoekt|browse*|surf*|klikken|navigeren|raadple*|downloaden|installeren|inloggen|blijven';
const HAND_OVER_NL =
  'verstrek*|invul*|vullen|achterlat*|achterlaat|opgeven|opgeeft|verstuur*|versturen|verzend*|verzenden|contact|inschrijv*|inschrijf*|schrijven|aanmeld*|melden|mailen|mailt|bellen|bestel*|plaatsen|plaatst|registre*|reserver*|boeken|boekt|deelneemt|deelneme*|deelname|nemen|worden|toesturen|sturen|stuurt|delen|geven|uploaden|laten|sluiten|account|profiel';
const AGREE_NL =
  'akkoord|stem|stemt|stemmen|instem*|instemt|instemmen|toestemt|toestemmen|accepteer*|accepteert|accepteren|acceptatie|aanvaardt|aanvaard|aanvaarden|aanvaarding|toestemming|goedkeuring';
const IF_NL = 'wanneer|als|indien|zodra';
const DOES_NL = 'gaat|ga|geeft|geef|stemt|stem|verleent|verleen|verklaart|verklaar|bent|ben';
/** `Bezoekt u onze website, dan ...`. */
const INVERTED_NL =
  'bezoekt|bezoek|gebruikt|gebruik|vult|vul|geeft|geef|meldt|meld|schrijft|schrijf|bestelt|bestel|neemt|neem|stuurt|stuur|verstuurt|verstuur|verstrekt|verstrek|laat|plaatst|plaats|boekt|boek|reserveert|reserveer|maakt|maak|mailt|mail';
const EVERYONE_NL = 'wie|eenieder|iedereen|bezoekers|gebruikers|bezoeker|gebruiker';
const USE_EN =
  'using|use|uses|visiting|visit|visits|accessing|access|accesses|browsing|continuing|downloading|installing|entering';
const HAND_OVER_EN =
  'providing|submitting|sending|giving|entering|filling|completing|contacting|emailing|calling|registering|joining|becoming|creating|making|opening|placing|ordering|booking|engaging|enrolling|enquiring|subscribing|signing|sharing|uploading|posting|participating|attending|playing|training|volunteering|hiring|renting|donating';
const AGREE_EN =
  'consent|consents|consenting|agree|agrees|agreeing|agreed|accept|accepts|accepting|accepted|permission|acceptance|agreement';
const STANDS_FOR_EN =
  'means|mean|constitutes|constitute|signifies|signify|implies|indicates|deemed|equals|represents|regarded|treated|considered|viewed|taken|shows|counts|count|amounts|serves';

/** A clear act, or a sentence that only speaks of consent. */
const CLEAR_ACT_NL = [
  '*vink*',
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
  'toestemming|akkoord …6 weiger*|wijzig*|aanpas*',
];
const CLEAR_ACT_EN = [
  'tick*',
  'check box',
  'checkbox*',
  'sign|signs|signing a|the|this|here|our|your',
  'signed',
  'signature*',
  'withdraw*',
  'newsletter',
  'newsletters',
  'clicking …3 accept|agree',
  'button',
  'ssl|encrypt*',
  'by law',
  'our|an|this|the agreement with|between',
  'reject|refuse|decline',
  'agreed preferences|settings',
  'by …8 we make|ensure|protect|keep|can|aim|try',
  'without …6 consent',
  'unless …8 consent',
  'only …8 consent',
  'ask* …6 consent|permission|accept|agree',
  'change|manage|revoke|review …4 consent|permission*|agreement',
];

const ACCEPTANCE_EN = 'acceptance|agreement|consent';

/** Of a sale; whoever puts the privacy policy beside them takes consent all the same. */
const TERMS_NL = 'algemene voorwaarden';

const BY_ACT_NL = [
  `door …16 ${USE_NL} …20 ${AGREE_NL}`,
  `door …12 ${HAND_OVER_NL} …14 ${AGREE_NL}`,
  `door …4 verder|door te gaan …8 ${AGREE_NL}`,
  `${IF_NL} {u} …10 ${USE_NL} …8 ${AGREE_NL} {u}`,
  `${IF_NL} {u} …10 ${HAND_OVER_NL} …8 ${AGREE_NL} {u}`,
  `${IF_NL} {u} …10 ${USE_NL} …6 ${DOES_NL} {u} …10 ${AGREE_NL}|in`,
  `${IF_NL} {u} …10 ${HAND_OVER_NL} …6 ${DOES_NL} {u} …10 ${AGREE_NL}|in`,
  `met|bij …6 ${USE_NL} …8 ${AGREE_NL} {u}`,
  `met|bij …6 ${USE_NL} …6 ${DOES_NL} {u} …8 ${AGREE_NL}|in`,
  `met|bij …6 ${HAND_OVER_NL} …8 ${DOES_NL} {u} …8 ${AGREE_NL}|in`,
  `gebruik|bezoek|gebruiken|bezoeken|gebruikmaking …12 betekent|houdt|impliceert|geldt …10 ${AGREE_NL}`,
  `gebruik|bezoek|gebruiken|bezoeken|gebruikmaking …8 beschouwd|opgevat|gezien|aangemerkt …6 ${AGREE_NL}`,
  `gebruik|bezoek|gebruiken …10 zien|beschouwen|opvatten|beschouw|zie wij|we|ik …4 ${AGREE_NL}`,
  `aanmelding|inschrijving|registratie|bestelling|deelname|lidmaatschap|reservering|boeking|opdracht …8 betekent|houdt|impliceert|geldt …10 ${AGREE_NL}`,
  `wie|eenieder|iedereen|degene|ouders|leden|deelnemers|klanten …8 inschrijft|inschrijven|aanmeldt|registreert|bestelt|boekt|deelneemt|meedoet|meldt|schrijft …10 ${AGREE_NL}`,
  `${AGREE_NL} …12 door …8 gebruik*|bezoek*|surf*`,
  `{u} …6 ${AGREE_NL} …10 ${IF_NL} {u} …6 gebruikt|gebruik|bezoekt|bezoek|surft|gebruikmaakt`,
  `${EVERYONE_NL} …6 bezoekt|gebruikt|gebruikmaakt|bezoeken|gebruiken …8 ${AGREE_NL}`,
  `ouders|leden|deelnemers|klanten …8 aanmelden|inschrijven|bestellen|boeken|deelnemen stemmen|gaan|geven …6 ${AGREE_NL}|in`,
  `${EVERYONE_NL} …8 geacht …8 ${AGREE_NL}`,
  `${INVERTED_NL} {u} …10 ${DOES_NL} {u} …10 ${AGREE_NL}|in`,
  `${INVERTED_NL} {u} …10 ${AGREE_NL} {u}`,
  `ervan_uit|er_van_uit dat {u} …4 ${AGREE_NL} …8 ${IF_NL} {u} …8 ${USE_NL}|${HAND_OVER_NL}`,
  `ervan_uit|er_van_uit dat {u} …4 ${AGREE_NL} …6 door …6 ${USE_NL}|${HAND_OVER_NL}`,
  `verstrekken|invullen|verzenden|versturen|achterlaten|opgeven|toezenden|invoeren|uploaden …8 geldt|betekent|houdt|impliceert|telt …8 ${AGREE_NL}`,
];

export const browsewrapCues = {
  nl: [
    { says: BY_ACT_NL, and: [OF_DATA_NL], unless: [...CLEAR_ACT_NL, TERMS_NL], denied: 'no' },
    {
      says: BY_ACT_NL,
      and: [[`${TERMS_NL} …5 privacy*`, `privacy* …6 ${TERMS_NL}`]],
      unless: CLEAR_ACT_NL,
      denied: 'no',
    },
    /** `We use cookies. By going on you agree.` */
    {
      says: [
        `door verder|door te gaan|surfen|klikken|navigeren|bladeren …8 ${AGREE_NL}`,
        `als|wanneer|indien {u} verder|doorgaat …8 ${AGREE_NL}`,
      ],
      beside: ['cookie*', 'privacy*', '*gegevens'],
      unless: CLEAR_ACT_NL,
      denied: 'no',
    },
    {
      says: [
        `voortgezet|voortzetting|blijvend|verder …6 gebruik|bezoek …14 ${AGREE_NL}`,
        `blijft|blijf|blijven …8 gebruiken|bezoeken …10 ${AGREE_NL}`,
      ],
      notUnder: ['cookie*', 'algemene voorwaarden'],
      unless: [...CLEAR_ACT_NL, 'cookie*', 'algemene voorwaarden'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `by …6 ${USE_EN} …14 ${AGREE_EN}`,
        `in using|visiting|accessing our|this|the …14 ${AGREE_EN}`,
        `in|on|upon|through ${HAND_OVER_EN} …6 you …6 ${AGREE_EN}`,
        `submission|completion|use …8 ${STANDS_FOR_EN} …8 ${AGREE_EN}`,
        `by …6 ${HAND_OVER_EN} …14 ${AGREE_EN}`,
        `you …4 consent|agree|accept|signify …12 by …4 using|visiting|accessing|browsing|continuing|staying`,
        `when|if|once you …4 ${USE_EN} …8 you …4 ${AGREE_EN}`,
        `when|if|once you …6 provide|submit|send|give|contact|complete|register …10 you …4 ${AGREE_EN}`,
        `use|using|access|accessing|visit|visiting …14 ${STANDS_FOR_EN} …10 ${AGREE_EN}`,
        `${HAND_OVER_EN} …8 ${STANDS_FOR_EN} …8 ${AGREE_EN}`,
        `registration|booking|enquiry|order|membership|attendance …8 ${STANDS_FOR_EN} …8 ${AGREE_EN}`,
        `customers|members|parents|clients|participants who book|register|join|order|enrol|attend …8 ${AGREE_EN}`,
        `you agree|consent|accept …8 time|whenever you use|visit`,
        `take|treat|regard|consider|assume …4 use|visit …8 ${AGREE_EN}`,
        `anyone|everyone|whoever|visitors|users …6 uses|visits|accesses|use|visit …8 ${AGREE_EN}`,
        `visitors|users|anyone|everyone …8 deemed …8 ${AGREE_EN}`,
      ],
      and: [OF_DATA_EN],
      unless: CLEAR_ACT_EN,
      denied: 'no',
    },
    {
      says: [
        `continued|continuing|ongoing|further use|using|access …14 ${STANDS_FOR_EN} …10 ${AGREE_EN}`,
        `continue …2 use|using|access|visit|browse …12 ${STANDS_FOR_EN}|you|your …6 ${ACCEPTANCE_EN}|accept|agree`,
        `by continuing …12 you …4 accept|agree|consent`,
      ],
      notUnder: ['cookie*', 'terms of use|service', 'terms and conditions'],
      unless: [...CLEAR_ACT_EN, 'cookie*', 'terms of use|service', 'terms and conditions'],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
