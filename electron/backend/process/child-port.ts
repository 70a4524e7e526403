/** A backend process as its host sees it: the common shape of a fork and of Electron's utility process. */
import type { FromBackend, ToBackend } from './messages.ts';

export interface ChildPort {
  readonly pid: number | undefined;
  /** Silent when the process is gone: its end is told by `onExit`. */
  send(message: ToBackend): void;
  onMessage(listener: (message: FromBackend) => void): void;
  /** Once, also when the process could not be started. */
  onExit(listener: (code: number | undefined) => void): void;
  kill(): void;
}
