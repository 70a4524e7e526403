/** What is said of a copy of a passport or identity card: Art. 5(1)(c), UAVG 46. */
import { describe, expect, it } from 'vitest';
import type { Rows, Values } from '../../support/builders.ts';
import { findingSaid } from '../../support/finding-said.ts';
import { none, unknown } from './cases/case.ts';

describe('a copy of an identity document', () => {
  const copy = (values: Values<'dataItem'>): Rows => ({
    dataItem: [{ term: 'data.idCopy', ...values }],
  });

  it('is called one without a duty only where that was answered', () => {
    expect(findingSaid('IDC-NODUTY', copy({}))?.message).toContain('nog niet gezegd');
    expect(findingSaid('IDC-NODUTY', copy({}), 'en')?.message).toContain('not yet said');
    const answered = findingSaid('IDC-NODUTY', copy({ obligatory: 'no' }));
    expect(answered?.message).toContain('zonder dat de wet dat vraagt');
    const forContract = findingSaid('IDC-NODUTY', copy({ obligatory: 'contractual' }), 'en');
    expect(forContract?.message).toContain('without a law that requires it');
    expect(findingSaid('IDC-NODUTY', copy({ obligatory: 'statutory' }))).toBeUndefined();
  });

  it('is called unmasked where that was answered, and unanswered before', () => {
    expect(findingSaid('IDC-MASKED', copy({}))?.message).toContain('nog niet gezegd');
    expect(findingSaid('IDC-MASKED', copy({ masked: unknown }))?.message).toContain(
      'nog niet gezegd',
    );
    const denied = { masked: none };
    expect(findingSaid('IDC-MASKED', copy(denied))?.message).toContain('niet onleesbaar');
    expect(findingSaid('IDC-MASKED', copy(denied), 'en')?.message).toContain('not blacked out');
  });
});
