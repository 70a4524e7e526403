/** The findings of an open register as the screen shows them: in words, with the activity they stand at. */
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { activityOf, letterOf, rowAbove } from '../../../shared/checks/letters.ts';
import { isDemandedAtAdoption } from '../../../shared/checks/rules.ts';
import { sectionOf } from '../../../shared/checks/section-of.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { Host } from '../host.ts';
import { fileOf } from './open-files.ts';
import { silenceOf } from './silence.ts';

export function listFindings(
  { file, today, language, activity, withParties, adopting }: InputOf<'register.findings'>,
  host: Host,
): OutputOf<'register.findings'> {
  const open = fileOf(host, file);
  const { index } = open;
  const parties = withParties === true ? recipientsOf(activity, index) : new Set<string>();
  const isAbout = (ref: string): boolean =>
    activityOf(ref, index) === activity || parties.has(partyOf(ref, index));
  const isSilent = silenceOf(open);
  const findings = adopting ? open.adoptingFindings(today) : open.findings(today);
  return findings
    .filter(({ ref }) => activity === undefined || isAbout(ref))
    .map((finding) => ({
      ...screenFinding(finding, language, index),
      ...(isSilent(finding) ? { silent: true as const } : {}),
    }));
}

function recipientsOf(activity: string | undefined, index: RegisterIndex): ReadonlySet<string> {
  const rows = activity === undefined ? [] : index.parts('recipient', activity);
  return new Set(rows.flatMap(({ party }) => party ?? []));
}

/** The party that the row is, or whose place, transfer or agreement it is; empty for other rows. */
function partyOf(ref: string, index: RegisterIndex): string {
  const target = parseRef(ref);
  return (target && rowAbove(target, 'party', index)) ?? '';
}

export function screenFinding(
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): ScreenFinding {
  const { rule, severity, article, ref, topic, dismissed, offer } = finding;
  const activity = activityOf(ref, index);
  const letter = letterOf(finding);
  const section = sectionOf(finding, index);
  return {
    rule,
    severity,
    article,
    ref,
    topic,
    demanded: severity === 'error' || isDemandedAtAdoption(rule),
    ...findingText(finding, language, index),
    ...(activity === undefined ? {} : { activity }),
    ...(letter === undefined ? {} : { letter }),
    ...(offer === undefined ? {} : { offer }),
    ...(section === undefined ? {} : { section }),
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

/** What was opened once speaks from then on. */
export function visitSection(
  { file, section }: InputOf<'register.visit'>,
  host: Host,
): OutputOf<'register.visit'> {
  fileOf(host, file).visit(section);
  return {};
}
