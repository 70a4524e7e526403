import { describe, expect, test } from 'vitest';
import {
  fieldsOfStep,
  type Ground,
  guideState,
} from '../../../../renderer/widgets/transfer-guide/guide-state.ts';
import { entities } from '../../../../shared/domain/entities.ts';
import type { PartyTransfer } from '../../../../shared/domain/party-transfer.ts';

const today = '2026-11-21';
const row = (values: Partial<PartyTransfer>): PartyTransfer => ({
  id: 't',
  party: 'p',
  rank: 1,
  ...values,
});
const at = (values: Partial<PartyTransfer>, ...passed: readonly Ground[]) =>
  guideState(row(values), today, new Set(passed));

describe('the order of chapter V', () => {
  test.each([
    [{}, 'unknown', []],
    [{ country: 'country.IS' }, 'eea', []],
    [{ country: 'country.GB' }, 'adequate', ['adequacy']],
    [{ organisation: 'intlOrg.epo' }, 'adequate', ['adequacy']],
    [{ country: 'country.IN' }, 'none', ['instrument']],
    [{ place: { nl: 'overal' } }, 'several', ['instrument']],
  ] as const)('%o is %s', (values, where, open) => {
    const state = at(values);
    expect(state.where).toBe(where);
    expect([...state.open]).toEqual(open);
  });

  test('nothing is chosen for the person', () => {
    expect(at({ country: 'country.GB' }).ground).toBeUndefined();
  });

  test('a later ground comes up when the one before was put aside', () => {
    expect([...at({ country: 'country.US' }, 'adequacy').open]).toEqual(['adequacy', 'instrument']);
    expect([...at({ country: 'country.US' }, 'instrument').open]).toEqual(['adequacy']);
    expect([...at({ country: 'country.US' }, 'adequacy', 'instrument').open]).toHaveLength(3);
  });

  test('what was chosen stays open, even where it is not needed', () => {
    expect([...at({ country: 'country.FR', instrument: 'derog.49a' }).open]).toEqual(['derog']);
    expect(at({ country: 'country.US', instrument: 'instrument.scc' }).ground).toBe('instrument');
  });

  test('before the law pack begins, it says so', () => {
    expect(guideState(row({ country: 'country.GB' }), '2020-01-01', new Set()).where).toBe(
      'notCovered',
    );
  });
});

describe('what a ground asks', () => {
  const asked = (instrument: string, step: Ground) =>
    fieldsOfStep(step, 'transfer', { ...row({ instrument }), activity: 'a' });

  test('clauses ask the module and the assessment of the country', () => {
    expect(asked('instrument.scc', 'instrument')).toEqual(
      expect.arrayContaining(['module', 'document', 'copyRoute', 'tiaOn', 'tiaOutcome']),
    );
    expect(asked('instrument.bcr', 'instrument')).not.toContain('module');
  });

  test('consent asks what was told, a compelling interest who was told', () => {
    expect(asked('derog.49a', 'derog')).toContain('riskText');
    expect(asked('derog.49res', 'derog')).toContain('authorityToldOn');
    expect(asked('derog.49b', 'derog')).toContain('occasional');
  });

  test('a ground of another step asks nothing here', () => {
    expect(asked('derog.49a', 'instrument')).toEqual([]);
  });

  test.each(['transfer', 'partyTransfer'] as const)('every field is one of %s', (entity) => {
    for (const instrument of [
      'adequacy.US-2023-1795',
      'adequacy.CA-2002-2',
      'instrument.scc',
      'derog.49a',
      'derog.49res',
    ])
      for (const step of ['place', 'adequacy', 'instrument', 'derog'] as const)
        for (const field of fieldsOfStep(step, entity, row({ instrument })))
          expect(entities[entity].fields).toContain(field);
  });
});
