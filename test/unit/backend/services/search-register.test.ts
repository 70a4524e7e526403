/** An activity is found by what it uses and by who gets the data, in the table and in the palette. */
import { expect, test } from 'vitest';
import type { Register } from '../../../../shared/domain/register.ts';
import { hasWords, wordsIn } from '../../../../shared/domain/search-words.ts';
import { aRegister } from '../../../support/builders.ts';
import { aDesk } from '../../../support/desk.ts';

const register = aRegister({
  organisation: [{}],
  activity: [
    { name: { nl: 'Salaris' }, measures: ['measure-1'] },
    { number: 2, name: { nl: 'Nieuwsbrief' } },
    { number: 3, name: { nl: 'Camera' } },
  ],
  measure: [{ term: 'own:ownTerm-2' }],
  system: [{ name: 'Loonwijzer', activities: ['activity-1'] }],
  party: [
    { name: 'Postduif B.V.', publicCategory: 'own:ownTerm-1', address: 'Domplein 3' },
    { name: 'Mede N.V.' },
    { name: 'Bron B.V.' },
  ],
  ownTerm: [
    { list: 'recipient', label: { nl: 'Drukkerij aan huis' } },
    { list: 'measure', label: { nl: 'Kluisje' } },
  ],
  recipient: [{ activity: 'activity-2', party: 'party-1' }],
  dataItem: [{ activity: 'activity-2', term: 'data.email', sourceParty: 'party-3' }],
  jointArrangement: [{ parties: ['party-2'], activities: ['activity-2'] }],
});

async function searched(of: Register) {
  const desk = aDesk();
  const file = await desk.file(of);
  const { texts } = await desk.call('activities.texts', { file, language: 'nl', from: 0 });
  return {
    inTable: (typed: string) =>
      texts.filter(({ text }) => hasWords(wordsIn(typed), text)).map(({ id }) => id),
    inPalette: (typed: string, limit = 40) =>
      desk.call('register.search', { file, text: typed, language: 'nl', limit }),
  };
}

const typed = [
  ['its system', 'loonwijzer', 'activity-1'],
  ['its measure', 'kluisje', 'activity-1'],
  ['its recipient', 'postduif', 'activity-2'],
  ["the category of its recipient, in words of one's own", 'drukkerij', 'activity-2'],
  ['who gave the data', 'bron b.v.', 'activity-2'],
  ['who decides with it', 'mede n.v.', 'activity-2'],
] as const;

test.each(typed)('by %s', async (_what, text, activity) => {
  const { inTable, inPalette } = await searched(register);
  expect(inTable(text)).toEqual([activity]);
  const hits = await inPalette(text);
  const activities = hits.filter(({ entity }) => entity === 'activity');
  expect(activities.map((hit) => hit.activity)).toEqual([activity]);
});

test('says by what it was found, and stands behind the record itself', async () => {
  const { inPalette } = await searched(register);
  const hits = await inPalette('loonwijzer');
  expect(hits.map(({ entity, text }) => [entity, text])).toEqual([
    ['system', 'Loonwijzer'],
    ['activity', 'Loonwijzer'],
  ]);
  expect((await inPalette('loonwijzer', 1)).map(({ entity }) => entity)).toEqual(['system']);
});

test('by words of its own and of its system together', async () => {
  const { inTable, inPalette } = await searched(register);
  expect(inTable('salaris loonwijzer')).toEqual(['activity-1']);
  expect((await inPalette('salaris loonwijzer')).map(({ ref }) => ref)).toEqual([
    'activity/activity-1/*',
  ]);
});

test('not by the address of who gets the data', async () => {
  const { inTable } = await searched(register);
  expect(inTable('domplein')).toEqual([]);
});
