/** Who is outside Europe and what is asked of them: Art. 27. */
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../support/builders.ts';
import { findingSaid } from '../../support/finding-said.ts';
import { none } from './cases/case.ts';

describe('a representative in Europe: AVG 27', () => {
  const from = (country: string | undefined, rows: Rows = {}) =>
    findingSaid('ORG-REP27', { organisation: [{ country }], ...rows });

  it('asks the country where that is not known', () => {
    expect(from(undefined)?.fix).toContain('in welk land');
  });

  it('asks who is outside Europe for the representative and not for the country', () => {
    expect(from('country.US')?.message).toContain('buiten Europa');
    expect(from('country.US')?.fix).not.toContain('in welk land');
  });

  it('says to who has none when that is allowed', () => {
    const said = from('country.US', { representative: [{ answer: none }] });
    expect(said?.message).not.toContain('niet duidelijk');
    expect(said?.fix).toContain('af en toe');
  });
});
