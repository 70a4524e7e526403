/** A client file that is open: everything a host may do with it. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { FORMAT_VERSION, toJson } from '../../../shared/interchange/canonical.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Applied, ChangeSet, ChangeSetInput, RecordedChange } from '../store/change.ts';
import { ClientFileError } from '../store/errors.ts';
import { type FileRecord, lastChangeAt } from '../store/file-record.ts';
import { changeSets, changesOf } from '../store/history.ts';
import {
  keepPublishedStatement,
  listPublishedStatements,
  type NewPublishedStatement,
  type PublishedStatementInfo,
  readPublishedStatement,
} from '../store/published-statements.ts';
import { deletedRows, type WholeRow } from '../store/redact.ts';
import { type Signature, signatures } from '../store/signatures.ts';
import { openWorking } from '../store/sqlite.ts';
import { Store } from '../store/store.ts';
import { redo, redoable, type Undone, undo, undoable } from '../store/undo.ts';
import {
  createVersion,
  listVersions,
  type NewVersion,
  type VersionInfo,
} from '../store/versions.ts';
import { asAdopted, isChangedSinceAdoption } from './adoption-holds.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { copyAsNew } from './copy-as-new.ts';
import { difference } from './difference.ts';
import { eraseForGood, registerOfVersion, rowsAnywhere, type ToErase } from './erase-for-good.ts';
import type { RowsByEntity } from './erase-from-register.ts';
import { handOverCopy } from './hand-over.ts';
import type { Lock } from './lock.ts';
import { foundAgain, publishStore, type Recovery } from './recover.ts';
import { type FileOptions, takeIn } from './take-in.ts';
import {
  adopt,
  type PublishedState,
  removeFolder,
  type WorkingCopy,
  writeNote,
} from './working-copy.ts';

export class ClientFile {
  /** What a crash had left behind, if anything. */
  readonly recovery: Recovery | undefined;
  readonly #store: Store;
  readonly #working: WorkingCopy;
  readonly #lock: Lock;
  #published: PublishedState;

  constructor(
    store: Store,
    working: WorkingCopy,
    lock: Lock,
    published: PublishedState,
    recovery: Recovery | undefined,
  ) {
    this.#store = store;
    this.#working = working;
    this.#lock = lock;
    this.#published = published;
    this.recovery = recovery;
  }

  get path(): string {
    return this.#published.path;
  }

  record(): FileRecord {
    return this.#store.file();
  }

  register(): Register {
    return this.#store.register();
  }

  /** Applies all changes or none and writes them into the history. */
  apply(input: ChangeSetInput): Applied {
    return applyChanges(this.#store, input);
  }

  undo(who: string): Undone {
    return undo(this.#store, who);
  }

  redo(who: string): Undone {
    return redo(this.#store, who);
  }

  undoable(): ChangeSet | undefined {
    return undoable(this.#store);
  }

  redoable(): ChangeSet | undefined {
    return redoable(this.#store);
  }

  /** When what it says was last changed. */
  changedAt(): string {
    return lastChangeAt(this.#store.db);
  }

  /** Newest first. */
  history(limit?: number, before?: number): readonly ChangeSet[] {
    return changeSets(this.#store, limit, before);
  }

  changesOf(sequence: number): readonly RecordedChange[] {
    return changesOf(this.#store, sequence);
  }

  createVersion(made: Omit<NewVersion, 'json' | 'formatVersion'>): VersionInfo {
    const json = toJson(this.register());
    return createVersion(this.#store, { ...made, json, formatVersion: FORMAT_VERSION });
  }

  versions(): readonly VersionInfo[] {
    return listVersions(this.#store.db);
  }

  registerOfVersion(id: string): Register {
    return registerOfVersion(this.#store, id);
  }

  /** Makes the register what it was; can be undone like any change. */
  restoreVersion(id: string, who: string): Applied {
    const changes = difference(this.register(), this.registerOfVersion(id));
    return this.apply({ who, kind: 'restore', label: id, changes });
  }

  /** @param index of the register of this file, as it is now */
  isChangedSinceAdoption(index: RegisterIndex): boolean {
    return isChangedSinceAdoption(this.#store, index);
  }

  keepPublishedStatement(made: NewPublishedStatement): PublishedStatementInfo {
    return keepPublishedStatement(this.#store, made);
  }

  publishedStatements(): readonly PublishedStatementInfo[] {
    return listPublishedStatements(this.#store.db);
  }

  publishedStatement(id: string): string {
    return readPublishedStatement(this.#store.db, id);
  }

  /** Every row that a change deleted, as it was then; some were brought back since. */
  deletedRows(): Iterable<WholeRow> {
    return deletedRows(this.#store);
  }

  /** Every row that the file holds anywhere: now, in a version, in the history. */
  everyRow(): RowsByEntity {
    const versions = this.versions().map(({ id }) => this.registerOfVersion(id));
    return rowsAnywhere(this.#store, [this.register(), ...versions]);
  }

  signatures(): readonly Signature[] {
    return signatures(this.#store.db);
  }

  eraseForGood(what: ToErase, who: string): void {
    eraseForGood(this.#store, what, who);
  }

  handOverCopy(path: string): void {
    handOverCopy(this.#store, path);
  }

  /** Whether something is saved here that the user's folder does not have. */
  hasUnpublished(): boolean {
    return this.record().saves !== this.#published.saves;
  }

  /**
   * Puts the file in the user's folder; false when it was there already.
   * @param again also where somebody took the file out of the folder
   * @throws ClientFileError goneFromFolder, changedInFolder, folderMissing, notWritable, diskFull and others; both files then stay as they are
   */
  publish(again = false): boolean {
    const folder = dirname(this.path);
    // Asked before and after: a folder that goes in between takes the file along.
    const isGone = existsSync(folder) && !existsSync(this.path) && existsSync(folder);
    if (isGone && !again) throw new ClientFileError('goneFromFolder', { path: this.path });
    if (!isGone && !this.hasUnpublished()) return false;
    try {
      this.#place(isGone);
      return true;
    } catch (error) {
      // A drive that was taken out, a folder that was renamed: nobody changed the file.
      const isAway = error instanceof ClientFileError && error.code === 'noSuchFile';
      throw isAway ? new ClientFileError('folderMissing', { path: this.path }) : error;
    }
  }

  #place(asNew: boolean): void {
    const found = asNew ? this.#published : foundAgain(this.#published);
    if (!found) {
      throw new ClientFileError('changedInFolder', { path: this.path, keptAt: this.#working.file });
    }
    const keep = (state: PublishedState) => {
      this.#published = state;
      writeNote(this.#working, state);
    };
    publishStore(this.#store, found, keep, !asNew);
  }

  /**
   * Publishes and closes. When publishing fails the file stays open; `leave` or `discard` it. A file
   * that was taken out of the folder and is not changed since stays out of it.
   */
  close(): void {
    if (this.hasUnpublished()) this.publish();
    this.discard();
  }

  /**
   * What is saved here becomes a client file of its own at `path`, and this one closes: the folder
   * holds another version of it. @throws ClientFileError exists, notWritable, diskFull; it then stays open
   */
  keepAsOther(path: string): void {
    const register = this.register();
    const label = register.organisation[0]?.label ?? '';
    const { newId, now } = this.#store;
    const told = asAdopted(register, this.isChangedSinceAdoption(new RegisterIndex(register)));
    copyAsNew(path, told, { label, newId, now });
    this.discard();
  }

  /** Closes without publishing; the next start finds what was saved and publishes it. */
  leave(): void {
    this.#store.db.close();
    this.#lock.release();
  }

  /** Closes and forgets what was not published. */
  discard(): void {
    this.#store.db.close();
    removeFolder(this.#working.folder);
    this.#lock.release();
  }
}

/** @throws ClientFileError for every reason why the file is unfit or in use; it is then untouched */
export function openClientFile(path: string, options: FileOptions): ClientFile {
  const { incoming, folder, state, working, lock, recovery } = takeIn(path, options);
  try {
    adopt(incoming, working, state);
    const { newId, now } = options;
    const store = new Store({ db: openWorking(working.file), newId, now });
    try {
      bringUpToDate(store);
    } catch (error) {
      store.db.close();
      throw error;
    }
    return new ClientFile(store, working, lock, state, recovery);
  } catch (error) {
    lock.release();
    throw error;
  } finally {
    removeFolder(folder);
  }
}
