/** An open client file: its database and its rows. */
import type { Register } from '../../../shared/domain/register.ts';
import { ClientFileError, writeProblem } from './errors.ts';
import { type FileRecord, readFileRecord } from './file-record.ts';
import { loadRegister } from './load-register.ts';
import type { Database } from './sqlite.ts';
import { Tables } from './tables.ts';

export interface StoreOptions {
  readonly db: Database;
  /** Random ids for new rows. */
  readonly newId: () => string;
  readonly now: () => Date;
}

type FileChanges = Partial<
  Pick<FileRecord, 'docId' | 'generation' | 'parentDigest' | 'contentDigest' | 'undoFloor'>
>;

export class Store {
  readonly db: Database;
  readonly tables: Tables;
  readonly newId: () => string;
  readonly now: () => Date;
  #inTransaction = false;

  constructor({ db, newId, now }: StoreOptions) {
    this.db = db;
    this.tables = new Tables(db);
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

  /** All of `work` or nothing. A transaction inside one belongs to it. */
  write<T>(work: () => T): T {
    if (this.#inTransaction) return work();
    this.#inTransaction = true;
    try {
      return this.db
        .transaction(() => {
          const result = work();
          this.tables.prepare('UPDATE file SET saves = saves + 1').run();
          return result;
        })
        .immediate();
    } catch (error) {
      throw writeProblem(error, this.db.name);
    } finally {
      this.#inTransaction = false;
    }
  }

  /** Changes what the file says of itself. */
  setFile(changes: FileChanges): void {
    this.write(() => {
      const file = { ...this.file(), ...changes };
      const { docId, generation, parentDigest, contentDigest, undoFloor } = file;
      this.tables
        .prepare(
          'UPDATE file SET doc_id = ?, generation = ?, parent_digest = ?, content_digest = ?, undo_floor = ?',
        )
        .run(docId, generation, parentDigest, contentDigest, undoFloor);
    });
  }
}
