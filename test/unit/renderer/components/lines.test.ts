import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../renderer/components/data-table/lines.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
}

const rows: readonly Row[] = [
  { id: '1', kind: 'money' },
  { id: '2', kind: 'staff' },
  { id: '3', kind: 'money' },
  { id: '4', kind: 'other' },
];
const idOf = (row: Row) => row.id;
const grouping = (collapsed: readonly string[]) => ({
  keyOf: (row: Row) => row.kind,
  label: (key: string) => key.toUpperCase(),
  order: ['staff', 'nobody', 'money'],
  collapsed: new Set(collapsed),
  onCollapsed: () => undefined,
});

describe('lines of a table', () => {
  test('are its rows in their order where there are no groups', () => {
    expect(linesOf(rows, idOf).map(({ key }) => key)).toEqual(['1', '2', '3', '4']);
  });

  test('stand under the heads of their groups, in the order asked, empty groups left out', () => {
    const lines = linesOf(rows, idOf, grouping([]));
    expect(lines.map(({ key }) => key)).toEqual([
      'group:staff',
      '2',
      'group:money',
      '1',
      '3',
      'group:other',
      '4',
    ]);
    expect(lines[2]).toMatchObject({ label: 'MONEY', count: 2, open: true });
  });

  test('of a closed group are gone, but still counted', () => {
    const lines = linesOf(rows, idOf, grouping(['money']));
    expect(lines.map(({ key }) => key)).toEqual([
      'group:staff',
      '2',
      'group:money',
      'group:other',
      '4',
    ]);
    expect(lines[2]).toMatchObject({ count: 2, open: false });
  });
});
