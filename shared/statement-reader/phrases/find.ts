/** Where a phrase stands in a row of words. */
import type { Phrase } from './phrase.ts';

/** From and to, counted in words; `to` is the last word. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/**
 * In: for each word the numbers of the places it can fill. Out: the first place where the phrase
 * stands and that reaches word `reach` or further; else the last one before it. Reads each word
 * once: words × states steps.
 */
export function findPhrase(
  phrase: Phrase,
  words: readonly ReadonlySet<number>[],
  reach = 0,
): Found | undefined {
  if (phrase.isWord) return findWord(phrase, words, reach);
  // Absent while nothing has begun, as with most words.
  let active: Map<number, number> | undefined;
  let before: Found | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as ReadonlySet<number>;
    if (isOneOf(phrase.begins, word)) {
      active ??= new Map();
      enter(phrase, active, 0, at);
    }
    if (active === undefined) continue;
    let next: Map<number, number> | undefined;
    for (const [state, from] of active)
      for (const { on, to } of phrase.moves[state] ?? [])
        if (on === undefined || word.has(on)) {
          next ??= new Map();
          enter(phrase, next, to, from);
        }
    const from = next?.get(phrase.final);
    if (from !== undefined) {
      before = { from, to: at };
      if (at >= reach) return before;
    }
    active = next;
  }
  return before;
}

function findWord(
  { begins }: Phrase,
  words: readonly ReadonlySet<number>[],
  reach: number,
): Found | undefined {
  let before: Found | undefined;
  for (let at = 0; at < words.length; at += 1) {
    if (!isOneOf(begins, words[at] as ReadonlySet<number>)) continue;
    before = { from: at, to: at };
    if (at >= reach) return before;
  }
  return before;
}

/** A plain loop: asked a hundred thousand times a page, a function for each number is half the work. */
function isOneOf(numbers: readonly number[], word: ReadonlySet<number>): boolean {
  for (const number of numbers) if (word.has(number)) return true;
  return false;
}

function enter(phrase: Phrase, states: Map<number, number>, state: number, from: number): void {
  const known = states.get(state);
  // The nearest beginning makes the shortest quote.
  if (known !== undefined && known >= from) return;
  states.set(state, from);
  for (const other of phrase.also[state] ?? []) enter(phrase, states, other, from);
}
