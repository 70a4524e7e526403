/** The tables that the domain implies, as SQL: what a drift test compares the migrations with. */
import {
  allLayouts,
  type Column,
  type LinkTable,
  SINGLETON,
  snakeCase,
  type TableLayout,
} from '../../electron/backend/store/layout.ts';
import { quoteName } from '../../electron/backend/store/sql.ts';
import { entities } from '../../shared/domain/entities.ts';

const q = quoteName;

const TYPES = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
  localised: 'TEXT',
  answer: 'TEXT',
  ref: 'TEXT',
  refs: 'TEXT',
  list: 'TEXT',
} as const;

export function isRequired(table: TableLayout, field: string): boolean {
  const shape = entities[table.entity].schema.shape as Record<
    string,
    { safeParse(v: unknown): { success: boolean } }
  >;
  return shape[field]?.safeParse(undefined).success === false;
}

// Choices get no CHECK: SQLite cannot change one without rebuilding the table, and each new option would.
function check({ name, storage, part }: Column): string {
  if (storage === 'boolean') return ` CHECK (${q(name)} IN (0, 1))`;
  if (storage === 'list') return ` CHECK (json_valid(${q(name)}))`;
  if (part === 'state') return ` CHECK (${q(name)} IN ('unknown', 'none', 'some'))`;
  return '';
}

function columnSql(table: TableLayout, column: Column): string {
  const { name, field, storage, part } = column;
  if (field === 'id') return `${q(name)} TEXT NOT NULL PRIMARY KEY`;
  const required = part === undefined && isRequired(table, field) ? ' NOT NULL' : '';
  const start = `${q(name)} ${TYPES[storage]}${required}`;
  if (storage !== 'ref') return start + check(column);
  const meta = entities[table.entity].meta[field];
  const cascade = meta?.parent ? ' ON DELETE CASCADE' : '';
  return `${start} REFERENCES ${q(snakeCase(meta?.target ?? ''))} ("id")${cascade} DEFERRABLE INITIALLY DEFERRED`;
}

function tableSql(table: TableLayout): string {
  const columns = table.columns.map((column) => columnSql(table, column));
  if (entities[table.entity].single) {
    columns.push(`${q(SINGLETON)} INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (${q(SINGLETON)} = 1)`);
  }
  return `CREATE TABLE ${q(table.table)} (\n  ${columns.join(',\n  ')}\n) STRICT;`;
}

function parentIndexSql(table: TableLayout): readonly string[] {
  return table.columns
    .filter(({ field }) => entities[table.entity].meta[field]?.parent)
    .map(
      ({ name }) =>
        `CREATE INDEX ${q(`${table.table}_${name}`)} ON ${q(table.table)} (${q(name)});`,
    );
}

function linkSql(table: TableLayout, link: LinkTable): string {
  return [
    `CREATE TABLE ${q(link.name)} (`,
    `  "row" TEXT NOT NULL REFERENCES ${q(table.table)} ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,`,
    `  "target" TEXT NOT NULL REFERENCES ${q(snakeCase(link.target))} ("id") DEFERRABLE INITIALLY DEFERRED,`,
    '  PRIMARY KEY ("row", "target")',
    ') STRICT, WITHOUT ROWID;',
  ].join('\n');
}

export function registerSql(): string {
  return allLayouts
    .flatMap((table) => [
      tableSql(table),
      ...parentIndexSql(table),
      ...table.links.map((link) => linkSql(table, link)),
    ])
    .join('\n\n');
}
