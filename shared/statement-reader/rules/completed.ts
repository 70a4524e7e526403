/** The words of a passage after those of the sentence that it completes, and which of them are denied. */
import type { Passage, Statement } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { deniedWords } from './denial.ts';
import { linkedWords } from './unsaid.ts';
import { union, type Words } from './words.ts';

export interface Completed {
  /** The words of the sentence it completes, then its own. */
  readonly words: readonly Token[];
  /** How many of the words are not its own. */
  readonly led: number;
  /** Which of the words are denied. */
  readonly denied: Words;
  /** Which are denied or only linked to, and so not told of the organisation. */
  readonly unsaid: Words;
}

/** A passage of more words is read in full, but what leads it in is cut to its end. */
const MOST_LEADING = 60;

/** `lead`: the passage that it completes. */
export function complete(
  statement: Statement,
  passage: Passage,
  lead: number | undefined = passage.leadIn,
): Completed {
  const before = statement.passages[lead ?? -1];
  const leading = before?.tokens.slice(-MOST_LEADING) ?? [];
  const last = (leading.at(-1)?.clause ?? -1) + 1;
  const words = [
    ...leading,
    ...passage.tokens.map((token) => ({ ...token, clause: token.clause + last })),
  ];
  const led = leading.length;
  const leads = before !== undefined && opens(before) && beginsItem(statement, passage);
  const denied = deniedWords(words, led, leads);
  const linked = linkedWords(words, led);
  return { words, led, denied, unsaid: linked.size === 0 ? denied : union(denied, linked) };
}

const WHICH = /^\W*(?:\d+[.)]?\s*)?(?:wat|welke?|wie|waar\p{L}*|what|which|who|where)\b/iu;

/** A whole sentence leads nothing in; `Wilt u geen reclame?` denies nothing, `Wat doen wij niet?` does. */
const opens = ({ text }: Passage): boolean =>
  text.endsWith('?') ? WHICH.test(text) : !/[.!]["'”’)]*$/u.test(text);

/** The second sentence of an item stands by itself; the cells of a row complete no sentence. */
function beginsItem({ text, passages }: Statement, { kind, index, start, block }: Passage) {
  if (kind !== 'item') return false;
  const before = passages[index - 1];
  return before?.block !== block || text.slice(before.end, start).includes('\n');
}

/** `Wij delen niets met:`: its items are no items of a list of who receives. */
export const isLedByDenial = ({ denied, led }: Completed): boolean =>
  led > 0 && denied.has(led - 1) && denied.has(led);
