/** The findings that a screen shows beside its fields. */
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { ScreenFinding } from '../../shared/contract/register.ts';
import { useFile } from '../state/file.ts';
import { useLanguage } from '../state/language.ts';
import { useToldQuery } from '../state/refusal.ts';
import { today } from '../state/today.ts';
import { useVisitedHere } from '../state/visited.ts';

type ByRef = ReadonlyMap<string, readonly ScreenFinding[]>;

/** field: under the field itself. apart: the screen puts them where it wants, and the field only names them. */
export const FindingPlace = createContext<'field' | 'apart'>('field');

/** Id on the page of the note about a finding, for `aria-describedby` of its field. */
export const noteId = ({ rule, ref }: ScreenFinding): string => `note-${rule}-${ref}`;

interface Shown {
  readonly spoken: ByRef;
  /** Of parts that nobody has opened or answered yet. */
  readonly silent: readonly ScreenFinding[];
}

const FindingsContext = createContext<Shown>({ spoken: new Map(), silent: [] });
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
  const visited = useVisitedHere();
  const shown = useMemo(() => {
    const isSilent = ({ silent, section }: ScreenFinding) =>
      silent === true && !visited.has(section ?? '');
    const open = found.filter(({ dismissed }) => !dismissed);
    const spoken = open.filter((finding) => !isSilent(finding));
    return { spoken: Map.groupBy(spoken, ({ ref }) => ref), silent: open.filter(isSilent) };
  }, [found, visited]);
  return <FindingsContext value={shown}>{children}</FindingsContext>;
}

/** The same list while it says the same: most typing changes no finding, and then no field is drawn again. */
function useSame(found: readonly ScreenFinding[]): readonly ScreenFinding[] {
  const before = useRef(found);
  if (before.current !== found && JSON.stringify(before.current) !== JSON.stringify(found))
    before.current = found;
  return before.current;
}

/** Every open finding of the screen that may be shown, by its field. */
export const useFindings = (): ByRef => useContext(FindingsContext).spoken;

/** Those of parts that nobody has opened or answered yet. */
export const useSilentFindings = (): readonly ScreenFinding[] => useContext(FindingsContext).silent;

/** Whether nobody has opened or answered this part of a screen yet. */
export const useIsSilent = (part: string): boolean =>
  useSilentFindings().some(({ section }) => section === part);

/** The open findings about a field, the most serious first. */
export function useFindingsAt(ref: string): readonly ScreenFinding[] {
  return useContext(FindingsContext).spoken.get(ref) ?? none;
}
