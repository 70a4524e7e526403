import { expect, test } from 'vitest';
import { widthsOf } from '../../../../renderer/components/data-table/widths.ts';

const name = { width: 256, wanted: 256, strong: true };
const letters = { width: 160, least: 160 };
const words = { width: 100 };

test('the name gets what it wants before words get more than their least', () => {
  expect(widthsOf([name, letters, words], true)).toEqual({
    // 44 of the tick, 192 of the name, 160 and 60.
    minInlineSize: '28.5rem',
    '--a30-columns':
      '2.75rem minmax(clamp(12rem, 100% - 16.5rem, 16rem), 256fr) minmax(10rem, 160fr) minmax(3.75rem, 100fr)',
  });
});

test('a column in which nothing stands takes no part in what is left', () => {
  const widths = widthsOf([words, { ...words, isEmpty: true }], false);
  expect(widths['--a30-columns']).toBe('minmax(3.75rem, 100fr) 3.75rem');
});
