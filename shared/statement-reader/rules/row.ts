/** Rows in a denied sentence: "geen X, Y of Z", "X, Y en Z gebruiken wij niet". */
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import {
  BESIDE,
  CONDITIONS,
  DENIERS,
  DETERMINERS,
  EITHER,
  EXAMPLES,
  EXCEPTIONS,
  JOINERS,
  MODALS,
  NEW_THOUGHT,
  PERMISSION,
  PREPOSITIONS,
  SUBJECTS,
  VERBS,
  WITHOUT,
} from './denial-words.ts';

/** A denial that may go on in the next clause. */
export interface Row {
  /** No member but the first was read. */
  readonly own: boolean;
  /** Whatever stands next is a member: `geen functionele, analytische`, `niet: X, Y`. */
  readonly listing: boolean;
  /** A row may follow, when its end shows that it is one. */
  readonly open: boolean;
  readonly modal: boolean;
  /** It begins with what denies, and has its verb at the end: `Geen X, Y of Z worden gedeeld`. */
  readonly heads: boolean;
  /** The items of a list that follows are denied too. */
  readonly leads: boolean;
}

/** So many words before the comma a determiner is of what stands there. */
const NEAR = 3;

/** In: a clause that denies, and the row that it is in itself. */
export function beginsRow(words: readonly Token[], clause: Clause, row: Row | undefined): Row {
  const { from, to } = clause;
  const said = words.slice(from, to + 1).map(({ word }) => word);
  const any = (some: ReadonlySet<string>): boolean => said.some((word) => some.has(word));
  const first = said[0] ?? '';
  const isWithout = WITHOUT.has(first) && !any(PERMISSION);
  const isTerm = CONDITIONS.has(first) || isWithout || row?.leads === false;
  return {
    own: true,
    listing: !isTerm && said.slice(-NEAR).some((word) => DETERMINERS.has(word)),
    open: !isTerm && !DENIERS.has(said.at(-1) ?? ''),
    modal: any(MODALS),
    heads: DETERMINERS.has(first),
    leads: !isTerm && !WITHOUT.has(said.at(-1) ?? ''),
  };
}

/** In: the next clause, and the word that joins the last member of the row that it would be in. */
export function goesOn(
  words: readonly Token[],
  { from, to, bare, member }: Clause,
  row: Row,
  closing: string | undefined,
): boolean {
  const { word = '', sign } = words[from] ?? {};
  if (EXAMPLES.has(word)) return row.leads;
  if (!(row.heads ? member : bare)) return false;
  if (sign === ':') return row.leads && to - from < MOST_WORDS;
  if (sign === '(' || sign === ')') return row.leads;
  if (sign !== ',') return false;
  const joined = JOINERS.has(word);
  if (joined && !EITHER.has(word) && row.own) return false;
  const isDeed = VERBS.has(words[joined ? from + 1 : from]?.word ?? '');
  if (isDeed && !row.modal && !EITHER.has(closing ?? '')) return false;
  return row.listing || (row.open && closing !== undefined);
}

const MOST_BEFORE = 6;
const MOST_WORDS = 4;

/** In: a clause that denies. Out: those before it that are of one row with its beginning. */
export function membersBefore(
  words: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  led: number,
): readonly Clause[] {
  const last = clauses[index];
  if (!last || words[last.from]?.sign !== ',') return [];
  const joins = words.slice(last.from, last.from + MOST_WORDS + 1);
  if (!joins.some(({ word }) => JOINERS.has(word)) || beginsAnew(words[last.from])) return [];
  const members: Clause[] = [];
  for (let at = index - 1; at >= 0 && members.length < MOST_BEFORE; at -= 1) {
    const clause = clauses[at] as Clause;
    if (!clause.bare || clause.to - clause.from >= MOST_WORDS) return [];
    members.push(clause);
    if (clause.from === led || clause.from === 0)
      return startsRow(words[clause.from]) ? members : [];
    if (words[clause.from]?.sign !== ',') return [];
  }
  return [];
}

const beginsAnew = ({ word }: Pick<Token, 'word'> = { word: '' }): boolean =>
  NEW_THOUGHT.has(word) || SUBJECTS.has(word) || VERBS.has(word);

const startsRow = ({ word }: Pick<Token, 'word'> = { word: '' }): boolean =>
  ![BESIDE, EXCEPTIONS, CONDITIONS, PREPOSITIONS, WITHOUT, EXAMPLES].some((some) => some.has(word));

/**
 * `Behalve uw naam verwerken wij niets`, `Zonder uw naam kunnen wij niets`. Out: the word at which
 * what is told of ends; 0 without such.
 */
export function takenOutBy(words: readonly Token[], from: number, to: number): number {
  const some = words.slice(from, to).map(({ word }) => word);
  const first = some[0] === 'nee' || some[0] === 'no' ? 1 : 0;
  const opens = some[first] ?? '';
  const needs =
    WITHOUT.has(opens) &&
    some.some((word) => DENIERS.has(word) && !WITHOUT.has(word)) &&
    !some.some((word) => PERMISSION.has(word));
  if (!needs && !EXCEPTIONS.has(opens) && !BESIDE.has(opens)) return 0;
  const subject = some.findIndex((word) => SUBJECTS.has(word) || ADDRESSED.has(word));
  return subject < 0 ? 0 : from + Math.max(0, subject - 1);
}

const ADDRESSED = new Set(['u', 'je', 'you']);
