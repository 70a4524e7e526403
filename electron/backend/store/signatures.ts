/** By whom it was done: the name beside each change set, each version and each statement that was published. */
import type { Database } from './sqlite.ts';
import type { Store } from './store.ts';

const SIGNED = ['change_set', 'version', 'published_statement'] as const;

export interface Signature {
  readonly who: string;
  /** In how many places it stands. */
  readonly count: number;
}

const all = SIGNED.map((table) => `SELECT who FROM ${table}`).join(' UNION ALL ');

/** In the order of their names. */
export function signatures(db: Database): readonly Signature[] {
  const sql = `SELECT who, count(*) AS count FROM (${all}) WHERE who <> '' GROUP BY who ORDER BY who`;
  return db.prepare(sql).all() as Signature[];
}

/** What was done, and when, stays. */
export function replaceSignature(store: Store, who: string, by: string): void {
  store.write(() => {
    for (const table of SIGNED) store.tables.update(table, { who: by }, { who });
  });
}
