import type { ActivityLine } from '../../../shared/contract/register.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { setChosen, useActivityTable } from '../../state/activity-table.ts';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import type { Work } from './use-work.ts';

export interface ChosenActionsProps {
  readonly all: readonly ActivityLine[];
  /** In the order of the register. */
  readonly chosen: readonly string[];
  readonly work: Work;
  readonly canMove: boolean;
}

/**
 * What the bar and the menu of a row do, for the command palette: with what is chosen, or else with
 * the row that the keyboard was at. Draws nothing; the screen is not drawn anew for every row passed.
 */
export function ChosenActions({ all, chosen, work, canMove }: ChosenActionsProps) {
  const messages = useMessages(activitiesMessages);
  const at = useActivityTable((state) => state.at);
  const row = all.find(({ id }) => id === (chosen.length === 1 ? chosen[0] : at));
  const ids = chosen.length > 0 ? chosen : row === undefined ? [] : [row.id];
  const hint = chosen.length > 1 ? messages.chosen(chosen.length, 0) : row?.name;
  const action = (name: string, label: string, run: () => unknown) => ({
    ...{ id: `activities.${name}`, label, hint },
    run: () => void run(),
  });
  const [one] = ids;
  useScreenActions(
    one === undefined
      ? []
      : [
          action('change', messages.changeTogether, () => work.ask({ kind: 'change', ids })),
          action('duplicate', messages.duplicate, () => work.duplicate(ids)),
          action('copy', messages.toOtherFile, () => work.ask({ kind: 'copy', ids })),
          action('end', messages.end, () => work.ask({ kind: 'end', ids })),
          action('remove', messages.remove, () => work.remove(ids)),
          ...(canMove && ids.length === 1
            ? [
                action('up', messages.moveUp, () => work.step(one, -1)),
                action('down', messages.moveDown, () => work.step(one, 1)),
              ]
            : []),
          ...(chosen.length > 0
            ? [action('clear', messages.clearChoice, () => setChosen(new Set()))]
            : []),
        ],
  );
  return null;
}
