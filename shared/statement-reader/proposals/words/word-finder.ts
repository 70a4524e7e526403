/**
 * Finds words of vocabularies in a passage, every place of each. Written as in `phrases/phrase.ts`:
 * `a|b`, `begin*`, `*end`, `word?` and `…` for at most four words between; a comma between phrases.
 */
import { WordClasses } from '../../phrases/word-classes.ts';
import type { Token } from '../../text/tokens.ts';

/** Phrases by the id that they stand for; what comes before the point of an id is its list. */
export type TermWords = Readonly<Record<string, string>>;

export interface Hit {
  readonly list: string;
  readonly term: string;
  /** Words of the passage, `to` included. */
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly on: number;
  /** How many words may stand before it. */
  readonly gap: number;
}

interface Phrase {
  readonly list: string;
  readonly term: string;
  readonly places: readonly Place[];
}

const GAP = 4;

export class WordFinder {
  readonly #classes = new WordClasses();
  readonly #byFirst = new Map<number, Phrase[]>();

  constructor(words: readonly TermWords[]) {
    for (const list of words)
      for (const [term, phrases] of Object.entries(list))
        for (const phrase of phrases.split(',')) this.#add(term, phrase.trim().split(/\s+/u));
  }

  /** Adds a phrase of words as they are, for names. */
  addName(term: string, words: readonly string[]): void {
    this.#add(term, words);
  }

  #add(term: string, words: readonly string[]): void {
    const optional = words.findIndex((word) => word.length > 1 && word.endsWith('?'));
    if (optional !== -1) {
      this.#add(term, words.toSpliced(optional, 1));
      this.#add(term, words.with(optional, (words[optional] ?? '').slice(0, -1)));
      return;
    }
    let gap = 0;
    const places: Place[] = [];
    for (const word of words) {
      if (word === '…') gap = GAP;
      else if (word !== '') {
        places.push({ on: this.#classes.idOf(word.split('|')), gap });
        gap = 0;
      }
    }
    const [first] = places;
    if (!first) return;
    const phrase = { list: term.slice(0, term.indexOf('.')), term, places };
    const others = this.#byFirst.get(first.on);
    if (others) others.push(phrase);
    else this.#byFirst.set(first.on, [phrase]);
  }

  /** Out: hits in order; of one list they do not overlap, the longest at a place wins. */
  find(tokens: readonly Token[]): readonly Hit[] {
    const classes = tokens.map(({ word }) => this.#classes.of(word));
    const hits: Hit[] = [];
    const free = new Map<string, number>();
    for (let at = 0; at < tokens.length; at += 1) {
      const here = new Map<string, Hit>();
      for (const id of classes[at] ?? [])
        for (const { list, term, places } of this.#byFirst.get(id) ?? []) {
          const row = rowOf(list, term);
          if (at < (free.get(row) ?? 0)) continue;
          const to = endOf(places, classes, at);
          if (to !== undefined && to > (here.get(row)?.to ?? -1))
            here.set(row, { list, term, from: at, to });
        }
      for (const hit of here.values()) {
        hits.push(hit);
        free.set(rowOf(hit.list, hit.term), hit.to + 1);
      }
    }
    return hits;
  }
}

/** Words say one thing of a vocabulary, and may be about several topics. */
const rowOf = (list: string, term: string): string => (list === 'topic' ? term : list);

/** Out: the last word of the phrase that begins at `from`; each place takes the nearest word it can. */
function endOf(
  places: readonly Place[],
  classes: readonly ReadonlySet<number>[],
  from: number,
): number | undefined {
  let at = from;
  for (const { on, gap } of places.slice(1)) {
    const last = at + 1 + gap;
    at += 1;
    while (at <= last && !classes[at]?.has(on)) at += 1;
    if (at > last) return undefined;
  }
  return at;
}
