/** Words by clause, and what kind of clause it is. */
import type { Token } from '../text/tokens.ts';
import { CONTRARY, EXCEPTIONS, FINITE, JOINERS, NEW_THOUGHT, SUBJECTS } from './denial-words.ts';

/** From and to are words; `to` is the last. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Has no subject of its own and takes nothing back: it can be the member of a row. */
  readonly member: boolean;
  /** Has no verb either, as far as its words tell. */
  readonly bare: boolean;
  /** The last word of it that joins: `Y of Z`. */
  readonly joiner: string | undefined;
}

export function clausesOf(words: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at]?.clause === words[from]?.clause) continue;
    clauses.push(clauseOf(words, from, at - 1));
    from = at;
  }
  return clauses;
}

function clauseOf(words: readonly Token[], from: number, to: number): Clause {
  let member = !NEW_THOUGHT.has(words[from]?.word ?? '');
  let finite = false;
  let joiner: string | undefined;
  for (let at = from; at <= to; at += 1) {
    const word = words[at]?.word ?? '';
    if (SUBJECTS.has(word) || EXCEPTIONS.has(word) || CONTRARY.has(word)) member = false;
    if (FINITE.has(word)) finite = true;
    if (JOINERS.has(word)) joiner = word;
  }
  return { from, to, member, bare: member && !finite, joiner };
}

/** Out: for each clause the word that joins the last member of the row that it would be in. */
export function closingOf(
  words: readonly Token[],
  clauses: readonly Clause[],
): readonly (string | undefined)[] {
  let closing: string | undefined;
  return clauses
    .toReversed()
    .map((clause) => {
      const here = closing ?? clause.joiner;
      closing = clause.member && words[clause.from]?.sign === ',' ? here : undefined;
      return here;
    })
    .reverse();
}
