/** The document that is measured: the controller's register in the working profile. */

import type { Finding } from '../../shared/checks/finding.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { composeRegister } from '../../shared/document/compose-register.ts';
import type { Document } from '../../shared/document/model.ts';
import type { Register } from '../../shared/domain/register.ts';

const DAY = '2026-11-21';

export const findingsOf = (register: Register): readonly Finding[] =>
  runChecks(register, { today: DAY });

export function documentOf(register: Register, findings: readonly Finding[]): Document {
  return composeRegister(register, {
    language: 'nl',
    profile: 'working',
    date: DAY,
    findings,
  });
}
