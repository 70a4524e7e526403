/** The findings that a screen shows beside its fields. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ScreenFinding } from '../../shared/contract/register.ts';
import { useFile } from '../state/file.ts';
import { useLanguage } from '../state/language.ts';
import { today } from '../state/today.ts';
import { useQuery } from '../state/use-query.ts';

type ByRef = ReadonlyMap<string, readonly ScreenFinding[]>;

const FindingsContext = createContext<ByRef>(new Map());
const none: readonly ScreenFinding[] = [];

/** `activity` keeps to the findings of one; without it those of the whole register. */
export function FindingsProvider({
  activity,
  children,
}: {
  readonly activity?: string | undefined;
  readonly children: ReactNode;
}) {
  const file = useFile((state) => state.file);
  const language = useLanguage();
  const query = useQuery(
    'register.findings',
    file === undefined
      ? undefined
      : { file, today: today(), language, ...(activity === undefined ? {} : { activity }) },
  );
  const byRef = useMemo(() => {
    const open = (query.value ?? none).filter(({ dismissed }) => !dismissed);
    return Map.groupBy(open, ({ ref }) => ref);
  }, [query.value]);
  return <FindingsContext value={byRef}>{children}</FindingsContext>;
}

/** The open findings about a field, the most serious first. */
export function useFindingsAt(ref: string): readonly ScreenFinding[] {
  return useContext(FindingsContext).get(ref) ?? none;
}
