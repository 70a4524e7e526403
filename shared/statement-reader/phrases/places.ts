/** What stands at a place of a phrase, worked out once: most places are lists that thousands of phrases share. */
import type { WordClasses } from './word-classes.ts';

export type WordLists = Readonly<Record<string, readonly string[]>>;

export interface Place {
  /** Its ways of one word, as one number; undefined where it has none. */
  readonly word: { readonly on: number; readonly weight: number } | undefined;
  /** Its ways of several words, as phrases. */
  readonly several: readonly string[];
}

/** Every statement is full of them, however long they are. */
const COMMON = new Set(
  `gegevens persoonsgegevens informatie toestemming verwerken verwerk delen alleen privacyverklaring
   verklaring website klanten persoonlijke personal information data consent privacy process`.split(
    /\s+/u,
  ),
);
const NOT_RARE = 3;

/** Long words are rare, but for those of which every statement is full and for numbers and names. */
function rarity(word: string): number {
  if (word.startsWith('<') || COMMON.has(word.replaceAll('*', ''))) return NOT_RARE;
  return word.length;
}

export class Places {
  readonly #classes: WordClasses;
  readonly #lists: WordLists;
  readonly #known = new Map<string, Place>();

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
    const several = ways.filter((way) => /[\s{_]/u.test(way));
    const words = ways.filter((way) => !/[\s{_]/u.test(way)).flatMap((way) => way.split('|'));
    const place = { word: this.#wordOf(words), several };
    this.#known.set(written, place);
    return place;
  }

  #wordOf(words: readonly string[]): Place['word'] {
    if (words.length === 0) return undefined;
    return { on: this.#classes.idOf(words), weight: Math.min(...words.map(rarity)) };
  }

  #listed(part: string, phrase: string): readonly string[] {
    if (!part.startsWith('{')) return [part.replaceAll('_', ' ')];
    const phrases = this.#lists[part.slice(1, -1)];
    if (!phrases) throw new Error(`No word list ${part} for: ${phrase}`);
    return phrases;
  }
}
