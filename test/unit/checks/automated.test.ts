/** Decisions by a computer with special data: on which exception of Art. 9 they may rest. */
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../support/builders.ts';
import { findingSaid } from '../../support/finding-said.ts';
import { some } from './cases/case.ts';

describe('a decision by a computer with special data: AVG 22(4)', () => {
  const decided = (art9: string | undefined, ground: 'contract' | 'law' | 'explicitConsent') =>
    findingSaid('ADM-SPECIAL', {
      dataItem: [{ term: 'data.health', art9 }],
      automatedDecision: [{ significantEffect: some, ground }],
    });

  it.each([
    ['art9.9a', 'contract'],
    ['art9.9a', 'explicitConsent'],
    ['art9.9g', 'law'],
  ] as const)('may rest on %s, whatever lets the computer decide: %s', (art9, ground) => {
    expect(decided(art9, ground)).toBeUndefined();
  });

  it.each([
    ['art9.9h', 'explicitConsent'],
    ['art9.9b', 'law'],
    ['art9.9e', 'contract'],
  ] as const)('may not rest on %s, whatever lets the computer decide: %s', (art9, ground) => {
    expect(decided(art9, ground)?.message).toContain('wet voor een zwaarwegend algemeen belang');
  });

  it('says nothing of data of other people', () => {
    const rows: Rows = {
      subjectGroup: [{ id: 'customers' }, { id: 'staff', term: 'subject.employee' }],
      dataItem: [{ term: 'data.health', art9: 'art9.9b', forSubjects: ['staff'] }],
    };
    const decision = { significantEffect: some, ground: 'contract' } as const;
    const about = (group: string) =>
      findingSaid('ADM-SPECIAL', {
        ...rows,
        automatedDecision: [{ ...decision, forSubjects: [group] }],
      });
    expect(about('customers')).toBeUndefined();
    expect(about('staff')).toBeDefined();
  });

  it('waits for the exception where none was chosen yet: another point asks that', () => {
    expect(decided(undefined, 'contract')).toBeUndefined();
  });
});
