/** The words of a passage by the places of phrases that they fill. One row serves all passages in turn. */
import type { PlaceSet } from './outline.ts';

/** The places that a word of a text can fill. */
export interface Filled {
  readonly places: ReadonlySet<number>;
  /** The same: a list is gone through several times quicker, a set is quicker asked. */
  readonly each: readonly number[];
}

const NOWHERE: readonly number[] = [];

export class Row {
  #words: readonly Filled[] = [];
  /** Counts the passages. A list by number that holds the last one is several times quicker than a set for each. */
  #turn = 0;
  readonly #heard: number[] = [];
  /** By the number of a set: the turn in which it was heard, or less than nothing where it was not. */
  readonly #hears: number[] = [];
  readonly #asked: number[] = [];
  readonly #standing: (readonly number[])[] = [];

  /** From here on these are the words. */
  fill(words: readonly Filled[]): void {
    this.#words = words;
    this.#turn += 1;
    const [turn, heard] = [this.#turn, this.#heard];
    for (const { each } of words)
      for (const place of each) {
        while (heard.length <= place) heard.push(0);
        heard[place] = turn;
      }
  }

  get length(): number {
    return this.#words.length;
  }

  /** Whether the word at `at` fills the place. */
  stands(place: number, at: number): boolean {
    return this.#heard[place] === this.#turn && this.#words[at]?.places.has(place) === true;
  }

  /** Whether any word fills one of the places. */
  hears({ id, places }: PlaceSet): boolean {
    const [turn, heard, known] = [this.#turn, this.#heard, this.#hears];
    while (known.length <= id) known.push(0);
    const before = known[id];
    if (before === turn) return true;
    if (before === -turn) return false;
    for (let at = 0; at < places.length; at += 1)
      if (heard[places[at] as number] === turn) {
        known[id] = turn;
        return true;
      }
    known[id] = -turn;
    return false;
  }

  /** Which words fill one of the places, in their order; worked out once, as many phrases ask the same. */
  standing(set: PlaceSet): readonly number[] {
    while (this.#asked.length <= set.id) {
      this.#asked.push(0);
      this.#standing.push(NOWHERE);
    }
    if (this.#asked[set.id] !== this.#turn) {
      this.#asked[set.id] = this.#turn;
      this.#standing[set.id] = this.#find(set);
    }
    return this.#standing[set.id] as readonly number[];
  }

  #find({ places }: PlaceSet): readonly number[] {
    const there = places.filter((place) => this.#heard[place] === this.#turn);
    if (there.length === 0) return NOWHERE;
    const found: number[] = [];
    for (let at = 0; at < this.#words.length; at += 1)
      if (there.some((place) => this.#words[at]?.places.has(place))) found.push(at);
    return found;
  }
}
