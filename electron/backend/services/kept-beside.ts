/** The end of what the app keeps on this computer beside a client file, by the id inside that. */
import { existsSync, rmSync } from 'node:fs';
import type { Host } from '../host.ts';
import { type Lock, lockFile } from '../library/lock.ts';
import { removeOrphans } from '../library/publish.ts';
import { removeAbandoned } from '../library/working-copy.ts';
import { ClientFileError } from '../store/errors.ts';
import { dropReadingsOf } from './readings.ts';
import { keptIn } from './what-is-kept.ts';

/**
 * All of it, for good, and what was cut off on its way to `folders`. False, and nothing goes, where another process
 * works on a file with this id: it is of that one too. @throws Error of the system where something does not go
 */
export function forgetBeside(
  host: Host,
  docId: string,
  { path, folders }: { readonly path: string; readonly folders: readonly string[] },
): boolean {
  const lock = lockOf(host, docId, path);
  if (!lock) return false;
  try {
    for (const kept of keptIn(host))
      if (kept.docId === docId) rmSync(kept.path, { recursive: true, force: true });
    for (const folder of folders) if (existsSync(folder)) removeOrphans(folder, docId);
    dropReadingsOf(host, docId);
  } finally {
    lock.release();
  }
  removeAbandoned(host.dataDir, 'incoming');
  removeAbandoned(host.dataDir, 'outgoing');
  return true;
}

/** Undefined where another process works on a file with this id. */
export function lockOf({ dataDir }: Host, docId: string, path: string): Lock | undefined {
  try {
    return lockFile(dataDir, docId, path);
  } catch (error) {
    if (error instanceof ClientFileError && error.code === 'openElsewhere') return undefined;
    throw error;
  }
}
