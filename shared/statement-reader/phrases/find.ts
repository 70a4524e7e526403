/** Where a phrase stands in a row of words. */
import type { Automaton } from './automaton.ts';
import type { Phrase } from './phrase.ts';
import type { Row } from './row.ts';

/** From and to, counted in words; `to` is the last word. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

const NOT = -1;

/** Where the phrase began, by state, and which states those are: of the thirty that a phrase has, few are reached. */
class Reached {
  from = new Int32Array(64).fill(NOT);
  states = new Int32Array(64);
  count = 0;

  /** Makes room for a phrase of so many states. */
  holds(states: number): void {
    if (states <= this.from.length) return;
    this.from = new Int32Array(2 * states).fill(NOT);
    this.states = new Int32Array(2 * states);
  }

  /** The nearest beginning makes the shortest quote. */
  enter(states: readonly number[], from: number): void {
    for (const state of states) {
      const before = this.from[state] as number;
      if (before === NOT) {
        this.states[this.count] = state;
        this.count += 1;
      }
      if (before < from) this.from[state] = from;
    }
  }

  clear(): void {
    for (let at = 0; at < this.count; at += 1) this.from[this.states[at] as number] = NOT;
    this.count = 0;
  }
}

/** Kept from phrase to phrase, as there are thousands in a page; empty between them. */
let now = new Reached();
let next = new Reached();

/**
 * Out: the first place where the phrase stands and that reaches word `reach` or further; else the
 * last one before it. Reads each word once: words × states steps.
 */
export function findPhrase(phrase: Phrase, row: Row, reach = 0): Found | undefined {
  const begins = row.standing(phrase.begins);
  const { automaton } = phrase;
  const { moves, states, final } = automaton;
  let before: Found | undefined;
  let begun = 0;
  now.holds(moves.length);
  next.holds(moves.length);
  for (let at = begins[0] ?? row.length; at < row.length; at += 1) {
    if (begins[begun] === at) {
      now.enter(states[0] as readonly number[], at);
      begun += 1;
    } else if (now.count === 0) {
      if (begun === begins.length) break;
      at = (begins[begun] as number) - 1;
      continue;
    }
    step(automaton, row, at);
    now.clear();
    [now, next] = [next, now];
    const from = now.from[final] as number;
    if (from === NOT) continue;
    before = { from, to: at };
    if (at >= reach) break;
  }
  now.clear();
  return before;
}

/** From all states of `now` to those of `next`. */
function step({ moves, states }: Automaton, row: Row, at: number): void {
  for (let each = 0; each < now.count; each += 1) {
    const state = now.states[each] as number;
    const from = now.from[state] as number;
    for (const { on, to } of moves[state] as Automaton['moves'][number])
      if (on === undefined || row.stands(on, at)) next.enter(states[to] as readonly number[], from);
  }
}
