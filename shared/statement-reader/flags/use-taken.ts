/** Use that is taken for consent: in an answer, in a noun, or by sending away whoever does not agree. */
import type { Cue } from '../rules/cue.ts';
import { AGREED_NL } from './stay-away.ts';

const USES_NL =
  'bezoekt|bezoek|gebruikt|gebruik|gebruikmaakt|surft|surfen|klikt|klikken|inlogt|inloggen|opent|openen|raadpleegt|raadplegen|betreedt|betreden|downloadt|installeert|bezoeken|gebruiken|doorgaat|verdergaat';
const SITE_NL =
  'site|website|*site|webshop|webwinkel|app|applicatie|platform|dienst|diensten|*diensten|pagina|paginas';
const YES_NL = 'toestemming|instemming|akkoord|aanvaarding|toelating|goedkeuring';
const DATA_NL = '*privacy*|*gegevens|beleid|verklaring|verwerking|statement';
const CLEAR_NL = [
  '*vink*|*kruis*|knop|onderteken*|handtekening*|*banner|cookiemelding',
  'geen|niet|nooit|zonder|alleen|pas|tenzij …6 toestemming|akkoord|instemming',
  'toestemming|akkoord|instemming …4 geen|niet|nooit',
  'vragen|vraag|vraagt|gevraagd|kiezen|kiest|keuze|intrek*|in_te_trekken|weigeren',
  'foto*|nieuwsbrief*|algemene_voorwaarden|gebruiksvoorwaarden',
];
const APART_NL = [
  'cookie*|foto*|nieuwsbrief*|ouder*|klacht*|bezwaar|wijziging*|algemene_voorwaarden',
  'gewoon|toch|wel gebruiken|bezoeken',
  'om …10 te_verzamelen',
  /** Another way is offered. */
  'maar|formulier|contactformulier|bericht|mail|bel|account|bijnaam|browser',
];
const UNWILLING_NL = [
  `niet|oneens …4 ${AGREED_NL}`,
  'oneens',
  'niet …3 goed|prima|oke vindt|vind|vinden',
  'niet …6 vinden|verenigen|terugvinden',
  'niet wil|wilt|willen|wenst',
  'wil|wilt|wenst {u} …2 niet|geen',
];
const AWAY_NL = [
  `gebruik|bezoek|verlaat|sluit|raadpleeg …5 ${SITE_NL} …3 niet|dan`,
  `gebruik|bezoek|raadpleeg dan …4 ${SITE_NL} niet`,
  `gelieve|verzoeken|vragen|raden|adviseren …8 ${SITE_NL} …4 niet|verlaten|te_verlaten`,
  `maak dan? …1 geen gebruik`,
  `beter|best …3 geen|niet …6 ${SITE_NL}`,
  `beter|best …2 ${SITE_NL} …2 niet`,
  `verlaat dan …4 ${SITE_NL}`,
];

const USES_EN =
  'use|using|visit|visiting|access|accessing|browse|browsing|stay|remain|open|log_in|continue|continuing|carry_on';
const SITE_EN = 'site|website|webshop|app|application|platform|service|services|page|pages|shop';
const YES_EN = 'consent|permission|agreement|acceptance';
const DATA_EN = 'privacy|data|personal|information|processing|policy|notice|statement|cookies';
const CLEAR_EN = [
  'tick*|box|button|sign|signed|banner',
  'no|not|never|without|only|unless …6 consent|permission|agree|agreed',
  'ask|asks|asked|choose|choice|withdraw*|refuse|reject',
  'photo*|newsletter*|terms_of_use|terms_of_sale|terms_and_conditions',
];
const APART_EN = [
  'cookie*|photo*|newsletter*|parent*|complain*|change*|terms_of_use|terms_of_sale',
  'still|anyway|nevertheless',
  'to collect|gather|harvest|copy',
  'but|form|message|note|email|call|account|browser',
];
const UNWILLING_EN = [
  'not|dont agree|accept|like|consent|approve|want',
  'disagree|unhappy|uncomfortable|unacceptable',
  'not happy|comfortable|satisfied',
];
const AWAY_EN = [
  `not|dont|stop|avoid|refrain|cease …3 ${USES_EN} …5 ${SITE_EN}`,
  `leave|exit …4 ${SITE_EN}`,
  `refrain|desist from …6 ${SITE_EN}`,
];

export const useTakenNl: readonly Cue[] = [
  /** `Hoe geeft u toestemming? Zodra u de site bezoekt.` */
  {
    says: [
      `zodra|doordat|wanneer|als|door|ogenblik|moment|automatisch|vanzelf …6 ${USES_NL}`,
      `${USES_NL} …6 automatisch|vanzelf|stilzwijgend`,
    ],
    and: [[SITE_NL, 'verder|door|blijft']],
    beside: [
      `hoe|wanneer|waarmee|waardoor …2 geef|geeft|geven|verleent|gaat|ga|stemt|stem …5 ${YES_NL}|in`,
    ],
    notBeside: ['*vink*|*banner|knop'],
    unless: [...CLEAR_NL, 'vragen|banner|klikt …6 akkoord|accepteren|ja'],
    denied: 'no',
  },
  {
    says: [
      `leiden|leid|leidt|maken …3 ${YES_NL} …3 uit …8 ${USES_NL}|surfgedrag`,
      `feit dat {u} …8 ${USES_NL} …8 ${YES_NL}|instemt|instemmen|accepteert|aanvaardt`,
      `bezoek|gebruik …6 ${SITE_NL} …1 is|vormt|telt …3 uw|je|jouw|een ${YES_NL}`,
      `door {u} aanvaard|geaccepteerd|goedgekeurd …2 zodra|wanneer|doordat|door|ogenblik|moment …8 ${USES_NL}`,
      `door …4 bezoek|gebruik …10 geacht|verondersteld …6 ${YES_NL}`,
      `{u} …2 stemt|stem|gaat|ga …8 in|akkoord …6 zodra|als|wanneer|door {u}? …4 inlogt|downloadt|installeert|raadpleegt|opent|doorklikt`,
    ],
    and: [['toestemming|instemming', DATA_NL, 'cookie*']],
    unless: CLEAR_NL,
    denied: 'no',
  },
  { says: AWAY_NL, and: [UNWILLING_NL, [DATA_NL]], unless: APART_NL },
  {
    says: AWAY_NL,
    beside: UNWILLING_NL.flatMap((one) => [
      `${one} …10 ${DATA_NL}`,
      `*privacy*|*gegevens|beleid|verklaring …8 ${one}`,
    ]),
    unless: APART_NL,
  },
];

export const useTakenEn: readonly Cue[] = [
  {
    says: [
      `as_soon_as|when|by|once|automatically …6 ${USES_EN} …4 ${SITE_EN}`,
      `${USES_EN} …6 automatically|implicitly`,
    ],
    beside: [`how|when do|does you|i|visitors|users …2 consent|agree|give`],
    notBeside: ['tick*|banner|button'],
    unless: CLEAR_EN,
    denied: 'no',
  },
  {
    says: [
      `${YES_EN} …2 follows|derives|inferred|deduced|understood …2 from …6 ${USES_EN}|visit`,
      `infer|deduce|derive …3 ${YES_EN} …3 from …6 ${USES_EN}|visit`,
      `consider|regard|understand|deem …2 that? you …3 agree|agreed|accept|accepted|consent|consented …12 if|when|by|once …4 ${USES_EN}`,
      `browse|surf|scroll|click|carry|stay|read on and you …2 accept|agree|consent`,
    ],
    and: [['consent|permission', DATA_EN]],
    unless: CLEAR_EN,
    denied: 'no',
  },
  {
    says: AWAY_EN,
    and: [UNWILLING_EN, ['{data}|privacy|processing']],
    unless: APART_EN,
  },
  {
    says: AWAY_EN,
    beside: UNWILLING_EN.flatMap((one) => [
      `${one} …10 privacy|data|processing|policy|notice|statement`,
    ]),
    unless: APART_EN,
  },
];
