/** How the page reaches its host: over IPC in a window of the app, over HTTP in a browser. */
import type { AppEvent } from '../../shared/contract/events.ts';
import type { SavedFile, ShellEvent } from '../../shared/contract/shell.ts';
import type { Problem } from '../../shared/domain/problem.ts';

export type Refused = { readonly ok: false } & Problem;
export type Answer<T> = { readonly ok: true; readonly value: T } | Refused;

export type PageEvent = AppEvent | ShellEvent;
export type Listener = (event: PageEvent) => void;

export interface Transport {
  readonly host: 'window' | 'browser';
  /** Never rejects: what goes wrong is an answer with a code. */
  readonly call: (name: string, input: unknown) => Promise<Answer<unknown>>;
  /** Returns what ends the listening. */
  readonly subscribe: (listener: Listener) => () => void;
  /** Gives the user the bytes under this name. A window asks for a place: `saved`, or nothing where it was cancelled. */
  readonly download: (
    blob: string,
    name: string,
  ) => Promise<Answer<{ readonly saved?: SavedFile }>>;
  /** The bytes themselves, for a preview. They can be taken once. */
  readonly read: (blob: string) => Promise<Answer<Uint8Array<ArrayBuffer>>>;
  /** Its id where the host can tell where it lies, which only a window can; none: it has to be uploaded. */
  readonly openInPlace: (file: File) => Promise<Answer<{ readonly file?: string }>>;
  readonly upload: (file: File) => Promise<Answer<{ readonly blob: string }>>;
}

export const LOST: Refused = { ok: false, code: 'backendLost', details: {} };
