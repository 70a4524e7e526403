import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { type MenuPlace, menuPlace, placeUnder } from '../../components/ContextMenu.tsx';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { DataTable } from '../../components/data-table/DataTable.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { setAt, setChosen, useActivityTable } from '../../state/activity-table.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { setTableView, useTableView } from '../../state/table-views.ts';
import classes from './Activities.module.css';
import { groupOf, useGrouping } from './use-grouping.ts';
import type { Work } from './use-work.ts';

export interface ActivityTableProps {
  readonly title: string;
  readonly shown: readonly ActivityLine[];
  readonly columns: readonly DataColumn<ActivityLine>[];
  readonly work: Work;
  readonly onMenu: (line: ActivityLine, place: MenuPlace) => void;
}

const idOf = (line: ActivityLine): string => line.id;
const nameOf = (line: ActivityLine): string => line.name;

/** Not drawn anew by a letter of a search, but by what it finds. */
export const ActivityTable = memo(function ActivityTable(props: ActivityTableProps) {
  const { title, shown, columns, work, onMenu } = props;
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const chosen = useActivityTable((state) => state.chosen);
  const { hidden, sorting, grouping } = useTableView('activities', columns);
  const startAt = useRef(useActivityTable.getState().at).current;
  const groups = useGrouping(grouping);
  const moving = useMemo(() => movingOf(shown, groupOf[grouping], work), [shown, grouping, work]);
  const canMove = sorting === undefined;
  const menu = useStable(onMenu);
  if (shown.length === 0)
    return (
      <Sheet flush fill label={title}>
        <p className={classes.nothing}>{messages.nothingFound}</p>
      </Sheet>
    );
  return (
    <div className={classes.table}>
      <Sheet flush fill label={title}>
        <DataTable
          label={title}
          rows={shown}
          idOf={idOf}
          nameOf={nameOf}
          columns={columns}
          texts={messages}
          language={language}
          hidden={hidden}
          sorting={sorting}
          onSorting={(next) => setTableView('activities', { sorting: next })}
          grouping={groups}
          selection={{ chosen, onChosen: setChosen }}
          onOpen={work.open}
          onMenu={menu}
          onKey={(line, event) => {
            if (!asksMenu(event)) return onRowKey(line, event, { work, shown, canMove });
            onMenu(
              line,
              placeUnder(event.currentTarget.querySelector(':focus') ?? event.currentTarget),
            );
            return true;
          }}
          moving={canMove ? moving : undefined}
          startAt={startAt}
          onCurrent={setAt}
        />
      </Sheet>
    </div>
  );
});

/** The newest of a function under one that stays the same, so that rows need not be drawn anew. */
function useStable(onMenu: ActivityTableProps['onMenu']) {
  const now = useRef(onMenu);
  now.current = onMenu;
  return useMemo(
    () => (line: ActivityLine, event: Parameters<typeof menuPlace>[0]) =>
      now.current(line, menuPlace(event)),
    [],
  );
}

function movingOf(
  shown: readonly ActivityLine[],
  group: (line: ActivityLine) => string,
  work: Work,
) {
  const groupById = (id: string) => {
    const line = shown.find((each) => each.id === id);
    return line && group(line);
  };
  return {
    canMove: (id: string, target: string) => groupById(id) === groupById(target),
    onMove: (id: string, target: string, side: 'before' | 'after') =>
      void work.move(id, target, side),
  };
}

const asksMenu = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

interface KeyContext {
  readonly work: Work;
  readonly shown: readonly ActivityLine[];
  /** Whether the rows stand in the user's own order. */
  readonly canMove: boolean;
}

/** Keys besides those that every table has; true for what was one of them. */
function onRowKey(
  { id }: ActivityLine,
  event: KeyboardEvent,
  { work, shown, canMove }: KeyContext,
): boolean {
  const { key, altKey } = event;
  const { chosen } = useActivityTable.getState();
  if (key === 'Delete') void work.remove(chosen.has(id) ? [...chosen] : [id]);
  else if (key === 'Escape' && chosen.size > 0) setChosen(new Set());
  else if (key === 'a' && (event.ctrlKey || event.metaKey)) setChosen(new Set(shown.map(idOf)));
  else if (altKey && canMove && key === 'ArrowUp') work.step(id, -1);
  else if (altKey && canMove && key === 'ArrowDown') work.step(id, 1);
  else return false;
  return true;
}
