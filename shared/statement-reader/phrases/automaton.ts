/** A phrase as states: each word of a passage leads from those one is in to the next. */
import type { Outline, Place } from './outline.ts';

export interface Automaton {
  /** Per state: the places that lead to a next state. State 0 is the start. */
  readonly moves: readonly (readonly Move[])[];
  /** Per state: the states that it is, itself among them. */
  readonly states: readonly (readonly number[])[];
  readonly final: number;
}

interface Move {
  /** Absent: any word. */
  readonly on?: number;
  readonly to: number;
}

export function automatonOf(outline: Outline): Automaton {
  const builder = new Builder();
  const final = builder.sequence(0, outline);
  return { moves: builder.moves, states: builder.states(), final };
}

class Builder {
  readonly moves: Move[][] = [[]];
  readonly #also: number[][] = [[]];

  /** Out: the state at the end. */
  sequence(from: number, { parts }: Outline): number {
    let end = from;
    for (const part of parts) {
      if ('gap' in part) {
        end = this.#gap(end, part.gap);
        continue;
      }
      const next = this.#place(end, part.place);
      if (part.optional) this.#also[end]?.push(next);
      end = next;
    }
    return end;
  }

  states(): readonly (readonly number[])[] {
    return this.moves.map((_, state) => {
      const states = new Set([state]);
      for (const each of states) for (const other of this.#also[each] ?? []) states.add(other);
      return [...states];
    });
  }

  #place(from: number, { word, several }: Place): number {
    const end = this.#state();
    if (word !== undefined) this.moves[from]?.push({ on: word, to: end });
    for (const way of several) {
      const start = this.#state();
      this.#also[from]?.push(start);
      this.#also[this.sequence(start, way)]?.push(end);
    }
    return end;
  }

  #gap(from: number, most: number): number {
    const end = this.#state();
    this.#also[from]?.push(end);
    let state = from;
    for (let step = 0; step < most; step += 1) {
      const next = this.#state();
      this.moves[state]?.push({ to: next });
      this.#also[next]?.push(end);
      state = next;
    }
    return end;
  }

  #state(): number {
    this.moves.push([]);
    this.#also.push([]);
    return this.moves.length - 1;
  }
}
