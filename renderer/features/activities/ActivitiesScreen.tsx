import { Button } from '@mantine/core';
import { IconFilePlus, IconMessageQuestion, IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import type { MenuPlace } from '../../components/ContextMenu.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { openTable, useActivityTable } from '../../state/activity-table.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction, useScreenActions } from '../../state/screen-actions.ts';
import { useTableView } from '../../state/table-views.ts';
import { RemovedLine } from '../../widgets/record/RemovedLine.tsx';
import classes from './Activities.module.css';
import { ActivityTable } from './ActivityTable.tsx';
import { AddActivity } from './AddActivity.tsx';
import { Asked } from './Asked.tsx';
import { ChosenActions } from './ChosenActions.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { FilterBar } from './FilterBar.tsx';
import { RowMenu } from './RowMenu.tsx';
import { useColumns } from './use-columns.ts';
import { groupOf } from './use-grouping.ts';
import { useLines } from './use-lines.ts';
import { useWork } from './use-work.ts';
import { WorkDone } from './WorkDone.tsx';

/** Everything that is done with data, in one table. */
export function ActivitiesScreen({ file }: { readonly file: string }) {
  openTable(file);
  const language = useLanguage();
  const messages = useMessages(activitiesMessages);
  const title = useMessages(shellMessages).sections.activities;
  const chosen = useActivityTable((state) => state.chosen);
  const { all, shown, sequence, problem } = useLines(file, language);
  const columns = useColumns(all);
  const { grouping, sorting } = useTableView('activities', columns);
  const work = useWork({ file, shown, groupOf: groupOf[grouping] });
  const [menu, setMenu] = useState<{ line: ActivityLine; place: MenuPlace }>();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const openMenu = useCallback((line: ActivityLine, place: MenuPlace) => {
    setMenu({ line, place });
    setMenuOpen(true);
  }, []);
  const addButton = useButtonAction('activities.add', messages.add);
  const templateButton = useButtonAction('activities.template', messages.fromTemplate);
  const questions = `#/${file}/interview`;
  useScreenActions([
    { id: 'interview', label: messages.startQuestions, run: () => goToScreen(questions) },
  ]);
  const chosenIds = useMemo(() => idsOf(all, chosen), [all, chosen]);
  const canMove = sorting === undefined;
  const inView = new Set(shown.map(({ id }) => id));
  const menuIds = menu === undefined ? [] : chosen.has(menu.line.id) ? chosenIds : [menu.line.id];
  const { asking, ask } = work;
  return (
    <Screen fill>
      <div className={classes.page}>
        <ScreenTitle
          title={title}
          actions={
            <>
              {all !== undefined && all.length > 0 && (
                <Button
                  component="a"
                  href={questions}
                  variant="subtle"
                  leftSection={<IconMessageQuestion size={18} stroke={1.6} aria-hidden />}
                >
                  {messages.startQuestions}
                </Button>
              )}
              <Button
                ref={templateButton}
                leftSection={<IconFilePlus size={18} stroke={1.6} aria-hidden />}
                onClick={() => ask({ kind: 'templates' })}
              >
                {messages.fromTemplate}
              </Button>
              <Button
                ref={addButton}
                variant="filled"
                leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />}
                onClick={() => ask({ kind: 'add' })}
              >
                {messages.add}
              </Button>
            </>
          }
        />
        {asking?.kind === 'add' && (
          <AddActivity
            file={file}
            onCancel={() => {
              ask(undefined);
              addButton.current?.focus();
            }}
          />
        )}
        {all === undefined && problem !== undefined && (
          <EmptyState>{problemText(problem, language)}</EmptyState>
        )}
        {all?.length === 0 && (
          <EmptyState
            action={
              <Button component="a" href={questions}>
                {messages.startQuestions}
              </Button>
            }
          >
            {messages.empty}
          </EmptyState>
        )}
        {all !== undefined && all.length > 0 && (
          <>
            <FilterBar all={all} shown={shown.length} columns={columns} />
            <ActivityTable
              title={title}
              shown={shown}
              columns={columns}
              work={work}
              onMenu={openMenu}
            />
          </>
        )}
        {all !== undefined && (
          <ChosenActions all={all} chosen={chosenIds} work={work} canMove={canMove} />
        )}
        <WorkDone done={work.done} sequence={sequence} onGone={() => work.tell(undefined)} />
        <RemovedLine file={file} section="activities" />
        {chosenIds.length > 0 && (
          <ChosenBar
            ids={chosenIds}
            hidden={chosenIds.filter((id) => !inView.has(id)).length}
            work={work}
            canMove={canMove}
          />
        )}
      </div>
      <RowMenu
        opened={isMenuOpen}
        at={menu}
        ids={menuIds}
        work={work}
        canMove={canMove}
        onClose={() => setMenuOpen(false)}
      />
      <Asked file={file} work={work} />
    </Screen>
  );
}

/** Those that are still there, in the order of the register. */
function idsOf(
  all: readonly ActivityLine[] | undefined,
  chosen: ReadonlySet<string>,
): readonly string[] {
  return (all ?? []).flatMap(({ id }) => (chosen.has(id) ? [id] : []));
}
