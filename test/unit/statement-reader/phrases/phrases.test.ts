import { describe, expect, it } from 'vitest';
import { elementRules } from '../../../../shared/statement-reader/elements/index.ts';
import { readyElements } from '../../../../shared/statement-reader/elements/judge-elements.ts';
import { flagReader } from '../../../../shared/statement-reader/flags/read-flags.ts';
import { PhraseBook } from '../../../../shared/statement-reader/phrases/phrase-book.ts';
import { CAPITAL } from '../../../../shared/statement-reader/phrases/word-classes.ts';
import { wordLists } from '../../../../shared/statement-reader/phrases/word-lists.ts';

const lists = {
  wij: ['wij', 'we', 'onze club'],
  wissen: ['verwijder*', 'laten wissen'],
  alles: ['{wij}', '{wissen}'],
};

function find(phrase: string, words: string, reach = 0) {
  const book = new PhraseBook(lists);
  const number = book.numberOf(phrase);
  return book.read(words.split(' '), reach).get(number);
}

describe('a phrase', () => {
  it.each([
    ['recht op inzage', 'u heeft recht op inzage', { from: 2, to: 4 }],
    ['inzage|inzien', 'u mag inzien', { from: 2, to: 2 }],
    ['verwijder*', 'wij verwijderen', { from: 1, to: 1 }],
    ['*gegevens', 'uw persoonsgegevens', { from: 1, to: 1 }],
    ['*recht*', 'het klachtrechtje', { from: 1, to: 1 }],
    ['06*', 'bel 0612345678', { from: 1, to: 1 }],
    ['recht tot? inzage', 'recht inzage', { from: 0, to: 1 }],
    ['recht tot? inzage', 'recht tot inzage', { from: 0, to: 2 }],
    ['recht … inzage', 'recht een twee drie vier vijf zes inzage', { from: 0, to: 7 }],
    ['recht …2 inzage', 'recht een twee inzage', { from: 0, to: 3 }],
    ['{wij} delen', 'onze club delen', { from: 0, to: 2 }],
    ['{wij}|men deelt', 'men deelt', { from: 0, to: 1 }],
    ['{alles}', 'u kunt laten wissen', { from: 2, to: 3 }],
    ['moet|dient_te wachten', 'u dient te wachten', { from: 1, to: 3 }],
    ['moet|dient_te wachten', 'u moet wachten', { from: 1, to: 2 }],
    ['recht|{wij}|kunt_u delen', 'dan kunt u delen', { from: 1, to: 3 }],
    ['<number> jaar', 'na 7 jaar', { from: 1, to: 2 }],
    ['<number> jaar', 'na vijftig jaar', { from: 1, to: 2 }],
    ['<year>', 'versie 2026', { from: 1, to: 1 }],
    ['<email>', 'mail info@club.nl', { from: 1, to: 1 }],
    ['<url>', 'zie https://club.nl', { from: 1, to: 1 }],
    ['<site>', 'op club.nl', { from: 1, to: 1 }],
    ['<amount> <number>', 'kost € 5', { from: 1, to: 2 }],
    ['<postcode>', 'in 1234ab', { from: 1, to: 1 }],
    ['bij <name>', `bij ${CAPITAL}jansen`, { from: 0, to: 1 }],
  ])('%s is found in: %s', (phrase, words, found) => {
    expect(find(phrase, words)).toEqual(found);
  });

  it.each([
    ['recht op inzage', 'inzage op recht'],
    ['verwijder*', 'onverwijderd'],
    ['recht …2 inzage', 'recht een twee drie inzage'],
    ['recht … inzage', 'recht a b c d e f g inzage'],
    ['{wij} delen', 'club delen'],
    ['bij <name>', 'bij jansen'],
    ['bij <name>', `bij ${CAPITAL}u`],
    ['<number> jaar', 'elk jaar'],
    ['moet|dient_te wachten', 'u dient wachten'],
    ['moet|dient te wachten', 'u moet wachten'],
  ])('%s is not found in: %s', (phrase, words) => {
    expect(find(phrase, words)).toBeUndefined();
  });

  it('has the shortest place it stands in', () => {
    expect(find('recht … inzage', 'recht en recht op inzage')).toEqual({ from: 2, to: 4 });
  });

  it('is found where it reaches what counts, after what only leads in', () => {
    expect(find('inzage', 'inzage en inzage', 2)).toEqual({ from: 2, to: 2 });
  });

  it.each(['{nergens} delen', '…', 'a? b?', '… recht'])('cannot be written as %s', (phrase) => {
    expect(() => new PhraseBook(lists).numberOf(phrase)).toThrow();
  });

  it('is found in time that grows with the words', () => {
    const timeOf = (length: number): number => {
      const book = new PhraseBook(lists);
      book.numberOf('recht … {alles} …12 recht … inzage');
      const words = Array.from({ length }, (_, at) => (at % 2 ? 'recht' : 'wij'));
      const times = [0, 1, 2].map(() => {
        const before = process.cpuUsage();
        book.read([...words, 'inzage', 'verwijderen']);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...times);
    };
    timeOf(2_000);
    // Four times the words; sixteen times the time when each word began anew.
    expect(timeOf(16_000)).toBeLessThan(10 * Math.max(timeOf(4_000), 4_000));
  });
});

describe('the word lists', () => {
  it('are each named by a phrase', () => {
    const named = new Set<string>();
    const watched = new Proxy(wordLists, {
      get: (all, name) => {
        named.add(String(name));
        return all[String(name)];
      },
    });
    const book = new PhraseBook(watched);
    readyElements(elementRules, book);
    flagReader(book);
    expect(Object.keys(wordLists).filter((name) => !named.has(name))).toEqual([]);
  });

  it('hold no empty phrase', () => {
    for (const [name, phrases] of Object.entries(wordLists))
      expect(
        phrases.filter((phrase) => phrase.trim() === ''),
        name,
      ).toEqual([]);
  });
});
