/** An open client file: its database, its rows and the digest that is kept in the same transaction. */
import type { Register } from '../../../shared/domain/register.ts';
import type { ContentSum } from './content-sum.ts';
import { ClientFileError, writeProblem } from './errors.ts';
import { contentDigest, type FileRecord, readFileRecord } from './file-record.ts';
import { loadRegister } from './load-register.ts';
import type { Database } from './sqlite.ts';
import { Tables } from './tables.ts';

export interface StoreOptions {
  readonly db: Database;
  /** Sum of the rows that the database holds now. */
  readonly sum: ContentSum;
  /** Random ids for new rows. */
  readonly newId: () => string;
  readonly now: () => Date;
}

export class Store {
  readonly db: Database;
  readonly tables: Tables;
  readonly newId: () => string;
  readonly now: () => Date;
  #inTransaction = false;

  constructor({ db, sum, newId, now }: StoreOptions) {
    this.db = db;
    this.tables = new Tables(db, sum);
    this.newId = newId;
    this.now = now;
  }

  register(): Register {
    return loadRegister(this.db);
  }

  file(): FileRecord {
    const record = readFileRecord(this.db);
    if (!record) throw new ClientFileError('damaged', { path: this.db.name, part: 'structure' });
    return record;
  }

  /** All of `work` or nothing; the digest moves with it. A transaction inside one belongs to it. */
  write<T>(work: () => T): T {
    if (this.#inTransaction) return work();
    const before = this.tables.sum.copy();
    this.#inTransaction = true;
    try {
      return this.db
        .transaction(() => {
          const result = work();
          this.#seal();
          return result;
        })
        .immediate();
    } catch (error) {
      this.tables.sum = before;
      throw writeProblem(error, this.db.name);
    } finally {
      this.#inTransaction = false;
    }
  }

  /** Changes what the file says of itself. */
  setFile(changes: Partial<Pick<FileRecord, 'generation' | 'parentDigest' | 'undoFloor'>>): void {
    this.write(() => {
      const { generation, parentDigest, undoFloor } = { ...this.file(), ...changes };
      this.tables
        .prepare('UPDATE file SET generation = ?, parent_digest = ?, undo_floor = ?')
        .run(generation, parentDigest, undoFloor);
    });
  }

  #seal(): void {
    const digest = contentDigest(this.db, this.file(), this.tables.sum);
    this.tables.prepare('UPDATE file SET content_digest = ?').run(digest);
  }
}
