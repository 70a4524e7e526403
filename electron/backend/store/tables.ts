/** Writes to the tables of a client file. */
import { quoteName } from './sql.ts';
import type { Database, SqlValue, Statement } from './sqlite.ts';

export type Values = Readonly<Record<string, SqlValue>>;

function where(key: Values): string {
  return Object.keys(key)
    .map((name) => `${quoteName(name)} = ?`)
    .join(' AND ');
}

export class Tables {
  readonly #db: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** A prepared statement, made once. */
  prepare(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  insert(table: string, values: Values): void {
    const names = Object.keys(values);
    const columns = names.map(quoteName).join(', ');
    const marks = names.map(() => '?').join(', ');
    this.prepare(`INSERT INTO ${quoteName(table)} (${columns}) VALUES (${marks})`).run(
      ...Object.values(values),
    );
  }

  update(table: string, values: Values, key: Values): void {
    const set = Object.keys(values)
      .map((name) => `${quoteName(name)} = ?`)
      .join(', ');
    this.prepare(`UPDATE ${quoteName(table)} SET ${set} WHERE ${where(key)}`).run(
      ...Object.values(values),
      ...Object.values(key),
    );
  }

  delete(table: string, key: Values): void {
    this.prepare(`DELETE FROM ${quoteName(table)} WHERE ${where(key)}`).run(...Object.values(key));
  }
}
