/** What the first screen of a client file shows: counts, letters, what to do next, reviews. */
import type { Finding, Severity } from '../../../shared/checks/finding.ts';
import { letters } from '../../../shared/checks/letters.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { stateOf } from '../../../shared/domain/answer.ts';
import { isPast } from '../../../shared/domain/days.ts';
import { dueDates } from '../../../shared/domain/due-dates.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import type { Host } from '../host.ts';
import type { OpenFile } from './open-file.ts';
import { fileOf } from './open-files.ts';
import { screenFinding } from './screen-findings.ts';
import { silenceOf } from './silence.ts';

type Overview = OutputOf<'register.overview'>;

/** "At most five next steps" (documents.md section 8). */
const STEPS = 5;

export function overviewOf(
  { file, today, language }: InputOf<'register.overview'>,
  host: Host,
): Overview {
  const open = fileOf(host, file);
  return open.remember(`overview ${today} ${language}`, () => overview(open, today, language));
}

function overview(open: OpenFile, today: string, language: Language): Overview {
  const { index } = open;
  const current = open.findings(today).filter(({ dismissed }) => !dismissed);
  const isSilent = silenceOf(open);
  const spoken = current.filter((finding) => !isSilent(finding));
  const strips = letters(index, open.completeness(), current);
  const next = firstOfEach(current).slice(0, STEPS);
  return {
    counts: { ...countsOf(index, spoken), silent: current.length - spoken.length },
    letters: strips.map(({ activity, states }) => ({
      activity,
      name: nameOf(activity, index, language),
      states: { ...states },
    })),
    registers: registersOf(index),
    toAdopt: open
      .adoptingFindings(today)
      .filter(({ severity, dismissed }) => severity === 'error' && !dismissed).length,
    next: next.map((finding) => ({
      ...screenFinding(finding, language, index),
      more: moreThan(next, current, finding),
    })),
    reviews: reviews(index, today, language),
  };
}

function nameOf(activity: string, index: RegisterIndex, language: Language): string {
  const name = index.get('activity', activity)?.name;
  return name ? inLanguage(name, language).text : '';
}

export function severityCounts(findings: readonly Finding[]) {
  const count = (severity: Severity) => findings.filter((row) => row.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), tips: count('tip') };
}

function registersOf(index: RegisterIndex): Overview['registers'] {
  const isProcessor = index.all('activity').map(({ role }) => role === 'processor');
  return [
    ...(isProcessor.includes(false) ? (['register'] as const) : []),
    ...(isProcessor.includes(true) ? (['processor-register'] as const) : []),
  ];
}

function countsOf(
  index: RegisterIndex,
  findings: readonly Finding[],
): Omit<Overview['counts'], 'silent'> {
  const { register } = index;
  return {
    activities: register.activity.length,
    parties: register.party.length,
    transfers: register.transfer.length + register.partyTransfer.length,
    systems: register.system.length,
    measures: register.measure.filter(({ answer }) => stateOf(answer) === 'some').length,
    cookies: register.cookie.length,
    ...severityCounts(findings),
  };
}

/** Five different things to do say more than the same thing at five activities. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const first = findings.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
  const rest = findings.filter((finding) => !first.includes(finding));
  return [...first, ...rest].filter(({ severity }) => severity !== 'tip');
}

/** How often the same is to be done where no step says so; counted at the last step that does. */
function moreThan(
  next: readonly Finding[],
  all: readonly Finding[],
  { rule, ref }: Finding,
): number {
  const listed = next.filter((other) => other.rule === rule);
  if (listed.at(-1)?.ref !== ref) return 0;
  return all.filter((other) => other.rule === rule).length - listed.length;
}

function reviews(index: RegisterIndex, today: string, language: Language): Overview['reviews'] {
  return dueDates(index).map(({ kind, ref, of, due }) => {
    const name =
      of.entity === 'party'
        ? (index.get('party', of.id)?.name ?? '')
        : nameOf(of.id, index, language);
    return { kind, ref, name, due, late: isPast(due, today) };
  });
}
