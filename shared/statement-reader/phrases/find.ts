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
  let active = new Map<number, number>();
  let before: Found | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as ReadonlySet<number>;
    if (phrase.begins.some((id) => word.has(id))) enter(phrase, active, 0, at);
    else if (active.size === 0) continue;
    const next = new Map<number, number>();
    for (const [state, from] of active)
      for (const { on, to } of phrase.moves[state] ?? [])
        if (on === undefined || word.has(on)) enter(phrase, next, to, from);
    const from = next.get(phrase.final);
    if (from !== undefined) {
      before = { from, to: at };
      if (at >= reach) return before;
    }
    active = next;
  }
  return before;
}

function enter(phrase: Phrase, states: Map<number, number>, state: number, from: number): void {
  const known = states.get(state);
  // The nearest beginning makes the shortest quote.
  if (known !== undefined && known >= from) return;
  states.set(state, from);
  for (const other of phrase.also[state] ?? []) enter(phrase, states, other, from);
}
