/** What is done with one or several activities from their table. All of it can be undone. */
import { useCallback, useMemo, useState } from 'react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import {
  type ActivitiesMessages,
  activitiesMessages,
} from '../../../shared/i18n/app/activities.ts';
import { keepFocusInTable } from '../../components/data-table/keep-focus-in-table.ts';
import { setAt, setChosen, useActivityTable } from '../../state/activity-table.ts';
import { change, removeRows, useFile } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { allOf } from '../../state/row-cache.ts';
import { copyActivities } from '../../widgets/copy-to-file/copy-activities.ts';
import { moveBeside, type Side } from '../../widgets/rows/row-order.ts';
import type { Done } from './done.ts';
import { neighbour } from './neighbour.ts';

export type Asking =
  | { readonly kind: 'change' | 'end' | 'copy'; readonly ids: readonly string[] }
  | { readonly kind: 'templates' }
  | { readonly kind: 'add' };

export interface Work {
  /** What is being asked beside the table. */
  readonly asking: Asking | undefined;
  readonly ask: (asking: Asking | undefined) => void;
  readonly done: Done | undefined;
  readonly tell: (done: Done | undefined) => void;
  readonly open: (line: ActivityLine) => void;
  readonly duplicate: (ids: readonly string[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly move: (id: string, target: string, side: Side) => Promise<void>;
  /** One place up or down within its group. */
  readonly step: (id: string, by: -1 | 1) => void;
}

export interface WorkInput {
  readonly file: string;
  readonly shown: readonly ActivityLine[];
  readonly groupOf: (line: ActivityLine) => string;
}

export function useWork(input: WorkInput): Work {
  const { file, shown, groupOf } = input;
  const messages = useMessages(activitiesMessages);
  const [asking, ask] = useState<Asking>();
  const [done, tell] = useState<Done>();
  const open = useCallback<Work['open']>(
    (line) => {
      setAt(line.id);
      goToScreen(screenHref(file, 'activities', line.id));
    },
    [file],
  );
  const deeds = useMemo(
    () => deedsWith({ file, shown, groupOf }, messages, tell),
    [file, shown, groupOf, messages],
  );
  // The same until something of it changes: the table is drawn anew with another.
  return useMemo(() => ({ asking, ask, done, tell, open, ...deeds }), [asking, done, open, deeds]);
}

type Deeds = Pick<Work, 'duplicate' | 'remove' | 'move' | 'step'>;

function deedsWith(
  { file, shown, groupOf }: WorkInput,
  messages: ActivitiesMessages,
  tell: Work['tell'],
): Deeds {
  const move: Work['move'] = async (id, target, side) => {
    const rows = allOf(useFile.getState().cache, 'activity');
    const reply = await change(moveBeside('activity', rows, id, target, side), 'order');
    if (!reply.ok) return;
    const now = allOf(useFile.getState().cache, 'activity');
    const place = now.findIndex((row) => row.id === id) + 1;
    const name = shown.find((line) => line.id === id)?.name ?? '';
    tell({ text: messages.moved(name, place, now.length), sequence: reply.value.sequence });
  };
  return {
    move,
    duplicate: async (ids) => {
      const reply = await copyActivities(file, ids);
      if (!reply.ok) {
        useFile.setState({ failed: reply });
        return;
      }
      setChosen(new Set(reply.value.activities));
      tell({ text: messages.copied(ids.length), sequence: reply.value.sequence });
    },
    remove: async (ids) => {
      const reply = await removeRows(ids.map((id) => ({ entity: 'activity', id })));
      if (!reply.ok) return;
      const chosen = new Set(useActivityTable.getState().chosen);
      for (const id of ids) chosen.delete(id);
      setChosen(chosen);
      tell({ text: messages.removed(ids.length), sequence: reply.value.sequence });
      keepFocusInTable();
    },
    step: (id, by) => {
      const target = neighbour(shown, id, by, groupOf);
      if (target !== undefined) void move(id, target.id, by < 0 ? 'before' : 'after');
    },
  };
}
