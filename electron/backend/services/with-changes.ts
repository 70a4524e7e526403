/** The register after changes that the store has made, without reading all of it again. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import { WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import type { RecordedChange } from '../store/change.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Entities that no change names are shared with the register given. */
export function withChanges(register: Register, changes: readonly RecordedChange[]): Register {
  const touched = new Map<EntityName, Map<string, Row>>();
  for (const { ref, to } of changes) {
    const rows = touched.get(ref.entity) ?? byId(register[ref.entity]);
    touched.set(ref.entity, rows);
    if (ref.field === WHOLE_ROW) {
      if (to === undefined) rows.delete(ref.id);
      else rows.set(ref.id, to as Row);
      continue;
    }
    const row = rows.get(ref.id);
    if (row) rows.set(ref.id, withField(row, ref.field, to));
  }
  const changed = [...touched].map(([entity, rows]) => [entity, [...rows.values()]]);
  return { ...register, ...(Object.fromEntries(changed) as Partial<Register>) };
}

function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function withField(row: Row, field: string, to: unknown): Row {
  if (to !== undefined) return { ...row, [field]: to };
  const kept = Object.entries(row).filter(([name]) => name !== field);
  return { ...Object.fromEntries(kept), id: row.id };
}
