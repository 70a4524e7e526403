/**
 * What happened, for who looks into a fault: codes and ids, never a value, a name or a path. Two files
 * of bounded size take turns.
 */
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from '../library/data-folder.ts';

export type LogCode =
  | 'host.started'
  | 'host.stopped'
  | 'host.fault'
  | 'backend.started'
  | 'backend.ended'
  | 'backend.silent'
  | 'backend.stuck'
  | 'backend.fault'
  | 'backend.stopped';

export interface LogNote {
  /** Code of an error, a call's name or an exit code. */
  readonly code?: string;
  readonly pid?: number;
}

export type Log = (what: LogCode, note?: LogNote) => void;

const LARGEST = 64_000;

/** Writing never throws: a full disk must not stop the work. */
export function openLog(dataDir: string, now: () => Date = () => new Date()): Log {
  return (what, note = {}) => {
    try {
      const path = join(privateFolder(dataDir, 'log'), 'log.jsonl');
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > LARGEST) renameSync(path, `${path}.old`);
      const line = JSON.stringify({ at: now().toISOString(), what, ...note });
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
    } catch {
      // Nobody to tell.
    }
  };
}

/** What may be said of an error: its code or its kind. A message can hold personal data. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[\w.]{1,60}$/.test(code) ? code : error.name.slice(0, 60);
}
