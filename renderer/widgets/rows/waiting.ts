/** Rows that came from a template and that nobody has said yes or no to. */

import type { EntityName } from '../../../shared/domain/entities.ts';
import { parseRef, refOf, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type { Provenance } from '../../../shared/domain/provenance.ts';
import { change, useAll } from '../../state/file.ts';
import { confirmed, provenanceOf } from '../field/confirming.ts';

/** Addresses of whole rows that wait, made once for a cache. */
const byRows = new WeakMap<readonly Provenance[], ReadonlySet<string>>();

/** `entity/id/*` of every row that waits. */
export function useWaiting(): ReadonlySet<string> {
  const rows = useAll('provenance');
  const known = byRows.get(rows) ?? new Set(rows.filter(waits).map(({ target }) => target));
  byRows.set(rows, known);
  return known;
}

const waits = ({ status, target }: Provenance): boolean =>
  (status === 'suggested' || status === 'inferred') && parseRef(target)?.field === WHOLE_ROW;

/** The row is so, as it was suggested. */
export function acceptRow(entity: EntityName, id: string): void {
  const row = provenanceOf({ entity, id, field: WHOLE_ROW });
  if (row?.target === refOf(entity, id)) void change(confirmed(row));
}
