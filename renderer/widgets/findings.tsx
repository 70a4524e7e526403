/** The findings that a screen shows beside its fields. */
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { ScreenFinding } from '../../shared/contract/register.ts';
import { useFile } from '../state/file.ts';
import { useLanguage } from '../state/language.ts';
import { useToldQuery } from '../state/refusal.ts';
import { today } from '../state/today.ts';

type ByRef = ReadonlyMap<string, readonly ScreenFinding[]>;

/** field: under the field itself. apart: the screen puts them where it wants, and the field only names them. */
export const FindingPlace = createContext<'field' | 'apart'>('field');

/** Id on the page of the note about a finding, for `aria-describedby` of its field. */
export const noteId = ({ rule, ref }: ScreenFinding): string => `note-${rule}-${ref}`;

const FindingsContext = createContext<ByRef>(new Map());
const none: readonly ScreenFinding[] = [];

/** `activity` keeps to the findings of one and of who gets its data; without it those of the whole register. */
export function FindingsProvider({
  activity,
  children,
}: {
  readonly activity?: string | undefined;
  readonly children: ReactNode;
}) {
  const file = useFile((state) => state.file);
  const language = useLanguage();
  const query = useToldQuery(
    'register.findings',
    file === undefined
      ? undefined
      : {
          file,
          today: today(),
          language,
          ...(activity === undefined ? {} : { activity, withParties: true }),
        },
  );
  const found = useSame(query.value ?? none);
  const byRef = useMemo(() => {
    const open = found.filter(({ dismissed }) => !dismissed);
    return Map.groupBy(open, ({ ref }) => ref);
  }, [found]);
  return <FindingsContext value={byRef}>{children}</FindingsContext>;
}

/** The same list while it says the same: most typing changes no finding, and then no field is drawn again. */
function useSame(found: readonly ScreenFinding[]): readonly ScreenFinding[] {
  const before = useRef(found);
  if (before.current !== found && JSON.stringify(before.current) !== JSON.stringify(found))
    before.current = found;
  return before.current;
}

/** Every open finding of the screen, by its field. */
export const useFindings = (): ByRef => useContext(FindingsContext);

/** The open findings about a field, the most serious first. */
export function useFindingsAt(ref: string): readonly ScreenFinding[] {
  return useContext(FindingsContext).get(ref) ?? none;
}
