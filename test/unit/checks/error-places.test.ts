import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { composeProcessorRegister } from '../../../shared/document/compose-processor-register.ts';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { COMPLETE_DATE } from '../../support/complete-register.ts';
import { richRegister } from '../../support/rich-register.ts';
import { dataCases } from './cases/data.ts';
import { keepingCases } from './cases/keeping.ts';
import { organisationCases } from './cases/organisation.ts';
import { partyCases } from './cases/parties.ts';
import { purposeCases } from './cases/purposes.ts';
import { transferCases } from './cases/transfers.ts';

const rich = richRegister();
/** What only a statement prints; a measure that was refused stands in no document. */
const elsewhere: readonly Topic[] = [
  'statement',
  'declaredPractice',
  'cookies',
  'informing',
  'marketing',
];
const ofStatement = ['MEA-PUBLIC-UNTRUE'];

const errorsOf = (register: Register) =>
  runChecks(register, { today: COMPLETE_DATE }).filter(
    ({ rule, topic, severity }) =>
      severity === 'error' && !elsewhere.includes(topic) && !ofStatement.includes(rule),
  );

/** With only the finding in question, so that no other keeps the document a concept. */
function isConcept(register: Register, findings: ReturnType<typeof errorsOf>): boolean {
  const options = {
    language: 'nl',
    profile: 'authority',
    date: COMPLETE_DATE,
    findings,
  } as const;
  return (
    composeRegister(register, options).concept ||
    composeProcessorRegister(register, options).concept
  );
}

const cases = [
  ...organisationCases,
  ...purposeCases,
  ...dataCases,
  ...transferCases,
  ...keepingCases,
  ...partyCases,
]
  .map(({ rule, trips }) => ({ rule, register: trips(rich) }))
  .map(({ rule, register }) => ({
    rule,
    register,
    found: errorsOf(register).filter((finding) => finding.rule === rule),
  }))
  .filter(({ found }) => found.length > 0);

describe('an error', () => {
  it('is not what keeps the filled-in register a concept', () => {
    expect(isConcept(rich, [])).toBe(false);
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)('points to a row that a register prints: $rule', ({ register, found }) => {
    expect(isConcept(register, found)).toBe(true);
  });
});
