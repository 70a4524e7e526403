/**
 * What a client file was called that was deleted for good while something beside it stayed, by the id inside it: without
 * a name nobody can tell whose that is. It goes with what stayed.
 */
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { privateFolder } from '../library/data-folder.ts';
import { parsedJson, writePrivateJson } from '../library/private-json.ts';
import { ClientFileError } from '../store/errors.ts';

export const NAMES = 'names';

/** Never throws: without it what stays is listed as of a file whose name is not known. */
export function writeName(host: Host, docId: string, name: string): void {
  try {
    writePrivateJson(join(privateFolder(host.dataDir, NAMES), `${docId}.json`), name);
  } catch (error) {
    if (!(error instanceof ClientFileError)) throw error;
  }
}

export function nameOfLeft({ dataDir }: Host, docId: string): string | undefined {
  const found = parsedJson(join(dataDir, NAMES, `${docId}.json`));
  return typeof found === 'string' ? found : undefined;
}
