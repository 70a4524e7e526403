import { describe, expect, it } from 'vitest';
import { lawById } from '../../../../shared/reference/lookup.ts';
import { periodsIn } from '../../../../shared/statement-reader/proposals/periods.ts';
import {
  makeFinder,
  vocabularyWords,
} from '../../../../shared/statement-reader/proposals/words/vocabulary.ts';
import { tokensOf } from '../../../../shared/statement-reader/text/tokens.ts';

/** Lists of the reader alone, and the ids that stand for "said, but not which". */
const ownLists = ['topic', 'cookie', 'channel', 'identity', 'unlimited'];
const ownIds = new Set(['recipient.processor', 'measure.general', 'adequacy.any']);

const finder = makeFinder();
const found = (text: string, list: string) =>
  finder
    .find(tokensOf(text, 0, text.length))
    .filter((hit) => hit.list === list)
    .map(({ term }) => term);

describe('the words of the vocabularies', () => {
  it('stand for ids that the law pack has', () => {
    const ids = vocabularyWords.flatMap((words) => Object.keys(words));
    const unknown = ids.filter(
      (id) =>
        !ownLists.includes(id.split('.')[0] ?? '') && !ownIds.has(id) && lawById(id) === undefined,
    );
    expect(unknown).toEqual([]);
  });

  it('know nearly every category of data, purpose and recipient of the pack', () => {
    const ids = new Set(vocabularyWords.flatMap((words) => Object.keys(words)));
    expect(ids.has('recipient.none')).toBe(false);
    for (const id of ['data.email', 'purpose.newsletter', 'recipient.accountant', 'measure.mfa'])
      expect(ids.has(id)).toBe(true);
  });

  it('find each of a row of words, the longest first', () => {
    expect(found('uw naam, adres, telefoonnummer en bankrekeningnummer', 'data')).toEqual([
      'data.name',
      'data.address',
      'data.phone',
      'data.iban',
    ]);
    expect(found('Google Analytics en Google', 'service')).toEqual([
      'service.googleAnalytics',
      'service.google',
    ]);
    expect(found('a copy of your passport', 'data')).toEqual(['data.idCopy']);
  });
});

describe('periods', () => {
  const periods = (text: string) =>
    periodsIn(tokensOf(text, 0, text.length)).map(({ period, atMost, within }) => ({
      period,
      ...(atMost ? { atMost } : {}),
      ...(within ? { within } : {}),
    }));

  it.each([
    ['wij bewaren dit zeven (7) jaar', [{ period: 'P7Y' }]],
    ['maximaal 18 maanden', [{ period: 'P18M', atMost: true }]],
    ['for no longer than two weeks', [{ period: 'P2W', atMost: true }]],
    ['een half jaar', [{ period: 'P6M' }]],
    ['binnen 4 weken', [{ period: 'P4W', within: true }]],
    ['kinderen jonger dan 16 jaar', []],
    ['under 16 years', []],
    ['een jaar later', [{ period: 'P1Y' }]],
    ['na 24 uur', [{ period: 'PT24H' }]],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
