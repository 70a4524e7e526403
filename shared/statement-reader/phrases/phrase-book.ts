/** All phrases of the rules, found together in a passage. */
import { type Found, findPhrase } from './find.ts';
import { compilePhrase, type Phrase, type WordLists } from './phrase.ts';
import { WordClasses } from './word-classes.ts';

/** What a passage says, by the number of the phrase. */
export type Said = ReadonlyMap<number, Found>;

export class PhraseBook {
  readonly #classes = new WordClasses();
  readonly #lists: WordLists;
  readonly #numbers = new Map<string, number>();
  readonly #phrases: Phrase[] = [];
  readonly #byNeed = new Map<number, number[]>();

  constructor(lists: WordLists) {
    this.#lists = lists;
  }

  /** In: a phrase as written. Out: its number in this book. */
  numberOf(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const phrase = compilePhrase(written, this.#classes, this.#lists);
    const number = this.#phrases.push(phrase) - 1;
    this.#numbers.set(written, number);
    for (const need of phrase.needs) {
      const numbers = this.#byNeed.get(need);
      if (numbers) numbers.push(number);
      else this.#byNeed.set(need, [number]);
    }
    return number;
  }

  /** In: words, and the first that counts as said (what comes before only leads in). */
  read(words: readonly string[], reach = 0): Said {
    const classes = words.map((word) => this.#classes.of(word));
    const asked = new Set<number>();
    const said = new Map<number, Found>();
    const needs = new Set<number>();
    for (const ids of classes) for (const id of ids) needs.add(id);
    for (const need of needs) for (const number of this.#byNeed.get(need) ?? []) asked.add(number);
    for (const number of asked) {
      const phrase = this.#phrases[number] as Phrase;
      if (!phrase.groups.every((group) => group.some((id) => needs.has(id)))) continue;
      const found = findPhrase(phrase, classes, reach);
      if (found) said.set(number, found);
    }
    return said;
  }
}
