/** What is said of a high risk that remains after an assessment: Art. 36(1). */
import { describe, expect, it } from 'vitest';
import { findingSaid } from '../../support/finding-said.ts';

describe('a high risk that remains: AVG 36(1)', () => {
  const said = (status: 'draft' | 'active', language: 'nl' | 'en' = 'nl') =>
    findingSaid(
      'DPI-CONSULT',
      { activity: [{ status }], dpia: [{ outcome: 'consultAuthority' }] },
      language,
    );

  it('is brought before the authority before the start, or at once where it runs already', () => {
    expect(said('draft')?.fix).toContain('voordat u begint');
    expect(said('active')?.fix).toMatch(/^U doet dit al\. Stop/u);
    expect(said('active', 'en')?.fix).toMatch(/^You already do this\. Stop/u);
  });
});
