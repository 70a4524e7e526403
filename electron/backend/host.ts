/** What only a host can do or know. The command line, the loopback server and the shell each have one. */
import type { AppEvent } from '../../shared/contract/events.ts';

/** Bytes on their way to or from the page; taken once. */
export interface PassingBytes {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Blobs {
  readonly put: (content: PassingBytes) => string;
  /** Undefined for an id that is unknown, taken or too old. */
  readonly take: (id: string) => PassingBytes | undefined;
}

export interface Host {
  /** The path behind an id that this host gave out; undefined for an id it does not know. */
  readonly pathOf: (id: string) => string | undefined;
  /** Gives out an id for a path; the same for the same path. Absent where there is no screen. */
  readonly grant?: (path: string) => string;
  /** Folder with working copies and locks. */
  readonly dataDir: string;
  /** Folder of the user with client files; absent where there is no screen. */
  readonly library?: string;
  /** What is used where none was chosen; absent where the folder was named at the start, and stays. */
  readonly standardLibrary?: string;
  /** Goes on with the client files of another folder. */
  readonly setLibrary?: (folder: string) => void;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Who makes changes, for the history. */
  readonly who: string;
  /** Progress of long work, 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
  /** Tells every page. */
  readonly emit?: (event: AppEvent) => void;
  readonly blobs?: Blobs;
}
