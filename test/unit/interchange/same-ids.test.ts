import { expect, test } from 'vitest';
import { emptyRegister } from '../../../shared/domain/register.ts';
import { withOurIds } from '../../../shared/interchange/same-ids.ts';
import { aRegister, type Rows } from '../../support/builders.ts';

const of = (organisation: string, rows: Rows = {}) =>
  aRegister({ ...rows, organisation: [{ id: organisation }] });

test('a single entity gets our id, and so does all that is said about it', () => {
  const theirs = of('zij', {
    party: [{ id: 'zij' }],
    dismissal: [{ target: 'organisation/zij/kvk' }, { target: 'party/zij/*' }],
    provenance: [{ target: 'organisation/zij/*' }],
  });
  const settled = withOurIds(of('wij'), theirs);
  expect(settled.organisation.map(({ id }) => id)).toEqual(['wij']);
  expect(settled.party).toEqual(theirs.party);
  expect(settled.dismissal.map(({ target }) => target)).toEqual([
    'organisation/wij/kvk',
    'party/zij/*',
  ]);
  expect(settled.provenance.map(({ target }) => target)).toEqual(['organisation/wij/*']);
});

test('provenance of a target that we know of gets our id, also after the target got ours', () => {
  const ours = of('wij', { provenance: [{ id: 'p', target: 'organisation/wij/kvk' }] });
  const theirs = of('zij', {
    provenance: [
      { id: 'q', target: 'organisation/zij/kvk' },
      { id: 'r', target: 'organisation/zij/city' },
    ],
  });
  expect(withOurIds(ours, theirs).provenance.map(({ id }) => id)).toEqual(['p', 'r']);
});

test('our id is not given where they have it for another target', () => {
  const ours = of('wij', { provenance: [{ id: 'p', target: 'organisation/wij/kvk' }] });
  const theirs = of('wij', {
    provenance: [
      { id: 'p', target: 'organisation/wij/city' },
      { id: 'q', target: 'organisation/wij/kvk' },
    ],
  });
  expect(withOurIds(ours, theirs)).toEqual(theirs);
});

test('what we have not, keeps the id that it has', () => {
  const theirs = of('zij', { dpo: [{ id: 'fg' }], activity: [{ id: 'a' }] });
  expect(withOurIds(emptyRegister(), theirs)).toEqual(theirs);
  expect(withOurIds(of('zij'), theirs)).toEqual(theirs);
});
