/** Who agrees to the statement is said to consent to what it tells: one yes to all of it (AVG 7(2)). */
import { type Cue, TITLES_TOO } from '../rules/cue.ts';
import type { FlagRules } from './flag.ts';

const TEXT_NL =
  'privacyverklaring|privacybeleid|privacystatement|privacyreglement|privacyvoorwaarden|verklaring|beleid|reglement|voorwaarden|statement';
const AGREE_NL = 'akkoord_te_gaan|in_te_stemmen|instemming|akkoord|instemmen|goedkeuring';
const ACCEPT_NL =
  'accepteren|te_accepteren|aanvaarden|te_aanvaarden|aanvaarding|acceptatie|onderschrijven|te_onderschrijven|goed_te_keuren|goedkeuren|ondertekenen|te_ondertekenen';
const GIVES_NL = 'geeft|geef|geven|verleent|verleen|verlenen|stemt|stem|stemmen|machtigt|machtig';
const CONSENT_NL = 'toestemming|ermee|in|ons|goedkeuring|machtiging';
const APART_NL = [
  'cookie*|nieuwsbrief*',
  'cookieverklaring|cookiebeleid',
  '*vink*|*vakje*|apart|afzonderlijk*|knop',
  'wijziging*|gewijzigd*',
  'wij|we|ik …2 akkoord|instemmen|accepteren',
  'geen|niet|nooit',
  'als|indien|wanneer …8 kunt|kun|kan',
];

const GIVES_EN =
  'give|gives|giving|grant|grants|granting|consent|consents|consenting|authorise|authorize|authorises|authorizes|agree|agrees';
const TEXT_EN = 'policy|notice|statement|declaration|terms';
const APART_EN = [
  'cookie*|newsletter*',
  'tick*|box|boxes|separate*|button',
  'changes|amended|revised|updated',
  'not|never|no',
];

const both = (cue: Pick<Cue, 'says' | 'and' | 'unless'>): Cue => ({
  ...cue,
  in: TITLES_TOO,
  denied: 'no',
});

export const agreedStatementCues = {
  nl: [
    both({
      says: [
        `door|met|bij …3 ${AGREE_NL} …1 met|op|van …3 ${TEXT_NL} …2 ${GIVES_NL} …8 ${CONSENT_NL}`,
        `door|met|bij …4 ${ACCEPT_NL} …4 ${TEXT_NL} …2 ${GIVES_NL} …8 ${CONSENT_NL}`,
        `door|met|bij …3 ${TEXT_NL} …1 ${ACCEPT_NL} …2 ${GIVES_NL} …8 ${CONSENT_NL}`,
        `als|indien|wanneer {u} …4 ${TEXT_NL} …1 accepteert|aanvaardt|onderschrijft …1 ${GIVES_NL} {u} …6 ${CONSENT_NL}`,
        `als|indien|wanneer {u} akkoord gaat|bent met …3 ${TEXT_NL} ${GIVES_NL} {u} …6 ${CONSENT_NL}`,
      ],
      and: [['*gegevens', 'informatie']],
      unless: APART_NL,
    }),
  ],
  en: [
    both({
      says: [
        `by|in|on|upon …1 agreeing|accepting|consenting|acceptance|agreement …6 ${TEXT_EN} …8 ${GIVES_EN}`,
        `acceptance|agreement of|to|with …3 ${TEXT_EN} …3 means|implies|constitutes|signifies …6 consent|permission|agree`,
        `if|when|once you …2 accept|agree …4 ${TEXT_EN} …2 you …3 ${GIVES_EN}`,
      ],
      and: [['{data}']],
      unless: APART_EN,
    }),
  ],
} satisfies FlagRules['raisedBy'];
