/** English whose words stand in Dutch or German order. */
import type { Passage } from '../text/passage.ts';

/** Each looks at one sentence, from a fixed word to one close by. */
const ORDERS: readonly RegExp[] = [
  /** `Besides can you`, `Likewise have you`. */
  /^(?:also|besides|therefore|then|sometimes|likewise|further|furthermore|moreover|additionally|hereby|thereby|of course|naturally|for this|with this) (?:(?:can|is|are|will|must|may|has) (?:you|we|your|our)|(?:have|ask|do|give|use) (?:you|we))\b[^?]*$/iu,
  /** `Is it not correct, then can you`. */
  /, (?:then|than) (?:can|will|must|may|could|have|do) (?:you|we)\b[^?]{0,200}\.$/iu,
  /** `We will these data not combine`. */
  /(?<!\b(?:how|when|whenever|why|what|whatever|which|where|wherever|who|if|than|as|all)\b[^.]{0,40})\b(?:we|you|they|i) (?:will|shall|can|may|must) (?:these(?! days)|those|your|the|our|this(?! (?:time|way|once|year|week|month))|by us|with us)\b/iu,
  /** `We not sell`. */
  /(?:^|[,;] |\b(?:and|but|which) )(?:we|they|i) not (?:sell|share|give|use|keep|save|store|collect|send|process|pass|ask)\b/iu,
  /** `your by us stored data`, `data you to us provided`. */
  /\b(?:your|the|these|those|all) (?:by|from|to|at) (?:us|you|me) \p{L}{3,12}(?:ed|en)\b|\b(?:data|information) (?:that )?you to us (?:have )?\p{L}{3,12}(?:ed|en)\b/iu,
  /** `After this period will we delete`. */
  /^(?:after|at|on|in|for|with|during|from|over) (?!(?:what|which|whom|how|no|neither)\b)(?![^.]{0,60}\b(?:no|not|never|few|rare|rarely|none|only|neither|seldom|little|then)\b)[^,?;:]{3,60} (?:will|can|must|may|shall) (?:we|you|the data|your|our)\b[^?]{0,200}\.$/iu,
  /** `Want you that we delete all, ...`: a condition begins otherwise. */
  /^(?:want|wants|need|think|find|get) you (?:that|to|something)\b|^(?:is|are|has|have) (?:there|your|you|the) [^,?]{3,80}, (?:then|than|you can|you could|we)\b[^?]{0,200}\.$/iu,
  /** `which can the data delete`, `if there no agreement comes`. */
  /\bif there (?:no|an?) \p{L}{3,14} (?:comes|is made|exists)\b/iu,
  /** `can you this let us know`. */
  /\b(?:can|could|will|must) (?:then )?(?:you|we) (?:also )?(?:this|these|it|that) (?:let|give|ask|send|report|information|data|delete|change)\b[^?]{0,200}\.$/iu,
  /** `This data we use only`, `sees statistics that by us is kept`. */
  /\b(?:can|could|do|does) also not (?:check|the)\b/iu,
];

/** In: an English passage. Out: in how many ways it is built as Dutch is. */
export const dutchOrders = ({ text }: Passage): number =>
  ORDERS.filter((order) => order.test(text)).length;
