/** What stands at a place of a phrase, worked out once: most places are lists that thousands of phrases share. */
import { type Outline, outlineOf, type Place, type PlaceFinder, type PlaceSet } from './outline.ts';
import { shareOf, sum } from './shares.ts';
import type { WordClasses } from './word-classes.ts';

export type WordLists = Readonly<Record<string, readonly string[]>>;

export class Places implements PlaceFinder {
  readonly #classes: WordClasses;
  readonly #lists: WordLists;
  readonly #known = new Map<string, Place>();
  readonly #sets = new Map<string | number, PlaceSet>();

  constructor(classes: WordClasses, lists: WordLists) {
    this.#classes = classes;
    this.#lists = lists;
  }

  /**
   * In: a place as written, and the phrase it stands in.
   * @throws {Error} for a list that does not exist: a mistake in the data.
   */
  of(written: string, phrase: string): Place {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const ways = written.split('|').flatMap((part) => this.#listed(part, phrase));
    const isSeveral = (way: string): boolean => /[\s{_]/u.test(way);
    const words = ways.filter((way) => !isSeveral(way)).flatMap((way) => way.split('|'));
    const several = ways.filter(isSeveral).map((way) => outlineOf(way, this, phrase));
    const place = this.#placeOf(words, several);
    this.#known.set(written, place);
    return place;
  }

  #placeOf(words: readonly string[], several: readonly Outline[]): Place {
    const word = words.length === 0 ? undefined : this.#classes.idOf(words);
    const own = word === undefined ? [] : [word];
    const canBePassed = several.some(({ needs }) => needs.length === 0);
    return {
      word,
      several,
      needs: this.setOf(canBePassed ? [] : [...own, ...several.flatMap(({ needs }) => needs)]),
      share: sum([...words.map(shareOf), ...several.map(({ share }) => share)]),
      isWord: several.every(({ isWord }) => isWord),
      most: Math.max(own.length, ...several.map(({ most }) => most)),
    };
  }

  /** In: numbers of places. Out: the one set of them. */
  setOf(numbers: readonly number[]): PlaceSet {
    const isOne = numbers.length === 1;
    const places = isOne ? numbers : [...new Set(numbers)].sort((one, other) => one - other);
    const key = isOne ? (numbers[0] as number) : places.join();
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const set = { id: this.#sets.size, places };
    this.#sets.set(key, set);
    return set;
  }

  #listed(part: string, phrase: string): readonly string[] {
    if (!part.startsWith('{')) return [part.replaceAll('_', ' ')];
    const phrases = this.#lists[part.slice(1, -1)];
    if (!phrases) throw new Error(`No word list ${part} for: ${phrase}`);
    return phrases;
  }
}
