/** Which findings are shown and how they are put together. */
import { severities, type Topic } from '../../../shared/checks/finding.ts';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import type { FindingsScreenMessages, Grouping } from '../../../shared/i18n/app/findings.ts';

export type Severity = ScreenFinding['severity'];

export interface Filter {
  /** None chosen: all. */
  readonly severities: ReadonlySet<Severity>;
  readonly topic: string | undefined;
  readonly text: string;
  /** The closed ones instead of the open ones. */
  readonly closed: boolean;
}

export const noFilter: Filter = {
  severities: new Set(),
  topic: undefined,
  text: '',
  closed: false,
};

export const isFiltered = ({ severities: chosen, topic, text, closed }: Filter): boolean =>
  chosen.size > 0 || topic !== undefined || text.trim() !== '' || closed;

/** Rows of a group at first; the same question of a hundred activities fills no screen. */
export const ROWS_AT_ONCE = 12;

/** One rule speaks of a field once. */
export const keyOf = ({ rule, ref }: ScreenFinding): string => `${rule} ${ref}`;

export function filtered(
  findings: readonly ScreenFinding[],
  filter: Filter,
): readonly ScreenFinding[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      (finding.dismissed !== undefined) === filter.closed &&
      (filter.severities.size === 0 || filter.severities.has(finding.severity)) &&
      (filter.topic === undefined || finding.topic === filter.topic) &&
      says(finding, words),
  );
}

function says({ where, message, fix }: ScreenFinding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said = `${where} ${message} ${fix}`.toLowerCase();
  return words.every((word) => said.includes(word));
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly ScreenFinding[];
}

/** In the order of the law pack's topics, of gravity, or of the activities. */
export function grouped(
  findings: readonly ScreenFinding[],
  by: Grouping,
  messages: FindingsScreenMessages,
  activities: readonly { readonly value: string; readonly label: string }[],
): readonly Group[] {
  const idOf = (finding: ScreenFinding): string => {
    if (by === 'activity') return finding.activity ?? '';
    return by === 'topic' ? finding.topic : finding.severity;
  };
  const groups = Map.groupBy(findings, idOf);
  const orders: Readonly<Record<Grouping, readonly string[]>> = {
    topic: Object.keys(messages.topics),
    severity: severities,
    activity: ['', ...activities.map(({ value }) => value)],
  };
  const names = new Map(activities.map(({ value, label }) => [value, label]));
  const titleOf = (id: string): string => {
    if (by === 'topic') return messages.topics[id as Topic];
    if (by === 'severity') return messages.levels[id as Severity];
    return names.get(id) ?? messages.whole;
  };
  return orders[by].flatMap((id) => {
    const members = groups.get(id);
    return members === undefined ? [] : [{ id, title: titleOf(id), findings: members }];
  });
}

export interface Open {
  readonly finding: ScreenFinding;
  /** Keys of those that stood before it. */
  readonly before: ReadonlySet<string>;
}

export const before = (
  findings: readonly ScreenFinding[],
  finding: ScreenFinding,
): ReadonlySet<string> => new Set(findings.slice(0, findings.indexOf(finding)).map(keyOf));

/**
 * What is being mended stays where it was, also when it is in order now, is about another thing or
 * goes with another filter: one may still be typing, and a field that moves loses the keyboard.
 */
export function withOpen(
  findings: readonly ScreenFinding[],
  open: Open | undefined,
): readonly ScreenFinding[] {
  if (!open) return findings;
  const key = keyOf(open.finding);
  const now = findings.find((each) => keyOf(each) === key);
  const { severity, topic, activity } = open.finding;
  const stays = now === undefined ? open.finding : { ...now, severity, topic, activity };
  const others = findings.filter((each) => keyOf(each) !== key);
  const at = others.findLastIndex((each) => open.before.has(keyOf(each))) + 1;
  return others.toSpliced(at, 0, stays);
}

/** Parts of the screens that were looked at from this list, and whether their findings are shown now. */
export type Looked = ReadonlyMap<string, boolean>;

/** What every screen counts: open, in parts that somebody opened or answered. The closed ones are left in, to count apart. */
export const counted = (findings: readonly ScreenFinding[]): readonly ScreenFinding[] =>
  findings.filter(({ silent }) => silent !== true);

/** What one looks at here stays where it is until one leaves: a line that went off would take the keyboard along. */
export function parted(findings: readonly ScreenFinding[], looked: Looked) {
  const isApart = ({ silent, section, dismissed }: ScreenFinding) =>
    section !== undefined && !dismissed && (silent === true || looked.has(section));
  return {
    spoken: findings.filter((finding) => !isApart(finding)),
    apart: findings.filter(isApart),
  };
}
