/** One host at a time works on a client file, whatever path it lies at. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClientFileError } from '../store/errors.ts';
import { holdLock } from '../store/sqlite.ts';
import { privateFolder } from './data-folder.ts';

export interface Lock {
  release(): void;
}

interface Holder {
  readonly path: string;
  readonly pid?: number;
}

function holderOf(note: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** @throws ClientFileError openElsewhere, with the path at which it is open. */
export function lockFile(dataDir: string, docId: string, path: string): Lock {
  const folder = privateFolder(dataDir, 'locks');
  const note = join(folder, `${docId}.json`);
  const release = holdLock(join(folder, `${docId}.lock`));
  if (!release) {
    const holder = holderOf(note);
    const pid = holder?.pid === undefined ? {} : { pid: holder.pid };
    throw new ClientFileError('openElsewhere', { path, where: holder?.path ?? path, ...pid });
  }
  writeFileSync(note, JSON.stringify({ path, pid: process.pid }), { mode: 0o600 });
  return {
    release() {
      rmSync(note, { force: true });
      release();
    },
  };
}
