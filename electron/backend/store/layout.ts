/** Where each field of the domain lies in the tables of a client file. */
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import type { Storage } from '../../../shared/domain/field.ts';

export interface Column {
  readonly name: string;
  readonly field: string;
  readonly storage: Storage;
  /** Which part of the field, where it takes two columns. */
  readonly part?: 'nl' | 'en' | 'state' | 'on';
}

/** Table of (row, target) for a field that holds several ids. */
export interface LinkTable {
  readonly name: string;
  readonly field: string;
  readonly target: EntityName;
}

export interface TableLayout {
  readonly entity: EntityName;
  readonly table: string;
  readonly columns: readonly Column[];
  readonly links: readonly LinkTable[];
}

/** Column of an entity with at most one row; UNIQUE and always 1. */
export const SINGLETON = 'singleton';

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const PARTS: { readonly [S in Storage]?: readonly NonNullable<Column['part']>[] } = {
  localised: ['nl', 'en'],
  answer: ['state', 'on'],
};

function columnsOf(field: string, storage: Storage): readonly Column[] {
  const name = snakeCase(field);
  const parts = PARTS[storage];
  if (!parts) return [{ name, field, storage }];
  return parts.map((part) => ({ name: `${name}_${part}`, field, storage, part }));
}

function layoutOf(entity: EntityName): TableLayout {
  const { fields, meta } = entities[entity];
  const table = snakeCase(entity);
  const columns: Column[] = [];
  const links: LinkTable[] = [];
  for (const field of fields) {
    const kind = meta[field];
    if (!kind) continue;
    if (kind.storage === 'refs') {
      links.push({
        name: `${table}__${snakeCase(field)}`,
        field,
        target: kind.target as EntityName,
      });
    } else {
      columns.push(...columnsOf(field, kind.storage));
    }
  }
  return { entity, table, columns, links };
}

const layouts = new Map<EntityName, TableLayout>(
  entityNames.map((entity) => [entity, layoutOf(entity)]),
);

export function layout(entity: EntityName): TableLayout {
  const found = layouts.get(entity);
  if (!found) throw new Error(`no such entity: ${entity}`);
  return found;
}

export const allLayouts: readonly TableLayout[] = [...layouts.values()];
