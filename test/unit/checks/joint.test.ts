/** Joint control: what has ended, and which duty nobody was given. */
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../support/builders.ts';
import { findingSaid } from '../../support/finding-said.ts';
import { none } from './cases/case.ts';

describe('joint controllers: AVG 26', () => {
  const joint = { role: 'jointController' } as const;
  const arrangement = [{ activities: ['activity-1'] }];

  it('are not claimed by what has ended', () => {
    const denied = (rows: Rows) =>
      findingSaid('JC-DENIED', { organisation: [{ jointControllers: none }], ...rows });
    const jointArrangement = arrangement;
    expect(denied({ activity: [{ ...joint, status: 'ended' }], jointArrangement })).toBeUndefined();
    expect(denied({ activity: [{ ...joint }], jointArrangement })).toBeDefined();
    expect(denied({ jointArrangement: [{}] })).toBeDefined();
  });

  it('are asked only for the duty that nobody was given', () => {
    const duties = (values: object) => findingSaid('JC-DUTIES', { jointArrangement: [values] });
    expect(duties({ whoInforms: { nl: 'Wij' } })?.ref).toMatch(/\/whoAnswers$/);
    expect(duties({ whoInforms: { nl: 'Wij' } })?.message).not.toContain('informeert');
    expect(duties({ whoAnswers: { nl: 'Wij' } })?.ref).toMatch(/\/whoInforms$/);
    expect(duties({ whoAnswers: { nl: 'Wij' } })?.message).not.toContain('vragen');
    expect(duties({})?.message).toMatch(/informeert en wie hun vragen/);
  });
});
