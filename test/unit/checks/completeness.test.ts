import { describe, expect, it } from 'vitest';
import { completeness } from '../../../shared/checks/completeness.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import { aRegister, edited, without, withRows } from '../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../support/complete-register.ts';
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
    expect(total).toEqual({ met: 99, notMet: 0, notApplicable: 0, percentage: 100 });
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

  describe('of the representative', () => {
    const from = (country: string | undefined) =>
      edited(completeRegister(), 'organisation', 'halm', { country });
    const asked = (register: Register) =>
      runChecks(register, { today: COMPLETE_DATE }).some(({ rule }) => rule === 'ORG-REP27');

    it.each<[string | undefined, string]>([
      ['country.NL', 'met'],
      ['country.NO', 'met'],
      ['country.US', 'notMet'],
      [undefined, 'notMet'],
    ])('from %s: %s, and a finding when it is not', (country, expected) => {
      const register = without(from(country), 'representative');
      expect(state(register, 'shop', 'art30c.representative')).toBe(expected);
      expect(asked(register)).toBe(expected === 'notMet');
    });

    it('waits for a country that nobody confirmed', () => {
      const inferred = withRows(from('country.NL'), {
        provenance: [{ target: 'organisation/halm/country', status: 'inferred' }],
      });
      expect(state(inferred, 'shop', 'art30c.representative')).toBe('notMet');
    });

    it('is met outside Europe by a name', () => {
      const named = withRows(without(from('country.US'), 'representative'), {
        representative: [{ answer: { state: 'some' }, name: 'EU Rep', email: 'eu@rep.example' }],
      });
      expect(state(named, 'shop', 'art30c.representative')).toBe('met');
      expect(asked(named)).toBe(false);
    });
  });

  describe('of one of the two registers', () => {
    const index = (register: Register) => new RegisterIndex(register);

    it('counts only the active activities of that role', () => {
      const rich = richRegister();
      const roles = (role?: 'controller' | 'processor') =>
        completeness(index(rich), role).perActivity.map(({ activity }) => activity);
      expect(roles('processor')).toEqual(['clients']);
      expect(roles('controller')).not.toContain('clients');
      expect([...roles('controller'), ...roles('processor')].sort()).toEqual([...roles()].sort());
      const draft = edited(rich, 'activity', 'shop', { status: 'draft' });
      expect(
        completeness(index(draft), 'controller').perActivity.map(({ activity }) => activity),
      ).not.toContain('shop');
      expect(completeness(index(draft)).perActivity.map(({ activity }) => activity)).toContain(
        'shop',
      );
    });

    it('is not all met when there is nothing to meet', () => {
      expect(completeness(index(aRegister())).allMet).toBe(false);
      expect(completeness(index(completeRegister()), 'processor').allMet).toBe(false);
      expect(completeness(index(completeRegister()), 'controller').allMet).toBe(true);
    });
  });

  describe('of transfers for clients', () => {
    const none = { state: 'none' } as const;
    const some = { state: 'some' } as const;
    const unknown = { state: 'unknown' } as const;
    const said = (
      engagement: typeof none | typeof some | typeof unknown | undefined,
      activity: typeof none | typeof some | typeof unknown | undefined,
    ) =>
      edited(
        edited(richRegister(), 'engagement', 'butcher', { transfersAnswer: engagement }),
        'activity',
        'clients',
        { transfersAnswer: activity },
      );
    const found = (register: Register) =>
      runChecks(register, { today: COMPLETE_DATE })
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('ENG-TRANSFER'));

    it.each([
      [none, undefined, 'met', []],
      [none, unknown, 'met', []],
      [undefined, none, 'met', []],
      [undefined, undefined, 'notMet', ['ENG-TRANSFER']],
      [unknown, none, 'notMet', ['ENG-TRANSFER']],
      [some, none, 'notMet', ['ENG-TRANSFER-NONE', 'ENG-TRANSFER-CONFLICT']],
      [none, some, 'met', ['ENG-TRANSFER-CONFLICT']],
    ] as const)('client %j, activity %j: %s', (engagement, activity, expected, rules) => {
      const register = said(engagement, activity);
      expect(state(register, 'clients', 'art30p.transfers')).toBe(expected);
      expect(found(register)).toEqual(rules);
    });
  });
});
