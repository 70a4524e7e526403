/** Small things that the shell remembers. Losing one costs comfort and no data, so nothing throws. */
import { renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { privateFolder } from '../backend/library/data-folder.ts';

export function keepJson(path: string, value: unknown): void {
  try {
    privateFolder(dirname(path));
    const next = `${path}.next`;
    writeFileSync(next, JSON.stringify(value), { mode: 0o600 });
    renameSync(next, path);
  } catch {
    // Nobody to tell.
  }
}
