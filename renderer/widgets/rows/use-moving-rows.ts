import type { EntityName } from '../../../shared/domain/entities.ts';
import { type RowDrag, useRowDrag } from '../../components/use-row-drag.ts';
import { moveRowBeside } from './move-row.ts';

/** Rows whose order is the person's own, by hand. In: their ids in order. Out: undefined where nothing can move. */
export function useMovingRows(
  entity: EntityName,
  siblings: readonly string[],
): RowDrag | undefined {
  return useRowDrag(
    siblings.length < 2
      ? undefined
      : {
          canMove: (id, target) => siblings.includes(id) && siblings.includes(target),
          onMove: (id, target, side) => moveRowBeside(entity, siblings, id, target, side),
        },
  );
}
