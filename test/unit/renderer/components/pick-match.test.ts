import { expect, test } from 'vitest';
import { matching } from '../../../../renderer/components/pick-match.ts';

const staff = { label: 'Werknemers', words: ['medewerkers', 'personeel'] };
const former = { label: 'Oud-werknemers', words: ['ex-medewerkers'] };
const works = { label: 'Medewerkersraad' };
const all = [former, works, staff];

test('what begins with the words goes first, what is also called so last', () => {
  expect(matching(all, 'werkn')).toEqual([staff, former]);
  expect(matching(all, ' Medewerkers ')).toEqual([works, staff]);
});

test('another word is found from its beginning, not from its middle', () => {
  expect(matching(all, 'pers')).toEqual([staff]);
  expect(matching(all, 'soneel')).toEqual([]);
});

test('nothing typed is everything, in its own order', () => {
  expect(matching(all, '')).toEqual(all);
});
