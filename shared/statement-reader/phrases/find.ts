/** Where a phrase stands in a row of words. */
import type { Phrase } from './phrase.ts';

/** From and to, counted in words; `to` is the last word. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** Words by the numbers of the places that each can fill. */
export interface Row {
  readonly words: readonly ReadonlySet<number>[];
  /** Which words fill a place, in their order: a phrase is looked for from there alone. */
  readonly standing: (place: number) => readonly number[];
}

const NOT = -1;
/** Where the phrase began, by state; kept from phrase to phrase, as there are thousands in a page. */
let now: number[] = [];
let next: number[] = [];

/**
 * Out: the first place where the phrase stands and that reaches word `reach` or further; else the
 * last one before it. Reads each word once: words × states steps.
 */
export function findPhrase(phrase: Phrase, row: Row, reach = 0): Found | undefined {
  const begins = beginsOf(phrase, row);
  if (phrase.isWord) return wordAt(begins, reach);
  const { words } = row;
  let before: Found | undefined;
  let begun = 0;
  let isOpen = false;
  clear(now, phrase);
  for (let at = begins[0] ?? words.length; at < words.length; at += 1) {
    if (begins[begun] === at) {
      enter(phrase, now, 0, at);
      begun += 1;
    } else if (!isOpen) {
      if (begun === begins.length) break;
      at = (begins[begun] as number) - 1;
      continue;
    }
    clear(next, phrase);
    isOpen = step(phrase, words[at] as ReadonlySet<number>);
    const from = next[phrase.final] as number;
    if (from !== NOT) {
      before = { from, to: at };
      if (at >= reach) return before;
    }
    [now, next] = [next, now];
  }
  return before;
}

/** Out: the words with which the phrase can begin, in their order. */
function beginsOf({ begins }: Phrase, { standing }: Row): readonly number[] {
  const there = begins.length === 1 ? begins : begins.filter((place) => standing(place).length > 0);
  const [first, second] = there;
  if (first === undefined) return there;
  if (second === undefined) return standing(first);
  return [...new Set(there.flatMap(standing))].sort((one, other) => one - other);
}

function wordAt(places: readonly number[], reach: number): Found | undefined {
  const at = places.find((place) => place >= reach) ?? places.at(-1);
  return at === undefined ? undefined : { from: at, to: at };
}

/** From all states of `now` to those of `next`. Out: whether there are any. */
function step(phrase: Phrase, word: ReadonlySet<number>): boolean {
  let isOpen = false;
  for (let state = 0; state < phrase.moves.length; state += 1) {
    const from = now[state] as number;
    if (from === NOT) continue;
    for (const { on, to } of phrase.moves[state] ?? []) {
      if (on !== undefined && !word.has(on)) continue;
      enter(phrase, next, to, from);
      isOpen = true;
    }
  }
  return isOpen;
}

/** The nearest beginning makes the shortest quote. */
function enter(phrase: Phrase, states: number[], state: number, from: number): void {
  for (const each of phrase.states[state] ?? [])
    if ((states[each] as number) < from) states[each] = from;
}

function clear(states: number[], { moves }: Phrase): void {
  for (let state = 0; state < moves.length; state += 1) states[state] = NOT;
}
