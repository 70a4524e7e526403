import type { RuleCase } from './case.ts';
import { dataCases } from './data.ts';
import { keepingCases } from './keeping.ts';
import { organisationCases } from './organisation.ts';
import { partyCases } from './parties.ts';
import { purposeCases } from './purposes.ts';
import { statementCases } from './statement.ts';
import { transferCases } from './transfers.ts';

/** A case of every rule but those that depend on the day alone. */
export const ruleCases: readonly RuleCase[] = [
  ...organisationCases,
  ...purposeCases,
  ...dataCases,
  ...transferCases,
  ...keepingCases,
  ...partyCases,
  ...statementCases,
];
