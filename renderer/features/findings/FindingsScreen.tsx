import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import { findingsScreenMessages, type Grouping } from '../../../shared/i18n/app/findings.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { SegmentRow } from '../../components/SegmentRow.tsx';
import { useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { today } from '../../state/today.ts';
import { useQuery } from '../../state/use-query.ts';
import { visit } from '../../state/visited.ts';
import { Filters } from './Filters.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import classes from './Findings.module.css';
import {
  before,
  counted,
  type Filter,
  filtered,
  grouped,
  isFiltered,
  keyOf,
  type Looked,
  noFilter,
  type Open,
  parted,
  withOpen,
} from './grouping.ts';
import { SilentSections } from './SilentSections.tsx';
import { useSilentSections } from './silent.ts';
import { useFirstSight } from './use-first-sight.ts';

/** A register of a thousand activities has as many groups. */
const GROUPS_AT_ONCE = 30;

const groupings: readonly Grouping[] = ['severity', 'topic', 'activity'];

/** Everything that asks for attention: to fill in here, or to close with a reason. */
export function FindingsScreen({ file }: { readonly file: string }) {
  const messages = useMessages(findingsScreenMessages);
  const language = useLanguage();
  const query = useQuery('register.findings', { file, today: today(), language });
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [by, setBy] = useState<Grouping>('severity');
  const [opened, setOpen] = useState<Open>();
  const [most, setMost] = useState(GROUPS_AT_ONCE);
  const [looked, setLooked] = useState<Looked>(noLooks);
  const all = query.value ?? none;
  const open = opened && all.some(isClosedNow(opened)) ? undefined : opened;
  const names = useActivityNames(by, language);
  const { spoken, apart } = useMemo(
    () => parted(withOpen(filtered(all, filter), open), looked),
    [all, filter, open, looked],
  );
  const groups = useMemo(() => grouped(spoken, by, messages, names), [spoken, by, messages, names]);
  const silent = useSilentSections(apart);
  const drawn = useFirstSight(groups.slice(0, most));
  const list = useFocusKept(groups);
  const solved = open && !all.some((each) => keyOf(each) === keyOf(open.finding));
  const toggle = (finding: ScreenFinding) => {
    const isOpen = open !== undefined && keyOf(open.finding) === keyOf(finding);
    setOpen(isOpen ? undefined : { finding, before: before(all, finding) });
  };
  useScreenActions(
    groupings
      .filter((each) => each !== by)
      .map((each) => ({
        id: `findings.group/${each}`,
        label: messages.groupings[each],
        hint: messages.groupBy,
        run: () => setBy(each),
      })),
  );
  const look = (section: string) => {
    visit(section);
    setLooked(new Map(looked).set(section, looked.get(section) !== true));
  };
  const narrow = (wanted: Filter) => {
    setFilter(wanted);
    setOpen(undefined);
  };

  return (
    <Screen>
      <ScreenTitle
        title={messages.title}
        below={query.value && summaryOf(all, messages)}
        actions={
          all.length > 0 && (
            <SegmentRow
              label={messages.groupBy}
              segments={groupings.map((each) => ({
                id: each,
                label: messages.groupings[each],
                pressed: by === each,
                onClick: () => setBy(each),
              }))}
            />
          )
        }
      />
      {query.problem && <p role="alert">{problemText(query.problem, language)}</p>}
      {query.value === undefined && query.isLoading && <p role="status">{messages.loading}</p>}
      {all.length > 0 && <Filters findings={counted(all)} filter={filter} onFilter={narrow} />}
      <div ref={list} tabIndex={-1} className={classes.groups}>
        {drawn.map(({ group, rows }) => (
          <FindingGroup
            key={`${by}-${group.id}`}
            group={group}
            rows={rows}
            open={open && keyOf(open.finding)}
            solved={solved ? keyOf(open.finding) : undefined}
            onToggle={toggle}
          />
        ))}
        {groups.length > most && (
          <Button onClick={() => setMost(most + GROUPS_AT_ONCE)}>
            {messages.moreGroups(groups.length - most)}
          </Button>
        )}
        <SilentSections
          sections={silent}
          looked={looked}
          onLook={look}
          open={open && keyOf(open.finding)}
          solved={solved ? keyOf(open.finding) : undefined}
          onToggle={toggle}
        />
      </div>
      {query.value && groups.length + silent.length === 0 && (
        <EmptyState
          action={
            isFiltered(filter) && <Button onClick={() => narrow(noFilter)}>{messages.clear}</Button>
          }
        >
          {isFiltered(filter) ? messages.nothingHere : messages.nothing}
        </EmptyState>
      )}
    </Screen>
  );
}

const isClosedNow =
  ({ finding }: Open) =>
  (each: ScreenFinding): boolean =>
    each.dismissed !== undefined && keyOf(each) === keyOf(finding);

const none: readonly ScreenFinding[] = [];
const noLooks: Looked = new Map();
const noNames: readonly { readonly value: string; readonly label: string }[] = [];

/** Only where the groups are called by them. */
function useActivityNames(by: Grouping, language: Language) {
  const activities = useAll('activity');
  return useMemo(
    () =>
      by === 'activity'
        ? activities.map(({ id, name }) => ({ value: id, label: inLanguage(name, language).text }))
        : noNames,
    [by, activities, language],
  );
}

function summaryOf(
  findings: readonly ScreenFinding[],
  messages: (typeof findingsScreenMessages)['nl'],
): string {
  const open = findings.filter(({ dismissed }) => !dismissed);
  if (open.length === 0) return messages.allFilled;
  const spoken = counted(open);
  const silent = open.filter((finding) => !spoken.includes(finding));
  const count = (severity: ScreenFinding['severity']) =>
    spoken.filter((finding) => finding.severity === severity).length;
  const demanded = (some: readonly ScreenFinding[]) =>
    some.filter((finding) => finding.demanded).length;
  const rest =
    demanded(silent) === 0 ? messages.toAdopt(demanded(spoken), spoken.length) : messages.notYet;
  return `${messages.summary(count('error'), count('warning'), count('tip'))} ${rest}`;
}

/** Whose row is gone, because it was closed or reopened, goes on from the list. */
function useFocusKept(shown: unknown) {
  const list = useRef<HTMLDivElement>(null);
  const had = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list may have lost the row with the focus
  useEffect(() => {
    if (had.current && isFocusFree()) list.current?.focus();
  }, [shown]);
  useEffect(() => {
    const note = () => {
      had.current = list.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return list;
}
