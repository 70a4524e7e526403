/** Copies activities with all their parts, in their own client file or into another. */

import { activityOf } from '../../../shared/checks/letters.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type EntityName, entityNames } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { leftBehind } from '../../../shared/domain/left-behind.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Host } from '../host.ts';
import type { PlainRow } from './client-bound.ts';
import { fileOf } from './open-files.ts';
import { CopyHere, CopyToOther, type Part, type RowCopier } from './row-copier.ts';

/** A copy is a draft. What goes to the file of another client waits there for confirmation. */
export function copyActivities(
  { file, activities, to }: InputOf<'activities.copy'>,
  host: Host,
): OutputOf<'activities.copy'> {
  const from = fileOf(host, file).index;
  const target = fileOf(host, to ?? file);
  const isHere = to === undefined || to === file;
  const copier: RowCopier = isHere
    ? new CopyHere(from, host.newId)
    : new CopyToOther(from, target.index, host.newId);
  let number = Math.max(0, ...target.register.activity.map((row) => row.number));
  const ids = activities.map((id) => {
    number += 1;
    return copier.activity(partsOf(from, id), id, number);
  });
  const { sequence } = target.change({ kind: 'edit', label: 'copy', changes: copier.creations });
  return {
    activities: ids,
    ...(sequence === undefined ? {} : { sequence }),
    left: leftBehind.filter((what) => copier.left.has(what)),
  };
}

/** The activity and its parts, parents first. */
function partsOf(index: RegisterIndex, activity: string): readonly Part[] {
  return entityNames.flatMap((entity: EntityName) =>
    (index.register[entity] as readonly PlainRow[])
      .filter((row) => activityOf(refOf(entity, row.id), index) === activity)
      .map((row) => ({ entity, row })),
  );
}
