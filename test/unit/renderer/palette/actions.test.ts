import { expect, test } from 'vitest';
import { actionsAt, type Place } from '../../../../renderer/features/palette/actions.ts';
import { matching } from '../../../../renderer/features/palette/match.ts';
import { paletteMessages } from '../../../../shared/i18n/app/palette.ts';
import { shellMessages } from '../../../../shared/i18n/app/shell.ts';

const place: Place = {
  file: undefined,
  isArchived: false,
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
    ...ids({ file: 'f', isArchived: true }),
    ...ids({ language: 'en', theme: 'light' }),
  ];
  const once = ids({ file: 'f', canUndo: true, canRedo: true });
  expect(new Set(once).size).toBe(once.length);
  for (const messages of Object.values(paletteMessages)) {
    for (const id of Object.keys(messages.words)) expect(all).toContain(id);
  }
});

const offered = (id: string, label: string) => ({ id, label, run: () => undefined });
const labelled = (over: Partial<Place>, id: string) =>
  actionsAt({ ...place, ...over }, paletteMessages.nl, shellMessages.nl.sections)
    .filter((action) => action.id === id)
    .map(({ group, label }) => [group, label]);

test('what a screen offers itself is offered once, by the fuller of its names', () => {
  expect(labelled({ file: 'f' }, 'systems.add')).toEqual([['do', 'Systeem toevoegen']]);
  const here = [
    offered('systems.add', 'Systeem'),
    offered('statement.save', 'Opslaan als concept'),
  ];
  expect(labelled({ file: 'f', here }, 'systems.add')).toEqual([['here', 'Systeem toevoegen']]);
  expect(labelled({ file: 'f', here }, 'statement.save')).toEqual([
    ['here', 'Opslaan als concept'],
  ]);
});

test('a client file goes into the archive, or out of it', () => {
  expect(ids({ file: 'f' })).toContain('file.archive');
  expect(ids({ file: 'f' })).not.toContain('file.unarchive');
  expect(ids({ file: 'f', isArchived: true })).toContain('file.unarchive');
  expect(ids({})).not.toContain('file.remove');
});

test('what it is done to is among the words it is found by', () => {
  const here = [{ ...offered('library.rename/x', 'Naam wijzigen'), hint: 'Bakker Bos' }];
  const all = actionsAt({ ...place, here }, paletteMessages.nl, shellMessages.nl.sections);
  expect(matching('bakker naam', all).map(({ id }) => id)).toEqual(['library.rename/x']);
});

test('the first questions are offered in every screen of a client file, but not in themselves', () => {
  expect(labelled({ file: 'f' }, 'interview')).toEqual([
    ['do', paletteMessages.nl.deeds.interview],
  ]);
  expect(ids({})).not.toContain('interview');
  const kept = [offered('interview', 'Verder met de vragen')];
  expect(labelled({ file: 'f', here: kept }, 'interview')).toEqual([
    ['here', 'Verder met de vragen'],
  ]);
  expect(ids({ file: 'f', here: [offered('interview.next', 'Verder')] })).not.toContain(
    'interview',
  );
});
