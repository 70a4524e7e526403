/** Consent taken from using a site, or from handing over data or being there, in English. */
import type { Cue } from '../rules/cue.ts';

/** What one agrees to; without it the sentence speaks of terms of sale only. */
const OF_DATA = [
  'privacy',
  'data',
  'information',
  'details',
  'cookie*',
  'processing',
  'this|our policy',
  'this notice',
  'this statement',
  'photo*|image*|video*|filmed|filming|recorded|recording|footage',
];
const USE =
  'using|use|uses|visiting|visit|visits|accessing|access|accesses|browsing|continuing|downloading|installing|remaining|staying|interacting|dealing|viewing|opening|logging_in|signing_in|stay|remain';
const HAND_OVER =
  'attending|walking|handing|submitting|sending|giving|entering|filling|completing|contacting|emailing|calling|creating|making|placing|ordering|booking|engaging|enquiring|subscribing|sharing|uploading|posting|hiring|renting|donating|registering|texting|messaging|writing|leaving|providing|supplying';
const AGREE =
  'consent|consents|consenting|consented|agree|agrees|agreeing|agreed|accept|accepts|accepting|accepted|permission|acceptance|agreement';
const STANDS_FOR =
  'means|mean|constitutes|constitute|signifies|signify|implies|indicates|deemed|equals|represents|regarded|treated|considered|viewed|taken|shows|counts|count|amounts|serves|tells';
const WHO = 'you|user|users|visitor|visitors|customer|customers|client|clients';

/** A clear act, or a sentence that only speaks of consent. */
const CLEAR_ACT = [
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
  'by …8 we make|ensure|protect|aim|try',
  'by …6 information|data|details|encryption|measures|software|this|so we keep|can|help',
  'without …6 consent',
  'unless …8 consent',
  'only …8 consent',
  'ask* …6 consent|permission|accept|agree',
  'change|manage|revoke|review …4 consent|permission*|agreement',
  'mailing list',
  'optional',
  'consent|permission form|forms',
  'whether you|they …4 consent|agree|accept',
  'their|his|her|parents|parental …1 consent|permission|agreement',
  'agree to provide|give|supply|keep|tell|inform|notify|receive',
  'accept|agree …5 cancellation|rental|booking|house|hire|payment conditions|policy|rules|terms',
  'you can|may|could …4 consent|agree|permission',
  'choose to …4 fill|complete|enter|give|tell',
  /** Of those others, or of other sites. */
  'policy|terms|statement|notice|cookies of …1 google|facebook|meta|instagram|youtube|linkedin|vimeo|whatsapp|that|those|third',
  'facebooks|googles|metas|instagrams|youtubes|linkedins|their …1 privacy|policy|terms|cookies',
  'some|other|many|most websites|sites|companies …3 say|ask|assume|tell',
  /** A choice, and an agreement in words. */
  'choose|see|select|decide …1 which|what',
  'double opt_in|optin',
  'written|verbal|oral|explicit consent',
  'capacity',
  'acceptable use policy',
  'processing|processor|confidentiality|service agreement|agreements',
  'have|has an|a …2 agreement|contract',
  'enter|enters|entering into …3 agreement|contract for|under|so|which|that',
  'processed|stored|used|kept|held|handled|hosted|sent|collected by the|our|a|some …4 we|i use',
];

const ACCEPTANCE = 'acceptance|agreement|consent';

const AGREED_OF_DATA = { and: [OF_DATA], unless: CLEAR_ACT, denied: 'no' } as const;

export const browsewrapEn: readonly Cue[] = [
  {
    says: [
      `by …6 ${USE} …14 ${AGREE}`,
      `by continuing|continued …3 ${USE} …18 you …1 have|will …6 ${AGREE}`,
      `by entering …4 site|website|webshop|app|page …14 ${AGREE}`,
      `with the|your use of …14 ${AGREE}`,
      `as a|an visitor|user|guest to|of|on|at …5 you …4 ${AGREE}`,
      `in using|visiting|accessing our|this|the …14 ${AGREE}`,
      `use …8 ${STANDS_FOR} …8 ${AGREE}`,
      `${WHO} …4 consent|agree|accept|signify|accepts|agrees|consents …12 by …4 using|visiting|accessing|browsing|continuing|staying`,
      `when|if|once|whenever you …4 ${USE} …8 you …4 ${AGREE}`,
      `use|using|access|accessing|visit|visiting|browsing|remaining|staying|continuing …14 ${STANDS_FOR} …10 ${AGREE}`,
      `visitors|users|guests of|to …3 site|website|webshop|app|service|services …2 consent|agree|accept`,
      `customers|clients|guests|users who use|visit …8 ${AGREE}`,
      `you agree|consent|accept …8 time|whenever|when|if you use|visit`,
      `take|treat|regard|consider|assume …4 use|visit …8 ${AGREE}`,
      `assume|presume|take_it …3 you …3 ${AGREE} …10 if|when|by|unless …6 using|use|visit|continue|leave|stay`,
      `anyone|everyone|whoever|visitors|users …6 uses|visits|accesses|use|visit|using|visiting|accessing …8 ${AGREE}`,
      `visitors|users|anyone|everyone …8 deemed …8 ${AGREE}`,
    ],
    ...AGREED_OF_DATA,
  },
  /** The visit in the one cell, what it is held to be in the next. */
  {
    says: [
      `use|using|visit|visiting|browsing …4 site|website|app|service|services …2 you …2 ${AGREE}`,
    ],
    and: [OF_DATA],
    in: ['row'],
    unless: [...CLEAR_ACT, 'banner|choice|basis|purpose'],
    denied: 'no',
  },
  /** To the text that it stands in. */
  {
    says: [
      'by using|visiting|accessing …8 you …3 agree|accept|consent …2 to …1 these|this terms|conditions|document|practices',
      'by using|visiting|accessing …8 you …3 agree|accept|consent …2 the …1 practices|terms …2 described|set_out',
    ],
    somewhere: ['privacy …1 policy|statement|notice'],
    notUnder: ['terms of use|service', 'terms and conditions'],
    unless: [...CLEAR_ACT, 'terms of use|service|sale', 'general|house|booking terms|rules'],
    denied: 'no',
  },
  /** `Do you use our site? Then you agree.` */
  {
    says: [`then you …3 ${AGREE}`, `you then|thereby|hereby …3 ${AGREE}`],
    and: [OF_DATA],
    beside: ['do|are you use|using|visit|visiting …6 site|website|app|service*'],
    unless: CLEAR_ACT,
    denied: 'no',
  },
  {
    says: [
      `continued|continuing|ongoing|further use|using|access …14 ${STANDS_FOR} …10 ${AGREE}`,
      `continue|carry_on|keep …2 use|using|access|visit|browse …12 ${STANDS_FOR}|you|your …6 ${ACCEPTANCE}|accept|agree`,
      `by continuing …12 you …4 accept|agree|consent`,
    ],
    notUnder: ['cookie*', 'terms of use|service', 'terms and conditions'],
    unless: [...CLEAR_ACT, 'cookie*', 'terms of use|service', 'terms and conditions'],
    denied: 'no',
  },
];

/** By ordering, filling in a form or coming in. */
export const handOverEn: readonly Cue[] = [
  {
    says: [
      `by …6 ${HAND_OVER} …14 ${AGREE}`,
      `${HAND_OVER} …6 gives|give us|me …2 permission|consent`,
      `attendance|presence|participation|entry …8 ${STANDS_FOR} …6 ${AGREE}`,
      `in|on|upon|through ${HAND_OVER} …6 you …6 ${AGREE}`,
      `with the? ${HAND_OVER} …6 you …6 ${AGREE}`,
      `submission|completion|provision …8 ${STANDS_FOR} …8 ${AGREE}`,
      `when|if|once|where|whenever you …6 provide|supply|submit|send|give|share|contact|complete|fill|email|write|order|book|register …10 you …4 ${AGREE}`,
      `${HAND_OVER} …8 ${STANDS_FOR} …8 ${AGREE}`,
      `registration|booking|enquiry|order …8 ${STANDS_FOR} …8 ${AGREE}`,
      `${HAND_OVER} …8 means|implies …3 happy|content for|that us|we`,
      `customers|clients|guests|users who book|register|order|write|email|contact|fill|complete …8 ${AGREE}`,
      `you agree|consent|accept …8 as_soon_as|once|when you …2 book|order|register|email|call|contact|subscribe`,
      `when|if you come|attend|walk|enter …8 you …3 ${AGREE}`,
      `by …14 you …3 deemed|taken|considered|presumed …5 ${AGREE}`,
    ],
    ...AGREED_OF_DATA,
  },
];
