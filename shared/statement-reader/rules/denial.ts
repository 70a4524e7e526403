/**
 * What a passage denies, or tells of a past that is over. A denial reaches the clause it stands in, the other members of a row
 * ("geen cookies, pixels of Google Analytics") and the items of a list that it leads in ("Wij delen
 * niets met:"); it does not reach what an exception takes out of it ("niets, behalve uw naam").
 */
import type { Token } from '../text/tokens.ts';
import { type Clause, clausesOf, closingOf } from './clauses.ts';
import {
  DENIERS,
  EITHER_WAY,
  EXCEPTIONS,
  LIMITS,
  OTHERS,
  PERMISSION,
  THAN,
  WITHOUT,
} from './denial-words.ts';
import { isPast, mayTellOfPast } from './past.ts';
import { beginsRow, goesOn, membersBefore, type Row, takenOutBy } from './row.ts';
import { NO_WORDS, type Words } from './words.ts';

/**
 * In: words of which the first `led` are a sentence that the others complete; `leads` when what it
 * denies is denied of them too. Out: those denied. Each clause is asked once.
 */
export function deniedWords(words: readonly Token[], led = 0, leads = led > 0): Words {
  if (!words.some(({ word }) => DENIERS.has(word)) && !mayTellOfPast(words)) return NO_WORDS;
  const clauses = clausesOf(words);
  const closing = closingOf(words, clauses);
  const takenOut = [
    takenOutBy(words, 0, led || words.length),
    takenOutBy(words, led, words.length),
  ];
  const denied = new Set<number>();
  const add = ({ from, to }: Reach): void => {
    for (let at = from; at <= to; at += 1) denied.add(at);
  };
  const reaches = (row: Row, clause: Clause, index: number): boolean =>
    led > 0 && clause.from === led
      ? leads && row.leads && clause.bare
      : goesOn(words, clause, row, closing[index]);
  let row: Row | undefined;
  let outside: Row | undefined;
  clauses.forEach((clause, index) => {
    const sign = words[clause.from]?.sign;
    const opens = led > 0 && clause.from === led;
    if (sign === '(') outside = row;
    if (sign === ')') row = outside;
    const reach = reachIn(words, clause);
    if (reach) {
      const from = Math.max(reach.from, takenOut[clause.from < led ? 0 : 1] ?? 0);
      add({ from, to: reach.to });
      if (!row) membersBefore(words, clauses, index, led).forEach(add);
      row = reach.to === clause.to ? beginsRow(words, clause, row) : undefined;
    } else if (row && reaches(row, clause, index)) {
      add(clause);
      row = { ...row, own: false, listing: row.listing || opens || sign === ':' };
    } else row = undefined;
  });
  return denied;
}

/** From and to are words; `to` is the last. */
type Reach = Pick<Clause, 'from' | 'to'>;

/** Out: which of the clause is denied by a word of its own. */
function reachIn(words: readonly Token[], { from, to }: Clause): Reach | undefined {
  const word = (at: number): string => words[at]?.word ?? '';
  const limits = (at: number): boolean =>
    LIMITS.has(word(at + 1)) && !(word(at) === 'geen' && word(at + 1) === 'enkel');
  const denies = (at: number): boolean =>
    DENIERS.has(word(at)) && !limits(at) && !EITHER_WAY.has(word(at - 2));
  let first = from;
  while (first <= to && !denies(first)) first += 1;
  if (first > to) return isPast(words, from, to) ? { from, to } : undefined;
  let onlyWithout = WITHOUT.has(word(first));
  let others = false;
  for (let at = from; at <= to; at += 1) {
    // What nobody permitted is not done: `gegevens verzamelen zonder toestemming`.
    if (PERMISSION.has(word(at))) onlyWithout = false;
    if (OTHERS.has(word(at))) others = true;
    if (at <= first) continue;
    if (denies(at) && !WITHOUT.has(word(at))) onlyWithout = false;
    if (EXCEPTIONS.has(word(at)) || (others && THAN.has(word(at))))
      return { from: onlyWithout ? first : from, to: at - 1 };
  }
  return { from: onlyWithout ? first : from, to };
}
