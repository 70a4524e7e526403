import { describe, expect, it } from 'vitest';
import { elementRules } from '../../../../shared/statement-reader/elements/index.ts';
import { readyElements } from '../../../../shared/statement-reader/elements/judge-elements.ts';
import { flagReader } from '../../../../shared/statement-reader/flags/read-flags.ts';
import { PhraseBook } from '../../../../shared/statement-reader/phrases/phrase-book.ts';
import { wordLists } from '../../../../shared/statement-reader/phrases/word-lists.ts';
import { PURPOSE_WORD, tokensOf } from '../../../../shared/statement-reader/text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that are half of two (`as long`, `no one`, `per ongeluk`, `need to`) rather than one of their own. */
const HALVES = words('as at no not per zo te to up niet');

/** Words that can stand in the place of such a half. */
const LIKE_A_HALF = [
  words(
    'at per to up out if when for of so like such namely in on by via with than that which what who how' +
      ' whether through over under against before until dat dan die welke wat zoals namelijk op om bij' +
      ' voor van met aan dd',
  ),
  words(
    'a an any one every each per no te uw je jouw de het een ons onze deze dit us me we you it them your the that',
  ),
  words('no not never only cannot cant dont wont niet nooit geen niets bij'),
  words('as so than like in by'),
  words('te om in aan'),
  words('to us me that we'),
  words('zo daarmee hiermee dan'),
];

/** Read one by one, and meant as they stand. */
const MEANT = ['niet|onvolledig {opgeven} …10 gevolg*'];

/** Out: the places of a phrase where half of two words stands among words that are one, beside another word. */
function doubtfulPlaces(phrase: string): readonly string[] {
  const places = phrase.trim().split(/\s+/u);
  const isWord = (place: string | undefined): boolean =>
    place !== undefined && !place.startsWith('…');
  return places.filter((place, at) => {
    const ways = place.replace(/\?$/u, '').split('|');
    if (ways.length === 1) return false;
    return ways.some(
      (half) =>
        HALVES.has(half) &&
        // Of two words such a half is the first; `need to` ends with one.
        (isWord(places[at + 1]) || (half === 'to' && isWord(places[at - 1]))) &&
        ways.some(
          (way) =>
            way !== half &&
            !way.includes('_') &&
            !LIKE_A_HALF.some((like) => like.has(half) && like.has(way)),
        ),
    );
  });
}

class Collector extends PhraseBook {
  readonly phrases = new Set<string>();

  override numberOf(written: string): number {
    this.phrases.add(written);
    return super.numberOf(written);
  }
}

describe('an alternative of several words', () => {
  it.each([
    'need to|have to',
    'nobody|no one else',
    'until|as long as you',
    'direct|per ongeluk',
    'op zo|dezelfde wijze',
  ])('is doubted where a bar parts it: %s', (phrase) => {
    expect(doubtfulPlaces(phrase)).not.toEqual([]);
  });

  it.each(['need_to|must', 'binnen …4 als|wanneer {u}', 'right to|of object', 'not|never sell'])(
    'is not doubted in: %s',
    (phrase) => {
      expect(doubtfulPlaces(phrase)).toEqual([]);
    },
  );

  it('is written with an underscore in all rules', () => {
    const book = new Collector(wordLists);
    readyElements(elementRules, book);
    flagReader(book);
    const written = [...book.phrases, ...Object.values(wordLists).flat()];
    const doubtful = written.filter((phrase) => doubtfulPlaces(phrase).length > 0);
    expect(doubtful.filter((phrase) => !MEANT.includes(phrase))).toEqual([]);
  });

  it('never asks for an order where one does something in order to', () => {
    const book = new Collector(wordLists);
    readyElements(elementRules, book);
    flagReader(book);
    const written = [...book.phrases, ...Object.values(wordLists).flat()];
    expect(written.filter((phrase) => /\bin[ _]order\b/u.test(phrase))).toEqual([]);
    expect(tokensOf('In order to pay your order', 0, 26).map(({ word }) => word)).toEqual([
      'in',
      PURPOSE_WORD,
      'to',
      'pay',
      'your',
      'order',
    ]);
  });
});
