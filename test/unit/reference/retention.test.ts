import { describe, expect, it } from 'vitest';
import { destroyFrom, keepUntil } from '../../../shared/reference/calculator.ts';
import { retentionRecord, retentionTerms } from '../../../shared/reference/retention.ts';
import { criteria, startEvents } from '../../../shared/reference/retention-events.ts';

const ids = new Set(retentionTerms.map(({ id }) => id));
const known = new Set([...startEvents, ...criteria].map(({ id }) => id));

describe('retention terms', () => {
  it('are whole, valid and unique', () => {
    expect(retentionTerms).toHaveLength(49);
    expect(ids.size).toBe(retentionTerms.length);
    for (const record of retentionTerms) {
      expect(retentionRecord.safeParse(record).error, record.id).toBeUndefined();
    }
  });

  it('point only to start events, criteria and rows that exist', () => {
    for (const record of retentionTerms) {
      for (const term of [record, ...(record.also ?? [])]) {
        expect(known.has(term.start), `${record.id} ${term.start}`).toBe(true);
        if (term.criterion !== undefined) expect(known.has(term.criterion), record.id).toBe(true);
        if ('follows' in term && term.follows !== undefined)
          expect(ids.has(term.follows)).toBe(true);
      }
      const laterOf = record.calculator?.laterOf;
      if (laterOf !== undefined) expect(ids.has(laterOf), record.id).toBe(true);
    }
  });

  it('say how long: each term has a period or a criterion', () => {
    for (const record of retentionTerms) {
      for (const { min, max, criterion } of [record, ...(record.also ?? [])]) {
        expect(min ?? max ?? criterion, record.id).toBeDefined();
      }
    }
  });

  it('never call a limitation period a duty', () => {
    const limitation = retentionTerms.filter((record) => record.limitation === true);
    expect(limitation.map(({ id }) => id)).toEqual(
      ['limitation5', 'consumerSale2', 'limitation20', 'judgment'].map((id) => `retention.${id}`),
    );
    for (const { id, duty, types, criterion } of limitation) {
      expect(duty, id).toBeUndefined();
      expect(types, id).toEqual(['K']);
      expect(criterion, id).toBe('criterion.limitationPeriod');
    }
  });

  it('know a duty only where a statute stands behind it', () => {
    for (const { id, duty, types, min, max, criterion } of retentionTerms) {
      if (duty === 'keep' || duty === 'both') {
        expect(types, id).toContain('S');
        expect(min, id).toBeDefined();
      }
      if (duty === 'erase' || duty === 'both') expect(types, id).toContain('M');
      if (duty === 'erase') expect(max ?? criterion, id).toBeDefined();
    }
  });
});

describe('keepUntil', () => {
  it.each([
    ['fiscal', '2026-03-10', '2033-12-31'],
    ['fiscal', '2026-12-31', '2033-12-31'],
    ['fiscalOss', '2026-01-01', '2036-12-31'],
    ['payrollId', '2026-06-30', '2031-12-31'],
    ['fiscalRealEstate', '2026-05-01', '2035-12-31'],
    ['wwft', '2026-11-21', '2031-11-20'],
    ['wwft', '2024-02-29', '2029-02-28'],
    ['wwft', '2026-01-01', '2030-12-31'],
    ['wwftReport', '2023-03-01', '2028-02-29'],
  ])('%s from %s is kept until %s', (id, start, last) => {
    expect(keepUntil(`retention.${id}`, start)).toBe(last);
  });

  it('takes the later of first use and lost value for real estate', () => {
    expect(keepUntil('retention.fiscalRealEstate', '2026-05-01', '2030-02-01')).toBe('2037-12-31');
    expect(keepUntil('retention.fiscalRealEstate', '2026-05-01', '2027-02-01')).toBe('2035-12-31');
  });

  it('has nothing to count where the row fixes no rule', () => {
    expect(keepUntil('retention.newsletter', '2026-05-01')).toBeUndefined();
  });

  it('refuses unknown ids and impossible dates', () => {
    expect(() => keepUntil('retention.unknown', '2026-05-01')).toThrow(RangeError);
    expect(() => keepUntil('retention.wwft', '2026-02-29')).toThrow(RangeError);
    expect(() => keepUntil('retention.fiscalRealEstate', '2026-05-01', '2027-13-01')).toThrow(
      RangeError,
    );
  });
});

describe('destroyFrom', () => {
  it('is the day after: 29 February counts to 1 March', () => {
    expect(destroyFrom('retention.wwft', '2024-02-29')).toBe('2029-03-01');
    expect(destroyFrom('retention.wwft', '2026-11-21')).toBe('2031-11-21');
    expect(destroyFrom('retention.fiscal', '2026-03-10')).toBe('2034-01-01');
  });
});
