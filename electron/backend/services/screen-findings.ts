/** The findings of an open register as the screen shows them: in words, with the activity they stand at. */
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { activityOf, letterOf } from '../../../shared/checks/letters.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { Host } from '../host.ts';
import { fileOf } from './open-files.ts';

export function listFindings(
  { file, today, language, activity, adopting }: InputOf<'register.findings'>,
  host: Host,
): OutputOf<'register.findings'> {
  const open = fileOf(host, file);
  const { index } = open;
  const findings = adopting ? runChecks(index, { today, adopting: true }) : open.findings(today);
  return findings
    .filter(({ ref }) => activity === undefined || activityOf(ref, index) === activity)
    .map((finding) => screenFinding(finding, language, index));
}

export function screenFinding(
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): ScreenFinding {
  const { rule, severity, article, ref, topic, dismissed } = finding;
  const activity = activityOf(ref, index);
  const letter = letterOf(finding);
  return {
    rule,
    severity,
    article,
    ref,
    topic,
    ...findingText(finding, language, index),
    ...(activity === undefined ? {} : { activity }),
    ...(letter === undefined ? {} : { letter }),
    ...(dismissed ? { dismissed: { reason: dismissed.reason, on: dismissed.on } } : {}),
  };
}

export function activityOfRow(
  { file, ref }: InputOf<'register.activityOf'>,
  host: Host,
): OutputOf<'register.activityOf'> {
  const activity = activityOf(ref, fileOf(host, file).index);
  return activity === undefined ? {} : { activity };
}
