/** The words of a passage by the places of phrases that they fill. One row serves all passages in turn. */
import { Borders } from './borders.ts';
import type { PlaceSet } from './outline.ts';

/** The places that a word of a text can fill. */
export interface Filled {
  readonly places: readonly number[];
}

export class Row {
  readonly borders = new Borders();
  /** Counts the passages. A list by number that holds the last one is several times quicker than a set for each. */
  #turn = 0;
  /** By the number of a place: the turn in which a word filled it, and which words. */
  readonly #heard: number[] = [];
  readonly #words: number[] = [];
  /** By the number of a set: the turn in which it was heard, or less than nothing where it was not. */
  readonly #hears: number[] = [];

  /** From here on these are the words. */
  fill(words: readonly Filled[]): void {
    this.#turn += 1;
    const [turn, heard, filled, borders] = [this.#turn, this.#heard, this.#words, this.borders];
    borders.of(words.length);
    for (let at = 0; at < words.length; at += 1)
      for (const place of words[at]?.places ?? []) {
        while (heard.length <= place) {
          heard.push(0);
          filled.push(0);
        }
        if (heard[place] !== turn) {
          heard[place] = turn;
          filled[place] = borders.none();
        }
        borders.put(filled[place] as number, at);
      }
  }

  /** Out: which words fill the place, each by the border before it; undefined where none does. */
  wordsOf(place: number | undefined): number | undefined {
    if (place === undefined) return undefined;
    return this.#heard[place] === this.#turn ? this.#words[place] : undefined;
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
}
