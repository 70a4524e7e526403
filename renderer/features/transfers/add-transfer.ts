/** A new transfer of an activity or a party, which then says that it has one. */
import { stateOf } from '../../../shared/domain/answer.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { change, loadActivity, newRowId, useFile, type WantedChange } from '../../state/file.ts';
import { partsIn, rowOf } from '../../state/row-cache.ts';
import { today } from '../../state/today.ts';
import { rankAfter } from '../../widgets/rows/move-row.ts';

/** Out: its id; undefined where it was refused. */
export async function addTransfer(
  of: 'activity' | 'party',
  parent: string,
): Promise<string | undefined> {
  if (of === 'activity') await loadActivity(parent);
  const { cache } = useFile.getState();
  const id = newRowId();
  const entity = of === 'activity' ? 'transfer' : 'partyTransfer';
  const rank = rankAfter(partsIn(cache, entity, parent));
  const reply = await change([
    ...answered(of, parent),
    { create: entity, row: { id, [of]: parent, rank } },
  ]);
  return reply.ok ? id : undefined;
}

function answered(of: 'activity' | 'party', id: string): readonly WantedChange[] {
  const { cache } = useFile.getState();
  const field = of === 'activity' ? 'transfersAnswer' : 'onwardAnswer';
  const from =
    of === 'activity'
      ? rowOf(cache, 'activity', id)?.transfersAnswer
      : rowOf(cache, 'party', id)?.onwardAnswer;
  if (stateOf(from) === 'some') return [];
  const to = { state: 'some', on: today() };
  return [{ ref: refOf(of, id, field), ...(from === undefined ? {} : { from }), to }];
}
