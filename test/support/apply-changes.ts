/** Changes applied to a register in memory, refused where a client file would refuse them as stale. */
import { type EntityName, isEntityName, type Row } from '../../shared/domain/entities.ts';
import { parseRef, refOf } from '../../shared/domain/field-ref.ts';
import { type Register, registerSchema } from '../../shared/domain/register.ts';
import type { RegisterChange } from '../../shared/interview/changes.ts';
import type { AcceptedChange } from '../../shared/statement-reader/proposals/to-changes.ts';

type Plain = Record<string, unknown> & { id: string };

export function applied(
  register: Register,
  changes: readonly (RegisterChange | AcceptedChange)[],
): Register {
  const rows = structuredClone(register) as unknown as Record<EntityName, Plain[]>;
  for (const change of changes) {
    if ('create' in change) rows[change.create].push(structuredClone(change.row));
    else if ('delete' in change) removeRow(rows, change.delete, change.id);
    else setField(rows, change.ref, change.from, change.to);
  }
  return registerSchema.parse(rows);
}

/** With the remarks on it; a client file would take its parts along too. */
function removeRow(rows: Record<EntityName, Plain[]>, entity: EntityName, id: string): void {
  rows[entity] = rows[entity].filter((row) => row.id !== id);
  const start = refOf(entity, id, '');
  rows.provenance = rows.provenance.filter(({ target }) => !String(target).startsWith(start));
}

function setField(
  rows: Record<EntityName, Plain[]>,
  ref: string,
  from: unknown,
  to: unknown,
): void {
  const target = parseRef(ref);
  if (target === undefined || !isEntityName(target.entity)) throw new Error(`no field ${ref}`);
  const row = rows[target.entity].find(({ id }) => id === target.id);
  if (row === undefined) throw new Error(`no row ${ref}`);
  if (JSON.stringify(row[target.field]) !== JSON.stringify(from)) throw new Error(`stale ${ref}`);
  row[target.field] = structuredClone(to);
}

/** Rows of one activity, for what a test says about it. */
export function partsOfActivity<
  E extends 'subjectGroup' | 'dataItem' | 'purpose' | 'retention' | 'recipient',
>(register: Register, entity: E, activity: string): readonly Row<E>[] {
  const rows = register[entity] as readonly (Row<E> & { readonly activity: string })[];
  return rows.filter((row) => row.activity === activity);
}
