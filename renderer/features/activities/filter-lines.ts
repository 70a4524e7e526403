/** Which activities the filters leave. */
import type { ActivityLine } from '../../../shared/contract/register.ts';
import type { TableFilters } from '../../state/activity-table.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
type Letter = (typeof letters)[number];

export const levels = ['need', 'check', 'tip', 'ok', 'suggested'] as const;

const levelHolds: Readonly<Record<(typeof levels)[number], (line: ActivityLine) => boolean>> = {
  need: ({ errors }) => errors > 0,
  check: ({ warnings }) => warnings > 0,
  tip: ({ tips }) => tips > 0,
  ok: ({ errors, warnings, tips }) => errors + warnings + tips === 0,
  suggested: ({ suggested }) => suggested > 0,
};

export function isOpenElement(line: ActivityLine, letter: Letter): boolean {
  const state = line.letters?.[letter];
  return state === 'needed' || state === 'unanswered';
}

function asksAttention(line: ActivityLine, wanted: string): boolean {
  const letter = letters.find((each) => each === wanted);
  if (letter !== undefined) return isOpenElement(line, letter);
  const level = levels.find((each) => each === wanted);
  return level !== undefined && levelHolds[level](line);
}

const someOf = (wanted: readonly string[], has: (value: string) => boolean): boolean =>
  wanted.length === 0 || wanted.some(has);

/** All that filters but the words, which the backend looks for. */
export type ListFilters = Omit<TableFilters, 'text'>;

/** Within a filter one of its values is enough; between filters all must hold. `found`: by text. */
export function filterLines(
  lines: readonly ActivityLine[],
  filters: ListFilters,
  found: ReadonlySet<string> | undefined,
): readonly ActivityLine[] {
  if (!isFiltered({ ...filters, text: '' }) && found === undefined) return lines;
  return lines.filter(
    (line) =>
      (found === undefined || found.has(line.id)) &&
      someOf(filters.subjects, (value) => line.subjects.includes(value)) &&
      someOf(filters.bases, (value) => line.bases.includes(value)) &&
      someOf(filters.status, (value) => line.status === value) &&
      someOf(filters.attention, (value) => asksAttention(line, value)),
  );
}

export function isFiltered({ text, ...lists }: TableFilters): boolean {
  return text.trim() !== '' || Object.values(lists).some((list) => list.length > 0);
}

/** What there is to choose from, in the order of the alphabet. */
export function valuesOf(
  lines: readonly ActivityLine[],
  key: 'subjects' | 'bases',
  language: string,
): readonly string[] {
  const { compare } = new Intl.Collator(language);
  return [...new Set(lines.flatMap((line) => line[key]))].toSorted(compare);
}
