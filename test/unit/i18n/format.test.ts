import { expect, test } from 'vitest';
import {
  formatArticle,
  formatDate,
  formatPeriod,
  formatTableDate,
  joinWords,
  onDate,
} from '../../../shared/i18n/format.ts';

test.each([
  ['2026-11-03', '3 november 2026', '3 November 2026'],
  ['2026-11', 'november 2026', 'November 2026'],
  ['2026', '2026', '2026'],
])('%s as a date', (date, nl, en) => {
  expect(formatDate(date, 'nl')).toBe(nl);
  expect(formatDate(date, 'en')).toBe(en);
});

test.each([
  ['2026-11-03', 'op 3 november 2026', 'on 3 November 2026'],
  ['2026-11', 'in november 2026', 'in November 2026'],
  ['2026', 'in 2026', 'in 2026'],
])('%s with what goes before it', (date, nl, en) => {
  expect(onDate(date, 'nl')).toBe(nl);
  expect(onDate(date, 'en')).toBe(en);
});

test('a date in a table is short and does not break', () => {
  expect(formatTableDate('2026-11-03', 'nl')).toBe('3\u00a0nov.\u00a02026');
});

test.each([
  ['P7Y', '7 jaar', '7 years'],
  ['P1Y', '1 jaar', '1 year'],
  ['P13M', '13 maanden', '13 months'],
  ['P1Y6M', '1 jaar en 6 maanden', '1 year and 6 months'],
  ['PT24H', '24 uur', '24 hours'],
  ['P1M', '1 maand', '1 month'],
])('%s as a period', (period, nl, en) => {
  expect(formatPeriod(period, 'nl')).toBe(nl);
  expect(formatPeriod(period, 'en')).toBe(en);
});

test.each([
  ['AVG 6(1)(b)', 'artikel\u00a06(1)(b)', 'Article\u00a06(1)(b)'],
  ['AVG 6(1)(c), 6(3)', 'artikel\u00a06(1)(c),\u00a06(3)', 'Article\u00a06(1)(c),\u00a06(3)'],
  ['UAVG 30(1)', 'UAVG\u00a0artikel\u00a030(1)', 'UAVG\u00a0Article\u00a030(1)'],
  [
    'AVG 10; UAVG 31-33',
    'artikel\u00a010; UAVG\u00a0artikel\u00a031-33',
    'Article\u00a010; UAVG\u00a0Article\u00a031-33',
  ],
  ['Richtsnoeren 2/2018', 'Richtsnoeren 2/2018', 'Guidelines 2/2018'],
  [
    'AVG 45; besluit (EU) 2023/1795',
    'artikel\u00a045; besluit (EU) 2023/1795',
    'Article\u00a045; Decision (EU) 2023/1795',
  ],
  ['Ziektewet', 'Ziektewet', 'Ziektewet'],
])('%s as a reader cites it', (article, nl, en) => {
  expect(formatArticle(article, 'nl')).toBe(nl);
  expect(formatArticle(article, 'en')).toBe(en);
});

test('a list in words', () => {
  expect(joinWords(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
  expect(joinWords(['a', 'b'], 'en')).toBe('a and b');
  expect(joinWords(['a'], 'nl')).toBe('a');
  expect(joinWords([], 'nl')).toBe('');
});
