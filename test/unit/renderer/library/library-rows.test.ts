import { expect, test } from 'vitest';
import { changedOn } from '../../../../renderer/features/library/changed-on.ts';
import {
  changedAt,
  filtered,
  letterState,
  rowsOf,
  searched,
} from '../../../../renderer/features/library/library-rows.ts';
import type {
  LibraryList,
  Summary,
  Told,
} from '../../../../renderer/features/library/library-state.ts';
import { libraryMessages } from '../../../../shared/i18n/app/library.ts';

const entry = (file: string, archived = false) => ({
  file,
  name: file,
  archived,
  fileTime: '2026-11-20T10:00:00.000Z',
  open: false,
});
const list: LibraryList = {
  folder: '/x',
  entries: [entry('Café'), entry('Late'), entry('Oud', true), entry('Stuk')],
  bin: [],
};
const summary: Summary = {
  label: 'Café De Zon',
  sector: 'Horeca',
  activities: 1,
  letters: [],
  errors: 2,
  silent: { errors: 0, warnings: 0, tips: 0 },
  warnings: 0,
  tips: 0,
  changedAt: '2026-10-01T10:00:00.000Z',
  folder: 'current',
};
const told = new Map<string, Told>([
  ['Café', { state: '', reply: { ok: true, value: summary } }],
  [
    'Late',
    {
      state: '',
      reply: {
        ok: true,
        value: {
          ...summary,
          label: '',
          errors: 0,
          nextReview: '2026-11-01',
          folder: 'unreachable',
        },
      },
    },
  ],
  ['Stuk', { state: '', reply: { ok: false, code: 'empty', details: { path: 'Stuk.a30' } } }],
]);
const rows = rowsOf(list, told);
const names = (shown: typeof rows) => shown.map(({ name }) => name);

test('each filter shows what it says, and the archive only what is in it', () => {
  const by = (filter: Parameters<typeof filtered>[1]) =>
    names(filtered(rows, filter, '2026-11-21'));
  expect(by('all')).toEqual(['Café De Zon', 'Late', 'Stuk']);
  expect(by('stillNeeded')).toEqual(['Café De Zon']);
  expect(by('reviewLate')).toEqual(['Late']);
  expect(by('notInFolder')).toEqual(['Late']);
  expect(by('archive')).toEqual(['Oud']);
});

test('a review of which only the month is known is late after that month', () => {
  const value: Summary = { ...summary, nextReview: '2026-11' };
  const one = rowsOf(list, new Map([['Café', { state: '', reply: { ok: true, value } }]]));
  expect(names(filtered(one, 'reviewLate', '2026-11-30'))).toEqual([]);
  expect(names(filtered(one, 'reviewLate', '2026-12-01'))).toEqual(['Café De Zon']);
});

test('what is needed in parts that nobody looked at is needed too', () => {
  const silent = { errors: 3, warnings: 0, tips: 0 };
  const value: Summary = { ...summary, errors: 0, silent };
  const fresh = rowsOf(list, new Map([['Café', { state: '', reply: { ok: true, value } }]]));
  expect(names(filtered(fresh, 'stillNeeded', '2026-11-21'))).toEqual(['Café De Zon']);
});

test('a file that cannot be read keeps its name and says why', () => {
  expect(rows.at(-1)).toMatchObject({ name: 'Stuk', problem: { code: 'empty' } });
});

test('search finds words of the name and of the trade, without accents', () => {
  expect(names(searched(rows, 'cafe horeca'))).toEqual(['Café De Zon']);
  expect(searched(rows, 'xyz')).toEqual([]);
});

test('a letter is as far as its worst activity', () => {
  const count = { letter: 'a', met: 0, needed: 0, unanswered: 0, notApplicable: 0 } as const;
  expect(letterState({ ...count, met: 3, needed: 1, unanswered: 1 })).toBe('needed');
  expect(letterState({ ...count, met: 3, unanswered: 1 })).toBe('unanswered');
  expect(letterState({ ...count, met: 3, notApplicable: 1 })).toBe('met');
  expect(letterState({ ...count, notApplicable: 1 })).toBe('notApplicable');
  expect(letterState(count)).toBe('unanswered');
});

test('a day is told as one would say it', () => {
  const on = (day: string) => changedOn(`${day}T12:00:00`, '2026-03-30', libraryMessages.nl, 'nl');
  expect(on('2026-03-30')).toBe('vandaag');
  expect(on('2026-03-29')).toBe('gisteren');
  expect(on('2026-02-01')).toBe('1\u00a0feb.');
  expect(on('2025-12-31')).toBe('31\u00a0dec.\u00a02025');
});

test('the last change is what the file tells; its own time only where it cannot be read', () => {
  expect(rows.map((row) => [row.file, changedAt(row)])).toEqual([
    ['Café', '2026-10-01T10:00:00.000Z'],
    ['Late', '2026-10-01T10:00:00.000Z'],
    ['Oud', undefined],
    ['Stuk', '2026-11-20T10:00:00.000Z'],
  ]);
});
