/** Which words of a phrase a word of the text is: looked up once for each distinct word. */
import { fold } from '../text/tokens.ts';

/**
 * One place of a phrase: `inzage|inzien`, `verwijder*`, `*gegevens`, `*recht*`, `<number>`.
 * Each distinct place gets a number; a word of the text has the numbers of all places it can fill.
 */
export class WordClasses {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefix = new Map<string, number[]>();
  readonly #suffix = new Map<string, number[]>();
  readonly #inside: (readonly [string, number])[] = [];
  readonly #kinds = new Map<WordKind, number[]>();
  readonly #known = new Map<string, ReadonlySet<number>>();

  /** In: a place as written, or the words of a list. Out: its number. */
  idOf(alternatives: readonly string[]): number {
    const key = alternatives.join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    for (const word of alternatives) this.#file(word, id);
    return id;
  }

  /** In: a folded word of the text. Out: the numbers of all places it can fill. */
  of(word: string): ReadonlySet<number> {
    const known = this.#known.get(word);
    if (known) return known;
    const ids = new Set<number>();
    const add = (found: readonly number[] | undefined): void => {
      for (const id of found ?? []) ids.add(id);
    };
    add(this.#exact.get(word));
    const longest = Math.min(word.length, LONGEST_PART);
    for (let length = 2; length <= longest; length += 1) {
      add(this.#prefix.get(word.slice(0, length)));
      add(this.#suffix.get(word.slice(-length)));
    }
    for (const [part, id] of this.#inside) if (word.includes(part)) ids.add(id);
    for (const kind of kindsOf(word)) add(this.#kinds.get(kind));
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#known.set(word, ids);
    return ids;
  }

  #file(written: string, id: number): void {
    const part = fold(written);
    const [opens, closes] = [written.startsWith('*'), written.endsWith('*')];
    if (written.startsWith('<')) append(this.#kinds, written.slice(1, -1) as WordKind, id);
    else if (opens && closes) this.#inside.push([part, id]);
    else if (closes) append(this.#prefix, part, id);
    else if (opens) append(this.#suffix, part, id);
    else append(this.#exact, part, id);
  }
}

/** Longest beginning or end that a phrase asks for; a longer word is looked up no further. */
const LONGEST_PART = 32;
/** A text of 5 MB has a few hundred thousand distinct words at most; its memory must not grow with it. */
const MOST_KNOWN = 200_000;

export type WordKind = 'number' | 'year' | 'email' | 'url' | 'postcode' | 'amount';

const NUMBER_WORDS = new Set(
  'een één twee drie vier vijf zes zeven acht negen tien twaalf achttien one two three four five six seven eight nine ten twelve'
    .split(' ')
    .map(fold),
);

function kindsOf(word: string): readonly WordKind[] {
  const kinds: WordKind[] = [];
  if (/^\d/u.test(word) || NUMBER_WORDS.has(word)) kinds.push('number');
  if (/^(?:19|20)\d\d$/u.test(word)) kinds.push('year');
  if (word === '€' || word === 'euro' || word === 'eur') kinds.push('amount');
  if (word.includes('@')) kinds.push('email');
  if (word.startsWith('http') || word.startsWith('www')) kinds.push('url');
  if (/^\d{4}(?:[a-z]{2})?$/u.test(word)) kinds.push('postcode');
  return kinds;
}

function append<K>(map: Map<K, number[]>, key: K, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}
