/** The lines of the table: asked of the backend, then filtered. */
import { useMemo } from 'react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { hasWords, wordsIn } from '../../../shared/domain/search-words.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { useActivityTable } from '../../state/activity-table.ts';
import { useAll } from '../../state/file.ts';
import { today } from '../../state/today.ts';
import { useQuery } from '../../state/use-query.ts';
import { filterLines } from './filter-lines.ts';
import { useTexts } from './use-texts.ts';

export interface Lines {
  /** Undefined until they are there. */
  readonly all: readonly ActivityLine[] | undefined;
  readonly shown: readonly ActivityLine[];
  /** Of the last change they know of. */
  readonly sequence: number;
  readonly problem: Problem | undefined;
}

const nothing: readonly ActivityLine[] = [];

export function useLines(file: string, language: Language): Lines {
  const { value: answer, problem } = useQuery('activities.list', {
    file,
    today: today(),
    language,
  });
  const { text, subjects, bases, status, attention } = useActivityTable((now) => now.filters);
  const found = useFound(file, language, text);
  const activities = useAll('activity');
  const all = useMemo(() => answer && inOrder(answer.lines, activities), [answer, activities]);
  const shown = useMemo(
    () =>
      all === undefined ? nothing : filterLines(all, { subjects, bases, status, attention }, found),
    [all, subjects, bases, status, attention, found],
  );
  return { all, shown, sequence: answer?.sequence ?? 0, problem };
}

/** What was removed or moved shows at once; what the backend has to say of the rest follows. */
function inOrder(
  lines: readonly ActivityLine[],
  activities: readonly { readonly id: string }[],
): readonly ActivityLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return activities.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Ids of the activities in which the words stand, anywhere; undefined where nothing is searched. */
function useFound(
  file: string,
  language: Language,
  typed: string,
): ReadonlySet<string> | undefined {
  const isSearched = useActivityTable(({ searched }) => searched) || typed !== '';
  const texts = useTexts(file, language, isSearched);
  return useMemo(() => {
    const words = wordsIn(typed);
    if (texts === undefined || words.length === 0) return undefined;
    return new Set(texts.filter(({ text }) => hasWords(words, text)).map(({ id }) => id));
  }, [texts, typed]);
}
