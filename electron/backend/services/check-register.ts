/** The findings of a register, in words. */
import { completeness } from '../../../shared/checks/completeness.ts';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Host } from '../host.ts';
import { pathOf } from './paths.ts';
import { readInput } from './read-input.ts';

export function checkRegister(
  input: InputOf<'register.check'>,
  host: Host,
): OutputOf<'register.check'> {
  const { register, changedSinceAdoption } = readInput(
    pathOf(host, input.input),
    host,
    input.version,
  );
  const index = new RegisterIndex(register);
  const language = input.language ?? index.single('organisation')?.language ?? 'nl';
  const findings = runChecks(index, {
    today: input.today,
    adopting: input.adopting ?? false,
    changedSinceAdoption,
  }).map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    article: finding.article,
    ref: finding.ref,
    ...findingText(finding, language, index),
    ...(finding.dismissed
      ? { dismissed: { reason: finding.dismissed.reason, on: finding.dismissed.on } }
      : {}),
  }));
  const { met, notMet, percentage } = completeness(index).total;
  return { language, findings, completeness: { met, notMet, percentage } };
}
