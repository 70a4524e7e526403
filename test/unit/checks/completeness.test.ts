import { describe, expect, it } from 'vitest';
import { completeness } from '../../../shared/checks/completeness.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import { aRegister, edited, without, withRows } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { richRegister } from '../../support/rich-register.ts';

const of = (register: Register) => completeness(new RegisterIndex(register));
const state = (register: Register, activity: string, element: string) =>
  of(register)
    .perActivity.find((row) => row.activity === activity)
    ?.elements.find((row) => row.element === element)?.state;

describe('completeness', () => {
  it('is complete for a register with everything answered', () => {
    expect(of(completeRegister()).percentage).toBe(100);
    expect(of(richRegister()).total.notMet).toBe(0);
  });

  it('counts met and not met, and leaves out what does not apply', () => {
    const { total } = of(completeRegister());
    expect(total).toEqual({ met: 90, notMet: 0, notApplicable: 9, percentage: 100 });
  });

  it('is nought for a register with nothing in it', () => {
    expect(of(aRegister()).percentage).toBe(0);
  });

  it('names only elements of the law pack', () => {
    const ids = of(richRegister()).perActivity.flatMap((row) =>
      row.elements.map((element) => element.element),
    );
    expect(ids.filter((id) => lawById(id) === undefined)).toEqual([]);
  });

  it('counts a confirmed none as met, and an unanswered question not', () => {
    const none = edited(
      without(completeRegister(), 'recipient', (row) => row.activity === 'shop'),
      'activity',
      'shop',
      { recipientsAnswer: { state: 'none', on: '2026-11-20' } },
    );
    expect(state(none, 'shop', 'art30c.recipients')).toBe('met');
    expect(
      state(
        edited(none, 'activity', 'shop', { recipientsAnswer: undefined }),
        'shop',
        'art30c.recipients',
      ),
    ).toBe('notMet');
  });

  it('does not count what nobody confirmed', () => {
    const inferred = withRows(completeRegister(), {
      provenance: [{ target: 'purpose/shop-order/*', status: 'inferred' }],
    });
    expect(state(inferred, 'shop', 'art30c.purposes')).toBe('notMet');
    const none = edited(completeRegister(), 'activity', 'shop', {
      transfersAnswer: { state: 'none' },
    });
    const suggested = withRows(none, {
      provenance: [{ target: 'activity/shop/transfersAnswer', status: 'suggested' }],
    });
    expect(state(suggested, 'shop', 'art30c.transfers')).toBe('notMet');
  });

  it('asks a retention term for every category of data', () => {
    const gap = edited(completeRegister(), 'retention', 'site-keep-2', { forData: ['site-pages'] });
    expect(state(gap, 'site', 'art30c.retention')).toBe('notMet');
    expect(state(completeRegister(), 'site', 'art30c.retention')).toBe('met');
  });

  it('judges work for clients by Art. 30(2)', () => {
    expect(state(richRegister(), 'clients', 'art30p.categories')).toBe('met');
    expect(
      state(
        edited(richRegister(), 'engagement', 'butcher', { categories: undefined }),
        'clients',
        'art30p.categories',
      ),
    ).toBe('notMet');
    expect(state(richRegister(), 'clients', 'art30c.purposes')).toBeUndefined();
  });
});
