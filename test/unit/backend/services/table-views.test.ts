/** How a person looks at tables is kept with the other settings, and spoils none of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputOf } from '../../../../shared/contract/calls.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

const kept = (desk: Desk): string => join(desk.host.dataDir, 'settings.json');
const tables = {
  activities: {
    hidden: ['purposes', 'bases'],
    sorting: { column: 'name', descending: true },
    grouping: 'department',
  },
  library: { roomy: true },
} as const satisfies NonNullable<InputOf<'settings.set'>['tables']>;

function write(desk: Desk, settings: object): void {
  writeFileSync(kept(desk), JSON.stringify(settings));
}

test('each table is kept by itself, beside what else was set', async () => {
  const desk = aDesk();
  await desk.call('settings.set', { name: 'Bram', tables });
  await desk.call('settings.set', { tables: { library: { hidden: ['sector'] } } });
  await desk.call('settings.set', { theme: 'dark' });
  expect(await desk.call('settings.get', {})).toEqual({
    theme: 'dark',
    recents: false,
    name: 'Bram',
    tables: { ...tables, library: { hidden: ['sector'] } },
  });
});

test('a table that was put back is as if nobody had changed it', async () => {
  const desk = aDesk();
  await desk.call('settings.set', { tables });
  const { tables: next } = await desk.call('settings.set', { tables: { activities: {} } });
  expect(next).toEqual({ activities: {}, library: { roomy: true } });
});

test('settings from before there were tables are read', async () => {
  const desk = aDesk();
  await desk.call('settings.set', {});
  write(desk, { theme: 'light', recents: false, name: 'Bram' });
  expect(await desk.call('settings.get', {})).toEqual({
    theme: 'light',
    recents: false,
    name: 'Bram',
  });
});

test('what only another version of the app knows is passed over, and the rest is read', async () => {
  const desk = aDesk();
  await desk.call('settings.set', {});
  write(desk, {
    theme: 'dark',
    name: 'Bram',
    sounds: true,
    tables: {
      activities: { hidden: ['noSuchColumn'], grouping: 'weather', pinned: ['name'] },
      retention: { hidden: [] },
    },
  });
  expect(await desk.call('settings.get', {})).toEqual({
    theme: 'dark',
    recents: false,
    name: 'Bram',
    tables: { activities: { hidden: ['noSuchColumn'] } },
  });
});

test.each([
  ['theme', 'purple'],
  ['tables', { activities: 'all' }],
  ['tables', null],
])('a spoiled %s does not take the name with it', async (spoiled, value) => {
  const desk = aDesk();
  await desk.call('settings.set', {});
  write(desk, { name: 'Bram', theme: 'system', [spoiled]: value });
  expect(await desk.call('settings.get', {})).toEqual({
    theme: 'system',
    recents: false,
    name: 'Bram',
  });
});

test('what was spoiled of one table goes alone', async () => {
  const desk = aDesk();
  await desk.call('settings.set', {});
  write(desk, {
    theme: 'dark',
    consultant: { name: 'Anna', logo: 'none' },
    tables: {
      activities: {
        hidden: ['purposes', 'two words', 7],
        sorting: { column: '?', descending: true },
        grouping: 'department',
      },
      systems: 'all',
      library: { roomy: 'yes', hidden: ['sector'] },
    },
  });
  expect(await desk.call('settings.get', {})).toEqual({
    theme: 'dark',
    recents: false,
    consultant: { name: 'Anna' },
    tables: {
      activities: { hidden: ['purposes'], grouping: 'department' },
      library: { hidden: ['sector'] },
    },
  });
});

test('a name of a client, an address or a number is no column', async () => {
  const desk = aDesk();
  await desk.call('settings.set', { tables });
  const before = readFileSync(kept(desk), 'utf8');
  for (const column of ['Bakkerij De Halm', 'jan@halm.example', '0612345678', 'x'.repeat(41)]) {
    const view = { sorting: { column, descending: false } };
    expect(await desk.reply('settings.set', { tables: { library: view } })).toMatchObject({
      ok: false,
    });
  }
  expect(readFileSync(kept(desk), 'utf8')).toBe(before);
});
