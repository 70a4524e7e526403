/**
 * A phrase as a privacy lawyer writes it, made ready to be found.
 *
 *   recht op inzage          these words, in this order
 *   inzage|inzien            one of these words; `need_to|must` where one of them is several words,
 *                            for `need to|have to` is three words: need, to or have, to
 *   verwijder* *gegevens     begins with, ends with; `*recht*` has it inside
 *   tot?                     may be missing
 *   recht … inzage           at most six words between; `…12` at most twelve
 *   {wij} {u}|men <number>   one phrase of a word list; see `WordKind`
 *
 * A phrase becomes a small automaton that reads each word once: no text can make it slow.
 */
import { type Place, type PlaceSet, type Places, sum } from './places.ts';

export interface Phrase {
  readonly written: string;
  /** Per state: the places that lead to a next state. State 0 is the start. */
  readonly moves: readonly (readonly Move[])[];
  /** Per state: the states that it is, itself among them. */
  readonly states: readonly (readonly number[])[];
  readonly final: number;
  /** Of these numbers one must occur in a passage that says the phrase. */
  readonly needs: readonly number[];
  /** Of each of these other groups one must occur too: far fewer passages have to be read for the phrase. */
  readonly groups: readonly PlaceSet[];
  /** Of these the first word of the phrase has one. */
  readonly begins: PlaceSet;
  /** That first word is the whole of it: most of what a passage says is one word of a list. */
  readonly isWord: boolean;
}

interface Move {
  /** Absent: any word. */
  readonly on?: number;
  readonly to: number;
}

const GAP = 6;

/** @throws {Error} for a list that does not exist or a phrase without any fixed word: a mistake in the data. */
export function compilePhrase(written: string, places: Places): Phrase {
  const builder = new Builder(places);
  const { end, needs, groups } = builder.sequence(0, written);
  if (needs.length === 0) throw new Error(`A phrase must hold a fixed word: ${written}`);
  if (written.trim().startsWith('…')) throw new Error(`A phrase begins with a word: ${written}`);
  return {
    written,
    moves: builder.moves,
    states: builder.states(),
    final: end,
    needs,
    groups: groups.filter((group) => group !== needs).map((group) => places.setOf(group)),
    begins: places.setOf(builder.begins()),
    isWord: builder.isWord(end),
  };
}

interface Built {
  readonly end: number;
  readonly needs: readonly number[];
  /** The needs of each place that may not be missing, the rarest first. */
  readonly groups: readonly (readonly number[])[];
  /** In which share of the passages a needed word is to be expected. */
  readonly share: number;
}

class Builder {
  readonly moves: Move[][] = [[]];
  readonly also: number[][] = [[]];
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  sequence(from: number, written: string): Built {
    let end = from;
    const needed: Built[] = [];
    for (const place of written.trim().split(/\s+/u)) {
      if (place.startsWith('…')) {
        end = this.#gap(end, place === '…' ? GAP : Number(place.slice(1)));
        continue;
      }
      const optional = place.endsWith('?');
      const built = this.#place(end, optional ? place.slice(0, -1) : place, written);
      if (optional) this.also[end]?.push(built.end);
      else if (built.needs.length > 0) needed.push(built);
      end = built.end;
    }
    needed.sort((one, other) => one.share - other.share);
    const { needs = [], share = 1 } = needed[0] ?? {};
    return { needs, share, groups: needed.map((built) => built.needs), end };
  }

  begins(): readonly number[] {
    return this.#movesFrom(0).flatMap(({ on }) => (on === undefined ? [] : [on]));
  }

  isWord(final: number): boolean {
    return this.#movesFrom(0).every(
      ({ to }) => this.#statesOf(to).has(final) && this.#movesFrom(to).length === 0,
    );
  }

  states(): readonly (readonly number[])[] {
    return this.moves.map((_, state) => [...this.#statesOf(state)]);
  }

  #statesOf(state: number): ReadonlySet<number> {
    const states = new Set([state]);
    for (const each of states) for (const other of this.also[each] ?? []) states.add(other);
    return states;
  }

  #movesFrom(state: number): readonly Move[] {
    return [...this.#statesOf(state)].flatMap((each) => this.moves[each] ?? []);
  }

  #place(from: number, place: string, written: string): Built {
    const { word, several } = this.#places.of(place, written);
    if (word !== undefined && several.length === 0) return this.#word(from, word);
    const end = this.#state();
    const ways: Built[] = [];
    if (word !== undefined) ways.push(this.#word(from, word));
    for (const phrase of several) {
      const start = this.#state();
      this.also[from]?.push(start);
      ways.push(this.sequence(start, phrase));
    }
    for (const way of ways) this.also[way.end]?.push(end);
    const needs = ways.some((way) => way.needs.length === 0)
      ? []
      : ways.flatMap((way) => way.needs);
    return { end, needs, groups: [needs], share: sum(ways.map(({ share }) => share)) };
  }

  #word(from: number, { on, share }: NonNullable<Place['word']>): Built {
    const end = this.#state();
    this.moves[from]?.push({ on, to: end });
    return { end, needs: [on], groups: [[on]], share };
  }

  #gap(from: number, most: number): number {
    const end = this.#state();
    this.also[from]?.push(end);
    let state = from;
    for (let step = 0; step < most; step += 1) {
      const next = this.#state();
      this.moves[state]?.push({ to: next });
      this.also[next]?.push(end);
      state = next;
    }
    return end;
  }

  #state(): number {
    this.moves.push([]);
    this.also.push([]);
    return this.moves.length - 1;
  }
}
