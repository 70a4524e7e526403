import { describe, expect, it } from 'vitest';
import { completeness } from '../../../shared/checks/completeness.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { type Retention, statedEnd } from '../../../shared/domain/retention.ts';
import { aRegister, type Values, withRows } from '../../support/builders.ts';
import { findingSaid } from '../../support/finding-said.ts';

const today = '2026-11-21';
const LIMITS = /^RET-(?:BELOW|ABOVE)-/u;

function keeping(
  purposes: readonly string[],
  data: readonly string[],
  keep: Values<'retention'>,
  basis = 'basis.6c',
): Register {
  return aRegister({
    activity: [{}],
    purpose: purposes.map((name) => ({ term: `purpose.${name}` })),
    legalBasis: purposes.map((_, place) => ({ purpose: `purpose-${place + 1}`, basis })),
    dataItem: data.map((name) => ({ term: `data.${name}` })),
    retention: [keep],
  });
}

const limitsOf = (register: Register) =>
  runChecks(register, { today })
    .filter(({ rule }) => LIMITS.test(rule))
    .map(({ rule, params }) => `${rule} ${params.rule}`);

describe('a period without the rule it rests on', () => {
  it.each<[string, string[], string[], Values<'retention'>, string[]]>([
    [
      'books too short',
      ['bookkeeping'],
      ['name', 'invoice'],
      { period: 'P2Y' },
      ['RET-BELOW-MIN term:retention.fiscal'],
    ],
    ['books long enough', ['bookkeeping'], ['invoice'], { period: 'P7Y' }, []],
    [
      'books with a rule of its own',
      ['bookkeeping'],
      ['invoice'],
      { period: 'P8Y', rule: 'retention.fiscalOss' },
      ['RET-BELOW-MIN term:retention.fiscalOss'],
    ],
    ['books without invoices', ['bookkeeping'], ['name'], { period: 'P2Y' }, []],
    [
      'an order with an invoice in it',
      ['order', 'invoice'],
      ['name', 'invoice'],
      { period: 'P2Y' },
      [],
    ],
    [
      'the invoices of an order',
      ['order', 'invoice'],
      ['name', 'invoice'],
      { period: 'P2Y', forData: ['dataItem-2'] },
      ['RET-BELOW-MIN term:retention.fiscal'],
    ],
    [
      'the other data of an order',
      ['order', 'invoice'],
      ['name', 'invoice'],
      { period: 'P2Y', forData: ['dataItem-1'] },
      [],
    ],
    ['wages', ['payroll'], ['salary'], { period: 'P5Y' }, ['RET-BELOW-MIN term:retention.payroll']],
    [
      'identity documents with the wages',
      ['payroll'],
      ['salary', 'idCopy'],
      { period: 'P5Y', forData: ['dataItem-2'] },
      [],
    ],
    [
      'applications',
      ['recruit'],
      ['cv'],
      { period: 'P1Y' },
      ['RET-ABOVE-GUIDANCE term:retention.applicant'],
    ],
    [
      'camera images',
      ['premises'],
      ['video'],
      { period: 'P3M' },
      ['RET-ABOVE-GUIDANCE term:retention.cctv'],
    ],
    ['camera images in four weeks', ['premises'], ['video'], { period: 'P4W' }, []],
    ['something else', ['newsletter'], ['email'], { period: 'P20Y' }, []],
  ])('is measured by the usual one: %s', (_, purposes, data, keep, found) => {
    expect(limitsOf(keeping(purposes, data, keep))).toEqual(found);
  });

  it('may be a year for applications with consent', () => {
    expect(limitsOf(keeping(['recruit'], ['cv'], { period: 'P1Y' }, 'basis.6a'))).toEqual([]);
  });
});

const row = (values: Partial<Retention>): Retention => ({
  id: 'r',
  activity: 'a',
  rank: 0,
  ...values,
});
const text = { nl: 'tot u zich afmeldt' };
const met = (register: Register) =>
  completeness(new RegisterIndex(register)).perActivity[0]?.elements.find(
    ({ element }) => element === 'art30c.retention',
  )?.state;

describe('what a row states', () => {
  it.each<[Partial<Retention>, string | undefined]>([
    [{}, undefined],
    [{ kind: 'criterion' }, undefined],
    [{ kind: 'period', openReason: text }, undefined],
    [{ period: 'P1Y' }, 'period'],
    [{ kind: 'criterion', period: 'P1Y' }, 'period'],
    [{ kind: 'criterion', period: 'P1Y', criterion: 'criterion.x' }, 'criterion'],
    [{ criterion: 'criterion.x' }, 'criterion'],
    [{ criterion: 'criterion.x', criterionText: text }, 'criterionText'],
    [{ kind: 'period', criterionText: text }, 'criterionText'],
    [{ kind: 'period', criterionText: text, period: 'P1Y' }, 'period'],
    [{ kind: 'unlimited', period: 'P1Y' }, 'kind'],
  ])('%j: %s', (values, field) => {
    expect(statedEnd(row(values))).toBe(field);
  });

  it.each<[Values<'retention'>]>([
    [{ criterion: 'criterion.untilUnsubscribe' }],
    [{ kind: 'criterion', period: 'P1Y' }],
    [{}],
    [{ kind: 'criterion' }],
    [{ kind: 'period' }],
  ])('%j is empty for the checks exactly when the element is not met', (values) => {
    const register = keeping(['newsletter'], ['email'], values);
    const empty = runChecks(register, { today }).some(({ rule }) => rule === 'RET-EMPTY');
    expect(met(register)).toBe(empty ? 'notMet' : 'met');
    expect(empty).toBe(statedEnd(row(values as Partial<Retention>)) === undefined);
  });

  it('does not count while only inferred, in own words too', () => {
    const register = keeping(['newsletter'], ['email'], { criterionText: text });
    expect(met(register)).toBe('met');
    const inferred = withRows(register, {
      provenance: [{ target: 'retention/retention-1/criterionText', status: 'inferred' }],
    });
    expect(met(inferred)).toBe('notMet');
  });
});

describe('a period below the minimum of a law', () => {
  it.each([
    ['retention.payroll', 'AWR 52(4)'],
    ['retention.workingTime', 'Arbeidstijdenbesluit 3.2:1'],
    ['retention.fiscalRealEstate', 'Wet OB 1968 34a'],
  ])('of %s is cited by the article of that law', (rule, article) => {
    const said = findingSaid('RET-BELOW-MIN', { retention: [{ period: 'P1M', rule }] });
    expect(said?.article).toBe(article);
  });
});
