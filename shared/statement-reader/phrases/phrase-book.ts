/** All phrases of the rules, found together in a passage. */
import { type Found, findPhrase, type Row } from './find.ts';
import { compilePhrase, type Phrase } from './phrase.ts';
import { Places, type WordLists } from './places.ts';
import { WordClasses } from './word-classes.ts';

/** What a passage says, by the number of the phrase. */
export type Said = ReadonlyMap<number, Found>;

const NOWHERE: readonly number[] = [];

export class PhraseBook {
  readonly #classes = new WordClasses();
  readonly #places: Places;
  readonly #numbers = new Map<string, number>();
  readonly #phrases: Phrase[] = [];
  readonly #byNeed: number[][] = [];
  /** Counts the readings. A list by number that holds the last one is several times quicker than a set for each. */
  #turn = 0;
  readonly #heard: number[] = [];
  readonly #asked: number[] = [];

  constructor(lists: WordLists) {
    this.#places = new Places(this.#classes, lists);
  }

  /** In: a phrase as written. Out: its number in this book. */
  numberOf(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const phrase = compilePhrase(written, this.#places);
    const number = this.#phrases.push(phrase) - 1;
    this.#asked.push(0);
    this.#numbers.set(written, number);
    for (const need of phrase.needs) {
      while (this.#byNeed.length <= need) this.#byNeed.push([]);
      this.#byNeed[need]?.push(number);
    }
    return number;
  }

  /** In: words, and the first that counts as said (what comes before only leads in). */
  read(words: readonly string[], reach = 0): Said {
    const classes = words.map((word) => this.#classes.of(word));
    const said = new Map<number, Found>();
    const row = this.#rowOf(classes);
    for (const number of this.#askedOf(classes)) {
      const phrase = this.#phrases[number] as Phrase;
      if (!this.#hears(phrase)) continue;
      const found = findPhrase(phrase, row, reach);
      if (found) said.set(number, found);
    }
    return said;
  }

  /** Plain loops, as this is asked for every phrase that might be said. */
  #hears({ groups }: Phrase): boolean {
    const [turn, heard] = [this.#turn, this.#heard];
    for (const group of groups) {
      let isHeard = false;
      for (let at = 0; at < group.length && !isHeard; at += 1)
        isHeard = heard[group[at] as number] === turn;
      if (!isHeard) return false;
    }
    return true;
  }

  /** Phrases of which a needed word is heard, each once, in the order of the words. */
  #askedOf(classes: readonly ReadonlySet<number>[]): readonly number[] {
    this.#turn += 1;
    const [turn, heard, asked] = [this.#turn, this.#heard, this.#asked];
    const numbers: number[] = [];
    for (const ids of classes)
      for (const id of ids) {
        while (heard.length <= id) heard.push(0);
        if (heard[id] === turn) continue;
        heard[id] = turn;
        for (const number of this.#byNeed[id] ?? []) {
          if (asked[number] === turn) continue;
          asked[number] = turn;
          numbers.push(number);
        }
      }
    return numbers;
  }

  /** Where a place stands is looked up once: many phrases begin alike. */
  #rowOf(words: readonly ReadonlySet<number>[]): Row {
    const known = new Map<number, readonly number[]>();
    const standing = (place: number): readonly number[] => {
      if (this.#heard[place] !== this.#turn) return NOWHERE;
      const before = known.get(place);
      if (before) return before;
      const found: number[] = [];
      for (let at = 0; at < words.length; at += 1) if (words[at]?.has(place)) found.push(at);
      known.set(place, found);
      return found;
    };
    return { words, standing };
  }
}
