/** What a migration may use. It stays this small so that a migration means the same in five years. */

export interface SqlRunner {
  exec(sql: string): unknown;
}

export interface Migration {
  /** The `user_version` of a file after this migration. */
  readonly version: number;
  up(db: SqlRunner): void;
}

/** A name as SQL writes it; ours are only letters, digits and underscores. */
export function quoteName(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a name of ours: ${name}`);
  return `"${name}"`;
}
