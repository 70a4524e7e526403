/** The works council is one of Dutch law: of a business elsewhere nothing is said. */
import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
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
