/**
 * The canonical form of a register: keys in the order of the domain, rows by parent, rank and id,
 * sets of ids sorted. Equal registers have equal text, so digests and versions can compare it.
 */
import { type EntityName, entities, entityNames, type Row } from '../domain/entities.ts';
import type { Register } from '../domain/register.ts';
import { parentField } from '../domain/register-index.ts';

export const FORMAT = 'artikel30-register';
/** Raised when a field changes its meaning or place; upgradeNtoM functions read older ones. */
export const FORMAT_VERSION = 1;

type Plain = Record<string, unknown>;

function canonicalValue(entity: EntityName, field: string, value: unknown): unknown {
  if (!Array.isArray(value)) return orderKeys(value);
  const sorted = entities[entity].meta[field]?.storage === 'refs';
  return sorted ? (value as readonly string[]).toSorted() : value;
}

/** {en, nl} and {on, state} come in any key order; fixed here. */
function orderKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Plain;
  const ordered: Plain = {};
  for (const key of ['nl', 'en', 'state', 'on'])
    if (source[key] !== undefined) ordered[key] = source[key];
  return ordered;
}

export function canonicalRow<E extends EntityName>(entity: E, row: Row<E>): Row<E> {
  const source = row as unknown as Plain;
  const ordered: Plain = {};
  for (const field of entities[entity].fields) {
    if (source[field] !== undefined) ordered[field] = canonicalValue(entity, field, source[field]);
  }
  return ordered as unknown as Row<E>;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortedRows<E extends EntityName>(entity: E, rows: readonly Row<E>[]): Row<E>[] {
  const parent = parentField(entity);
  const key = (row: Row<E>) => row as unknown as Plain;
  return [...rows].sort((a, b) => {
    const byParent =
      parent === undefined ? 0 : compareText(String(key(a)[parent]), String(key(b)[parent]));
    return (
      byParent || Number(key(a).rank ?? 0) - Number(key(b).rank ?? 0) || compareText(a.id, b.id)
    );
  });
}

export function canonicalRegister(register: Register): Register {
  const ordered: Plain = {};
  for (const entity of entityNames) {
    const rows = register[entity] as readonly Row<typeof entity>[];
    ordered[entity] = sortedRows(entity, rows).map((row) => canonicalRow(entity, row));
  }
  return ordered as unknown as Register;
}

/** The interchange JSON of a register; empty entities are left out. Ends with a line feed. */
export function toJson(register: Register): string {
  const body: Plain = { format: FORMAT, version: FORMAT_VERSION };
  const canonical = canonicalRegister(register);
  for (const entity of entityNames)
    if (canonical[entity].length > 0) body[entity] = canonical[entity];
  return `${JSON.stringify(body, null, 2)}\n`;
}
