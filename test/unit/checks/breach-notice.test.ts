/** How soon a processor tells of a breach. */
import { describe, expect, it } from 'vitest';
import { findingSaid } from '../../support/finding-said.ts';

describe('the time in which a processor reports a breach: AVG 33(2)', () => {
  const agreed = (breachHours: number) =>
    findingSaid('AGR-BREACH', {
      party: [{ roles: ['processor'] }],
      processorAgreement: [{ form: 'signed', breachHours }],
    });

  it('is named as it was agreed, and calls nobody late who could not know yet', () => {
    expect(agreed(96)?.message).toContain('96 uur');
    expect(agreed(96)?.message).not.toContain('te laat');
    expect(agreed(96)?.article).toBe('AVG 33(2)');
  });
});
