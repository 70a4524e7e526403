import { describe, expect, it } from 'vitest';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { bigRegister } from '../../support/big-register.ts';

describe('bigRegister', () => {
  it('makes a register that can be imported', () => {
    const result = parseInterchange(toJson(bigRegister(140)));
    expect(result.ok ? [] : result.issues).toEqual([]);
  });

  it('gives every activity the parts that are measured', () => {
    const register = bigRegister(20);
    expect({
      activity: register.activity.length,
      purpose: register.purpose.length,
      legalBasis: register.legalBasis.length,
      subjectGroup: register.subjectGroup.length,
      dataItem: register.dataItem.length,
      recipient: register.recipient.length,
      transfer: register.transfer.length,
      retention: register.retention.length,
      party: register.party.length,
    }).toEqual({
      activity: 20,
      purpose: 40,
      legalBasis: 40,
      subjectGroup: 40,
      dataItem: 120,
      recipient: 60,
      transfer: 4,
      retention: 60,
      party: 40,
    });
  });

  it('never names a party twice as recipient of one activity', () => {
    const { recipient } = bigRegister(200);
    const pairs = recipient.map(({ activity, party }) => `${activity} ${party ?? ''}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('is the same for the same number, and starts the same for a larger one', () => {
    expect(toJson(bigRegister(30))).toBe(toJson(bigRegister(30)));
    expect(bigRegister(31).activity.slice(0, 30)).toEqual(bigRegister(30).activity);
  });
});
