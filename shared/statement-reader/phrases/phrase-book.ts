/** All phrases of the rules, found together in a passage. */
import { type Found, findPhrase } from './find.ts';
import type { Outline } from './outline.ts';
import { LONGEST_PHRASE, phraseOf } from './phrase.ts';
import { Places, type WordLists } from './places.ts';
import { type Filled, Row } from './row.ts';
import { MOST_KNOWN, WordClasses } from './word-classes.ts';

/** What a passage says, by the number of the phrase. */
export type Said = ReadonlyMap<number, Found>;

/** What a word of a text is to the phrases: looked up once for each distinct word. */
interface KnownWord extends Filled {
  /** The phrases of which it is the whole: most of what a passage says. */
  readonly whole: readonly number[];
  /** The phrases that need it and others beside it. */
  readonly needing: readonly number[];
}

const NOWHERE: readonly number[] = [];
/** So many words are read at once: the memory that a sentence without end takes is bounded. */
const PART = 1_000;

export class PhraseBook {
  readonly #classes = new WordClasses();
  readonly #places: Places;
  readonly #numbers = new Map<string, number>();
  readonly #phrases: Outline[] = [];
  readonly #byNeed: number[][] = [];
  readonly #known = new Map<string, KnownWord>();
  readonly #row = new Row();
  /** Counts the readings: a phrase is asked for once in each. */
  #turn = 0;
  readonly #asked: number[] = [];

  constructor(lists: WordLists) {
    this.#places = new Places(this.#classes, lists);
  }

  /** In: a phrase as written. Out: its number in this book. */
  numberOf(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const phrase = phraseOf(written, this.#places);
    const number = this.#phrases.push(phrase) - 1;
    this.#asked.push(0);
    this.#numbers.set(written, number);
    for (const need of phrase.needs) {
      while (this.#byNeed.length <= need) this.#byNeed.push([]);
      this.#byNeed[need]?.push(number);
    }
    this.#known.clear();
    return number;
  }

  /** In: words, and the first that counts as said (what comes before only leads in). */
  read(words: readonly string[], reach = 0): Said {
    const known = words.map((word) => this.#wordOf(word));
    const said = new Map<number, Found>();
    this.#hearWords(known, reach, said);
    for (let start = 0; ; start += PART - LONGEST_PHRASE) {
      this.#hearPhrases(known.slice(start, start + PART), start, reach, said);
      if (start + PART >= known.length) return said;
    }
  }

  /** In: part of the words, and the number of its first. */
  #hearPhrases(
    words: readonly KnownWord[],
    start: number,
    reach: number,
    said: Map<number, Found>,
  ): void {
    const row = this.#row;
    row.fill(words);
    for (const number of this.#askedOf(words)) {
      const phrase = this.#phrases[number] as Outline;
      if (!hearsAll(phrase, row)) continue;
      const before = said.get(number);
      if (before !== undefined && before.to >= reach) continue;
      const found = findPhrase(phrase, row, reach - start);
      if (found) said.set(number, { from: found.from + start, to: found.to + start });
    }
  }

  #wordOf(word: string): KnownWord {
    const before = this.#known.get(word);
    if (before) return before;
    const places = this.#classes.of(word);
    const numbers = new Set([...places].flatMap((place) => this.#byNeed[place] ?? NOWHERE));
    const isWhole = (number: number): boolean => this.#phrases[number]?.isWord === true;
    const whole = [...numbers].filter(isWhole);
    const needing = [...numbers].filter((number) => !isWhole(number));
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    const known = { places: [...places], whole, needing };
    this.#known.set(word, known);
    return known;
  }

  /** As `findPhrase`: the first place that reaches so far, else the last before it. */
  #hearWords(words: readonly KnownWord[], reach: number, said: Map<number, Found>): void {
    for (let at = 0; at < words.length; at += 1) {
      const found = { from: at, to: at };
      for (const number of words[at]?.whole ?? NOWHERE) {
        const before = said.get(number);
        if (before === undefined || before.to < reach) said.set(number, found);
      }
    }
  }

  /** Phrases of which a needed word is heard, each once, in the order of the words. */
  #askedOf(words: readonly KnownWord[]): readonly number[] {
    this.#turn += 1;
    const [turn, asked] = [this.#turn, this.#asked];
    const numbers: number[] = [];
    for (const { needing } of words)
      for (const number of needing) {
        if (asked[number] === turn) continue;
        asked[number] = turn;
        numbers.push(number);
      }
    return numbers;
  }
}

/** A plain loop, as this is asked for every phrase that might be said. */
function hearsAll({ groups }: Outline, row: Row): boolean {
  for (const group of groups) if (!row.hears(group)) return false;
  return true;
}
