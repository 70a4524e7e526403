/** "No data leave Europe", and what else the register says of the same activity. */
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { aRegister } from '../../support/builders.ts';
import { none } from './cases/case.ts';

const base = {
  activity: [{ id: 'web', role: 'processor', status: 'active', transfersAnswer: none }],
  party: [{ id: 'host', name: 'Webhost', country: 'country.IE' }],
} as const;
const system = { id: 'crm', name: 'CRM', activities: ['web'] };
const recipient = [{ activity: 'web', party: 'host', kind: 'processor' }];
const american = { country: 'country.US' };

/** Whose place speaks against the answer. */
const whoOf = (rows: object) =>
  runChecks(aRegister({ ...base, ...rows }), { today: '2026-11-23' })
    .filter(({ rule }) => rule === 'TRF-CONFLICT')
    .map(({ params }) => params['who']);

describe('no transfers', () => {
  test.each([
    ['a system', { system: [{ ...system, ...american }] }, 'system/crm'],
    [
      'the places of the supplier of a system',
      {
        system: [{ ...system, supplier: 'host', country: 'country.DE' }],
        location: [{ party: 'host', ...american }],
      },
      'party/host',
    ],
    [
      'the seat of a supplier whose system stands nobody knows where',
      { system: [{ ...system, supplier: 'host' }], party: [{ ...base.party[0], ...american }] },
      'party/host',
    ],
    [
      'a sub-processor',
      { recipient, subProcessor: [{ id: 'sub', party: 'host', name: 'Sub', ...american }] },
      'subProcessor/sub',
    ],
  ])('is contradicted by %s outside Europe', (_, rows, who) => {
    expect(whoOf(rows)).toEqual([`value:${who}/name`]);
  });

  test.each([
    ['of another activity', { ...system, ...american, activities: ['shop'] }],
    ['that is nowhere', { ...system, ...american, locationAnswer: none }],
    ['in Europe', { ...system, country: 'country.DE' }],
  ])('stands beside a system %s', (_, row) => {
    expect(whoOf({ system: [row] })).toEqual([]);
  });

  test('stands where an American supplier has its system in Europe', () => {
    const rows = {
      system: [{ ...system, supplier: 'host', country: 'country.DE' }],
      party: [{ ...base.party[0], ...american }],
    };
    expect(whoOf(rows)).toEqual([]);
  });

  test('is contradicted where it was answered for one client', () => {
    const rows = {
      activity: [{ ...base.activity[0], transfersAnswer: undefined }],
      engagement: [{ id: 'client', activity: 'web', client: 'host', transfersAnswer: none }],
      system: [{ ...system, ...american }],
    };
    expect(whoOf(rows)).toEqual(['value:system/crm/name']);
  });

  test('of what is done for others is contradicted by a transfer of it', () => {
    const denied = runChecks(aRegister({ ...base, transfer: [{ activity: 'web', ...american }] }), {
      today: '2026-11-23',
    }).filter(({ rule }) => rule === 'ANS-DENIED');
    expect(denied.map(({ ref }) => ref)).toEqual(['activity/web/transfersAnswer']);
  });
});
