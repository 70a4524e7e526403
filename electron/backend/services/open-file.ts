/** A client file that a page works on: its register in memory, its checks, and its way to the user's folder. */

import { type Completeness, completeness } from '../../../shared/checks/completeness.ts';
import type { CheckFacts } from '../../../shared/checks/context.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { formatRef } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Host } from '../host.ts';
import type { ClientFile } from '../library/client-file.ts';
import type { Applied, ChangeSetInput, RecordedChange } from '../store/change.ts';
import { ClientFileError } from '../store/errors.ts';
import { withPlaceNames } from './name-places.ts';
import { whoOf } from './settings.ts';
import { VisitedSections } from './visited-sections.ts';
import { dropIdleNames } from './what-is-kept.ts';
import { withChanges } from './with-changes.ts';

export type FileState = OutputOf<'file.state'>;

/** Design §4: in the folder 2 s after the last change, and every 30 s while editing goes on. */
const QUIET_MS = 2_000;
const LONGEST_MS = 30_000;
const RETRY_MS = 15_000;

/** What a person settles; all else is out of reach, and tried again. */
const inTheWay = new Map<string, FileState['folder']>([
  ['changedInFolder', 'conflict'],
  ['goneFromFolder', 'gone'],
]);

export class OpenFile {
  /** Of all files together: one that is closed and opened again goes on where it was. */
  static #steps = 0;
  readonly id: string;
  readonly file: ClientFile;
  readonly visited: VisitedSections;
  readonly #host: Host;
  #index: RegisterIndex | undefined;
  #checked: { readonly today: string; readonly findings: readonly Finding[] } | undefined;
  #completeness: Completeness | undefined;
  #remembered = new Map<string, unknown>();
  #timer: NodeJS.Timeout | undefined;
  #waitingSince: number | undefined;
  #folder: FileState['folder'] = 'current';
  #publishedAt: string | undefined;
  #step = 0;

  constructor(id: string, file: ClientFile, host: Host) {
    this.id = id;
    this.file = file;
    this.#host = host;
    this.visited = new VisitedSections(host, file.record().docId);
    this.#step = OpenFile.#steps;
  }

  /** Of the last change; see the contract. */
  get step(): number {
    return this.#step;
  }

  get index(): RegisterIndex {
    this.#index ??= new RegisterIndex(this.file.register());
    return this.#index;
  }

  get register(): Register {
    return this.index.register;
  }

  findings(today: string): readonly Finding[] {
    if (this.#checked?.today !== today) {
      this.#checked = { today, findings: runChecks(this.index, this.#facts(today)) };
    }
    return this.#checked.findings;
  }

  completeness(): Completeness {
    this.#completeness ??= completeness(this.index);
    return this.#completeness;
  }

  /** What was made of the register as it is now; made again after a change. */
  remember<T>(key: string, make: () => T): T {
    if (!this.#remembered.has(key)) this.#remembered.set(key, make());
    return this.#remembered.get(key) as T;
  }

  /** Somebody opened a part of a screen. */
  visit(section: string): void {
    if (!this.visited.add(section)) return;
    this.#remembered = new Map();
    this.#host.emit?.({ type: 'visited', file: this.id });
  }

  /** As adopting a version judges: what nobody answered is an error. */
  adoptingFindings(today: string): readonly Finding[] {
    return this.remember(`adopting ${today}`, () =>
      runChecks(this.index, { ...this.#facts(today), adopting: true }),
    );
  }

  get changedSinceAdoption(): boolean {
    return this.remember('changed since adoption', () =>
      this.file.isChangedSinceAdoption(this.index),
    );
  }

  /** Sequence of the last change set; 0 when there is none. */
  sequence(): number {
    return this.file.history(1)[0]?.sequence ?? 0;
  }

  change(input: Omit<ChangeSetInput, 'who'>): Applied {
    const who = whoOf(this.#host);
    return this.#named(() => this.#done(this.file.apply({ ...input, who })));
  }

  undo(): Applied {
    return this.#named(() => this.#done(this.file.undo(whoOf(this.#host))));
  }

  redo(): Applied {
    return this.#named(() => this.#done(this.file.redo(whoOf(this.#host))));
  }

  /** For what changes more than rows: versions, erasing. The register is read anew and every page told. */
  reload(changes: readonly RecordedChange[] = []): void {
    this.#index = undefined;
    this.#changed({ changes });
  }

  state(): FileState {
    const undoable = this.file.undoable();
    const redoable = this.file.redoable();
    return {
      folder: this.#folder,
      ...(this.#publishedAt === undefined ? {} : { publishedAt: this.#publishedAt }),
      canUndo: undoable !== undefined,
      canRedo: redoable !== undefined,
      ...(undoable?.label === undefined ? {} : { undo: undoable.label }),
      ...(redoable?.label === undefined ? {} : { redo: redoable.label }),
    };
  }

  /**
   * Brings the folder up to date now; what stands in the way becomes the state, never an error.
   * @param again also where somebody took the file out of the folder
   */
  publish(again = false): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waitingSince = undefined;
    try {
      if (this.file.publish(again)) this.#publishedAt = this.#host.now().toISOString();
      this.#enter('current');
    } catch (error) {
      if (!(error instanceof ClientFileError)) throw error;
      this.#enter(inTheWay.get(String(error.code)) ?? 'unreachable');
      if (this.#folder !== 'conflict') this.#later(RETRY_MS);
    }
  }

  /** Publishes and closes. @throws ClientFileError when the folder cannot take it; the file then stays open and is tried again */
  close(): void {
    clearTimeout(this.#timer);
    try {
      this.file.close();
    } catch (error) {
      this.#later(RETRY_MS);
      throw error;
    }
    dropIdleNames(this.#host);
  }

  /** What is saved here becomes a file of its own at `path`, and this one closes. @throws ClientFileError; it then stays open */
  keepAsOther(path: string): void {
    this.file.keepAsOther(path);
    clearTimeout(this.#timer);
    dropIdleNames(this.#host);
  }

  /** Closes without publishing: the next start finds what was saved. */
  leave(): void {
    clearTimeout(this.#timer);
    this.file.leave();
  }

  #facts(today: string): CheckFacts {
    return { today, changedSinceAdoption: this.changedSinceAdoption };
  }

  #named<T>(run: () => T): T {
    return withPlaceNames(() => this.index, run);
  }

  #done(applied: Applied): Applied {
    if (applied.changes.length === 0) return applied;
    if (this.#index) this.#index = new RegisterIndex(withChanges(this.register, applied.changes));
    this.#changed(applied);
    return applied;
  }

  #changed({ sequence, changes }: Applied): void {
    this.#checked = undefined;
    this.#completeness = undefined;
    this.#remembered = new Map();
    this.#step = OpenFile.#steps += 1;
    this.#host.emit?.({
      type: 'changed',
      file: this.id,
      step: this.#step,
      who: whoOf(this.#host),
      changes: changes.map(wired),
      ...(sequence === undefined ? {} : { sequence }),
    });
    this.#schedule();
    if (this.#folder === 'current') this.#folder = 'pending';
    this.#host.emit?.({ type: 'state', file: this.id, state: this.state() });
  }

  #schedule(): void {
    if (this.#folder === 'conflict') return;
    const now = this.#host.now().getTime();
    this.#waitingSince ??= now;
    this.#later(Math.max(0, Math.min(QUIET_MS, this.#waitingSince + LONGEST_MS - now)));
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.publish(), milliseconds);
    // A process that has nothing else to do may end: closing publishes.
    this.#timer.unref();
  }

  #enter(folder: FileState['folder']): void {
    this.#folder = folder;
    this.#host.emit?.({ type: 'state', file: this.id, state: this.state() });
  }
}

/** As it goes over the wire: the address as text. */
export function wired({ ref, from, to }: RecordedChange): {
  ref: string;
  from?: unknown;
  to?: unknown;
} {
  return {
    ref: formatRef(ref),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
