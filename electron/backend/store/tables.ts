/** Writes to the tables of a client file; keeps the sum of their rows in step with every write. */
import type { ContentSum } from './content-sum.ts';
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
  sum: ContentSum;

  constructor(db: Database, sum: ContentSum) {
    this.#db = db;
    this.sum = sum;
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

  insert(table: string, values: Values, key: Values): void {
    const names = Object.keys(values);
    const columns = names.map(quoteName).join(', ');
    const marks = names.map(() => '?').join(', ');
    this.prepare(`INSERT INTO ${quoteName(table)} (${columns}) VALUES (${marks})`).run(
      ...Object.values(values),
    );
    for (const row of this.#matching(table, key)) this.sum.add(table, row);
  }

  update(table: string, values: Values, key: Values): void {
    const set = Object.keys(values)
      .map((name) => `${quoteName(name)} = ?`)
      .join(', ');
    for (const row of this.#matching(table, key)) this.sum.remove(table, row);
    this.prepare(`UPDATE ${quoteName(table)} SET ${set} WHERE ${where(key)}`).run(
      ...Object.values(values),
      ...Object.values(key),
    );
    for (const row of this.#matching(table, key)) this.sum.add(table, row);
  }

  delete(table: string, key: Values): void {
    for (const row of this.#matching(table, key)) this.sum.remove(table, row);
    this.prepare(`DELETE FROM ${quoteName(table)} WHERE ${where(key)}`).run(...Object.values(key));
  }

  /** Whole rows in the order of the table's own columns, as the sum counts them. */
  #matching(table: string, key: Values): SqlValue[][] {
    const sql = `SELECT * FROM ${quoteName(table)} WHERE ${where(key)}`;
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql).raw();
      this.#statements.set(sql, statement);
    }
    return statement.all(...Object.values(key)) as SqlValue[][];
  }
}
