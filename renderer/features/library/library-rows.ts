/** The rows of the list: what the folder says of a file beside what the file says of itself. */
import { isPast } from '../../../shared/domain/days.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { fold, hasWords, wordsIn } from '../../../shared/domain/search-words.ts';
import type { Entry, LibraryList, Summary, Told } from './library-state.ts';

export interface LibraryRow {
  readonly file: string;
  /** Place in the order of names, from 1. */
  readonly number: number;
  readonly name: string;
  readonly entry: Entry;
  /** Undefined while it is read, and where it cannot be. */
  readonly summary: Summary | undefined;
  /** Why it cannot be read. */
  readonly problem: Problem | undefined;
}

export const filterNames = ['all', 'stillNeeded', 'reviewLate', 'notInFolder', 'archive'] as const;
export type FilterName = (typeof filterNames)[number];
export type View = FilterName | 'bin';

export function rowsOf(list: LibraryList, told: ReadonlyMap<string, Told>): readonly LibraryRow[] {
  return list.entries.map((entry, index) => {
    const reply = told.get(entry.file)?.reply;
    const summary = reply?.ok === true ? reply.value : undefined;
    return {
      file: entry.file,
      number: index + 1,
      name: summary?.label || entry.name,
      entry,
      summary,
      problem: reply?.ok === false ? reply : undefined,
    };
  });
}

/** Also in parts that nobody looked at yet: there is no end to it before that. */
const neededIn = (summary: Summary | undefined): number =>
  summary === undefined ? 0 : summary.errors + summary.silent.errors;

export const isLate = ({ summary }: LibraryRow, today: string): boolean =>
  summary?.nextReview !== undefined && isPast(summary.nextReview, today);

const fits: Readonly<Record<FilterName, (row: LibraryRow, today: string) => boolean>> = {
  all: ({ entry }) => !entry.archived,
  stillNeeded: ({ entry, summary }) => !entry.archived && neededIn(summary) > 0,
  reviewLate: (row, today) => !row.entry.archived && isLate(row, today),
  notInFolder: ({ entry, summary }) =>
    !entry.archived && summary !== undefined && summary.folder !== 'current',
  archive: ({ entry }) => entry.archived,
};

export function filtered(
  rows: readonly LibraryRow[],
  filter: FilterName,
  today: string,
): readonly LibraryRow[] {
  return rows.filter((row) => fits[filter](row, today));
}

/** When the file says it was changed; the time of the file itself where that cannot be read. */
export const changedAt = ({ summary, problem, entry }: LibraryRow): string | undefined =>
  summary?.changedAt ?? (problem && entry.fileTime);

/** Every word stands somewhere in what the list knows of the file. */
export function searched(rows: readonly LibraryRow[], text: string): readonly LibraryRow[] {
  const words = wordsIn(text);
  if (words.length === 0) return rows;
  return rows.filter(({ name, entry, summary }) => {
    const known = [name, entry.name, summary?.legalName, summary?.sector, summary?.kvk];
    const folded = fold(known.filter(Boolean).join(' '));
    return hasWords(words, folded);
  });
}

export type LetterCount = Summary['letters'][number];

/** The worst of all activities; a file without any has nothing answered. */
export function letterState(count: LetterCount): 'met' | 'needed' | 'unanswered' | 'notApplicable' {
  if (count.needed > 0) return 'needed';
  if (count.unanswered > 0) return 'unanswered';
  if (count.met > 0) return 'met';
  return count.notApplicable > 0 ? 'notApplicable' : 'unanswered';
}
