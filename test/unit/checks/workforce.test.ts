/** What depends on how many people work somewhere, and where that is said twice. */
import { describe, expect, it } from 'vitest';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { COMPLETE_DATE as today } from '../../support/complete-register.ts';
import { richRegister } from '../../support/rich-register.ts';
import { add, all, set } from './cases/case.ts';

it('asks the works council where Dutch law holds, or nobody said where the business is', () => {
  const asked = (country: string | undefined) => {
    const change = all(
      add({ dataItem: [{ activity: 'payroll', term: 'data.location', source: 'observed' }] }),
      set('organisation', 'halm', { headCount: 60, country }),
    );
    return runChecks(change(richRegister()), { today }).some(({ rule }) => rule === 'WOR-WATCHING');
  };
  expect(['country.NL', undefined, 'country.DE'].map(asked)).toEqual([true, true, false]);
});

describe('a number of staff beside a size', () => {
  const staffed = (headCount: number | undefined, staffSize: Row<'organisation'>['staffSize']) =>
    new RegisterIndex(set('organisation', 'halm', { headCount, staffSize })(richRegister()));
  const found = (index: RegisterIndex) =>
    runChecks(index, { today }).find(({ rule }) => rule === 'ORG-STAFF');

  it.each([
    [0, 'under10', false],
    [9, 'under10', false],
    [10, 'under10', true],
    [9, 'from10', true],
    [49, 'from10', false],
    [50, 'from50', false],
    [249, 'from250', true],
    [4000, 'from250', false],
    [60, undefined, false],
    [undefined, 'from50', false],
  ] as const)('%s beside %s: %s', (count, size, contradicts) => {
    expect(found(staffed(count, size)) !== undefined).toBe(contradicts);
  });

  it('is named with both, in the words that were chosen', () => {
    const index = staffed(60, 'from10');
    const finding = found(index);
    if (!finding) throw new Error('ORG-STAFF did not fire');
    expect(findingText(finding, 'nl', index).message).toBe(
      'U vulde 60 in als aantal medewerkers, maar koos daarnaast “10 tot en met 49”.',
    );
    expect(findingText(finding, 'en', index).message).toBe(
      'You filled in 60 as number of staff, but also chose “10 to 49”.',
    );
  });
});
