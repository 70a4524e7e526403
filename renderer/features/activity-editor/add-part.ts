/** A new row among the parts of the activity, opened at its first field. */
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { change, newRowId, useFile, type WantedChange } from '../../state/file.ts';
import { useJump } from '../../state/jump.ts';
import { partsIn } from '../../state/row-cache.ts';
import { rankAfter } from '../../widgets/rows/move-row.ts';

/** `first`: the field that takes the keyboard; `also`: what goes with it in the same change. */
export function addPart(
  entity: EntityName,
  activity: string,
  values: Readonly<Record<string, unknown>>,
  first: string,
  also: readonly WantedChange[] = [],
): void {
  const siblings: readonly object[] = partsIn(useFile.getState().cache, entity, activity);
  const id = newRowId();
  const rank = rankAfter(siblings);
  const place = entities[entity].fields.includes('rank') ? { rank } : {};
  const row = { id, activity, ...place, ...values };
  void change([{ create: entity, row }, ...also]).then((reply) => {
    if (reply.ok) useJump.setState({ ref: refOf(entity, id, first) });
  });
}
