import { expect, test } from 'vitest';
import { matching, score } from '../../../../renderer/features/palette/match.ts';

const items = ['Beveiliging', 'Bedrijven en instanties', 'Buiten Europa', 'Café De Zon'].map(
  (label) => ({ label }),
);
const found = (typed: string) => matching(typed, items).map(({ label }) => label);

test('what begins with the word goes before what holds it', () => {
  expect(found('b')).toEqual(['Beveiliging', 'Bedrijven en instanties', 'Buiten Europa']);
  expect(found('inst')).toEqual(['Bedrijven en instanties']);
  expect(found('euro bui')).toEqual(['Buiten Europa']);
});

test('the whole name goes before a longer one that begins with it', () => {
  const two = [{ label: 'Systemen nakijken' }, { label: 'Systemen' }];
  expect(matching('systemen', two)[0]?.label).toBe('Systemen');
});

test('accents, case and letters left out do no harm', () => {
  expect(found('CAFE')).toEqual(['Café De Zon']);
  expect(found('bvlg')).toEqual(['Beveiliging']);
  expect(found('bx')).toEqual([]);
});

test('other words for it are found too, after its own', () => {
  expect(score('print', 'Documenten', 'pdf printen')).toBeGreaterThan(0);
  expect(score('doc', 'Documenten', 'pdf')).toBeGreaterThan(
    score('print', 'Documenten', 'printen'),
  );
});
