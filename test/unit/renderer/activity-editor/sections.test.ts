import { expect, test } from 'vitest';
import { isAsked, sectionsOf } from '../../../../renderer/features/activity-editor/sections.ts';
import { controllerElements, processorElements } from '../../../../shared/checks/elements.ts';
import { lawById } from '../../../../shared/reference/lookup.ts';

const lettersOf = (elements: Readonly<Record<string, unknown>>): ReadonlySet<unknown> =>
  new Set(Object.keys(elements).map((id) => (lawById(id) as { letter?: string }).letter));

test('who works for another has the letters of Art. 30(2) and no others', () => {
  const shown = new Set(sectionsOf('processor').flatMap(({ letters }) => letters));
  expect(shown).toEqual(lettersOf(processorElements));
  expect(sectionsOf('processor').find(({ id }) => id === 'transfers')?.letters).toEqual(['c']);
});

test('who decides himself has those of Art. 30(1); the first stands on the page of the organisation', () => {
  const shown = new Set(sectionsOf('controller').flatMap(({ letters }) => letters));
  expect(new Set(['a', ...shown])).toEqual(lettersOf(controllerElements));
});

test('nothing is lost: each section is there for both, but for whom only where it is for another', () => {
  const ids = (role: 'controller' | 'processor') => sectionsOf(role).map(({ id }) => id);
  expect(new Set(ids('processor'))).toEqual(new Set([...ids('controller'), 'clients']));
});

test('only what the law asks is missed', () => {
  const asked = sectionsOf('processor').filter(({ id }) => isAsked('processor', id));
  expect(asked.map(({ id }) => id)).toEqual(['clients', 'transfers', 'security']);
});
