import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { countryNames } from '../../../shared/reference/countries.data.ts';
import { countryRows } from '../../support/country-names.ts';

describe('countries.data.ts', () => {
  it('equals what the library gives with our corrections (else run generate-countries)', () => {
    expect(countryNames).toEqual(countryRows());
  });

  it('has every ISO code once', () => {
    const codes = countryNames.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(Object.keys(countries.getAlpha2Codes()).sort());
  });

  it('gives no two countries the same name', () => {
    for (const column of [1, 2] as const) {
      expect(new Set(countryNames.map((row) => row[column])).size).toBe(countryNames.length);
    }
  });
});
