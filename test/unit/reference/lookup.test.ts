import { describe, expect, it } from 'vitest';
import { lists } from '../../../shared/reference/lists.ts';
import {
  adequacyFor,
  asOf,
  countryByCode,
  isWithinEea,
  lawIn,
  requireLaw,
  rightUnderBasis,
  validOn,
} from '../../../shared/reference/lookup.ts';
import { lawPack } from '../../../shared/reference/pack.ts';

const today = '2026-11-21';

function decisionFor(place: string, date: string): string {
  const answer = adequacyFor(place, date);
  return answer.status === 'adequate'
    ? `${answer.decision.id} ${answer.decision.status}`
    : answer.status;
}

describe('adequacyFor', () => {
  it.each([
    ['GB', today, 'adequacy.GB-2025-2574 valid'],
    ['GB', '2031-12-27', 'adequacy.GB-2025-2574 valid'],
    ['GB', '2031-12-28', 'none'],
    ['country.GB', today, 'adequacy.GB-2025-2574 valid'],
    ['US', today, 'adequacy.US-2023-1795 valid_at_risk'],
    ['CH', today, 'adequacy.CH-2000-518 valid'],
    ['intlOrg.epo', today, 'adequacy.epo-2025-1382 valid'],
    ['intlOrg.un', today, 'none'],
    ['KH', today, 'none'],
    ['CW', today, 'none'],
    ['DE', today, 'eea'],
    ['NO', today, 'eea'],
    ['RE', today, 'eea'],
    ['UK', today, 'unknownPlace'],
    ['CH', lawPack.coverageFrom, 'adequacy.CH-2000-518 valid'],
    ['CH', '2026-08-31', 'notCovered'],
    ['US', '2019-01-01', 'notCovered'],
  ])('%s on %s: %s', (place, date, expected) => {
    expect(decisionFor(place, date)).toBe(expected);
  });

  it('says that the American decision needs a listing', () => {
    expect(lawIn('adequacy', 'adequacy.US-2023-1795')?.needsListing).toBe(true);
  });

  it('never finds two decisions for one place on one covered day', () => {
    for (const { place } of lists.adequacy.records) {
      const holding = lists.adequacy.records.filter(
        (row) => row.place === place && validOn(row, today) === 'valid',
      );
      expect(holding, place).toHaveLength(1);
    }
  });
});

describe('what held on a day', () => {
  it('answers notCovered before the coverage', () => {
    expect(asOf('2026-08-31')).toEqual({ status: 'notCovered', coverageFrom: '2026-09-01' });
    expect(validOn(requireLaw('basis.6a'), '2026-08-31')).toBe('notCovered');
  });

  it('leaves out what is not in force', () => {
    const day = asOf(today);
    if (day.status === 'notCovered') throw new Error('the pack must cover its own date');
    expect(day.lawById('uavg.46')?.id).toBe('uavg.46');
    expect(day.lawById('uavg.23a')).toBeUndefined();
    expect(day.lawById('sccSet.2010-87')).toBeUndefined();
  });
});

describe('lookups within a list', () => {
  it('gives the fields of that list and nothing of another', () => {
    expect(lawIn('lawRef', 'lawRef.awr52')?.plainNl).toBe('belastingwet');
    expect(lawIn('basis', 'lawRef.awr52')).toBeUndefined();
  });
});

describe('the matrix of rights and bases', () => {
  it('answers every right under each of the six bases', () => {
    for (const right of lists.right.records) {
      for (const basis of lists.basis.records) {
        const cell = rightUnderBasis(right.id, basis.id);
        expect(cell, `${right.id} ${basis.id}`).toMatchObject({ right: right.id, basis: basis.id });
      }
    }
    expect(lists.rightBasis.records).toHaveLength(lists.right.records.length * 6);
  });

  it.each([
    ['right.object', 'basis.6f', 'yes'],
    ['right.object', 'basis.6b', 'no'],
    ['right.erase', 'basis.6c', 'no'],
    ['right.port', 'basis.6e', 'no'],
    ['right.withdraw', 'basis.6a', 'yes'],
    ['right.adm', 'basis.6f', 'yes'],
    ['right.erase', 'basis.6e', 'conditional'],
  ])('%s under %s: %s', (right, basis, applies) => {
    expect(rightUnderBasis(right, basis)?.applies).toBe(applies);
  });
});

describe('countries', () => {
  it('has thirty members of the EEA', () => {
    expect(lists.country.records.filter((country) => country.eea)).toHaveLength(30);
  });

  it('keeps the Caribbean parts of the Kingdom and Greenland outside', () => {
    for (const code of ['AW', 'CW', 'SX', 'BQ', 'GL', 'CH', 'GB']) {
      const country = countryByCode(code);
      expect(
        country !== undefined && !isWithinEea(country) && country.note !== undefined,
        code,
      ).toBe(true);
    }
  });
});
