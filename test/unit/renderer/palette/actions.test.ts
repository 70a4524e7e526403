import { expect, test } from 'vitest';
import { actionsAt, type Place } from '../../../../renderer/features/palette/actions.ts';
import { paletteMessages } from '../../../../shared/i18n/app/palette.ts';
import { shellMessages } from '../../../../shared/i18n/app/shell.ts';

const place: Place = {
  file: undefined,
  canUndo: false,
  canRedo: false,
  language: 'nl',
  theme: 'dark',
  here: [],
};
const ids = (over: Partial<Place>) =>
  actionsAt({ ...place, ...over }, paletteMessages.nl, shellMessages.nl.sections).map(
    ({ id }) => id,
  );

test('in a client file every section can be gone to, outside none', () => {
  const sections = Object.keys(shellMessages.nl.sections);
  expect(ids({ file: 'f' })).toEqual(expect.arrayContaining(sections));
  expect(ids({}).filter((id) => sections.includes(id))).toEqual([]);
});

test('only what would change something is offered', () => {
  expect(ids({})).toContain('language.en');
  expect(ids({})).not.toContain('language.nl');
  expect(ids({})).not.toContain('theme.dark');
  expect(ids({ file: 'f' })).not.toContain('undo');
  expect(ids({ file: 'f', canUndo: true })).toContain('undo');
});

test('no id stands twice, and every other word belongs to an action', () => {
  const all = [
    ...ids({ file: 'f', canUndo: true, canRedo: true }),
    ...ids({ language: 'en', theme: 'light' }),
  ];
  const once = ids({ file: 'f', canUndo: true, canRedo: true });
  expect(new Set(once).size).toBe(once.length);
  for (const messages of Object.values(paletteMessages)) {
    for (const id of Object.keys(messages.words)) expect(all).toContain(id);
  }
});
