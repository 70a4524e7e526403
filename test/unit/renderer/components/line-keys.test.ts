import type { KeyboardEvent } from 'react';
import { beforeEach, expect, test } from 'vitest';
import {
  type LineKeys,
  onLineKey,
} from '../../../../renderer/components/data-table/use-line-keys.ts';

const removed: string[] = [];
beforeEach(() => removed.splice(0));

const keys: LineKeys<{ readonly id: string }> = {
  lines: [{ kind: 'row', key: '1', row: { id: '1' } }],
  current: 0,
  page: 10,
  goTo: () => undefined,
  open: () => undefined,
  choose: () => undefined,
  setOpen: () => undefined,
  other: ({ key }, event) => event.key === 'Delete' && removed.push(key) > 0,
};

function press(key: string, repeat: boolean): void {
  const target = {};
  const event = { key, repeat, target, currentTarget: target, preventDefault: () => undefined };
  onLineKey(event as unknown as KeyboardEvent, keys);
}

test('Delete that is held takes out one row, not those that come to its place', () => {
  press('Delete', false);
  press('Delete', true);
  press('Delete', true);
  expect(removed).toEqual(['1']);
});
