/**
 * The statement that was read beside a client file, on the disk, so that a page that is loaded again shows the same.
 * Beside the working copies and never in the client file: it is no part of the register, and no copy of it has it.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type KeptDecisions,
  keptDecisions,
  keptReading,
  type ReadStatement,
} from '../../../shared/contract/reader.ts';
import type { Host } from '../host.ts';
import { privateFolder } from '../library/data-folder.ts';
import { parsedJson, writePrivateJson, writePrivateText } from '../library/private-json.ts';
import { ClientFileError, writeProblem } from '../store/errors.ts';

export const READINGS = 'readings';
const READING = 'reading.json';
/** Apart from the text, which is long: one click is kept in a moment. */
const DECISIONS = 'decisions.json';

/** In signs of JSON: more than a text that can be pasted comes to. */
const LARGEST = 32_000_000;

/** A folder for each client file, by the id inside it: it stays when the file is renamed, moved or archived. */
const folderOf = ({ dataDir }: Host, docId: string): string => join(dataDir, READINGS, docId);

/**
 * In the place of what was there. False where it is too long or the disk does not take it: it was read
 * all the same. @throws ClientFileError notWritable where the one before does not go
 */
export function writeReading(host: Host, docId: string, read: ReadStatement): boolean {
  removeReading(host, docId);
  const json = JSON.stringify({ format: 1, read });
  if (json.length > LARGEST) return false;
  try {
    privateFolder(folderOf(host, docId));
    writeDecisions(host, docId, {
      reading: read.reading,
      decisions: { rejected: [], accepted: {} },
    });
    writePrivateText(join(folderOf(host, docId), READING), json);
    return true;
  } catch (error) {
    if (!(error instanceof ClientFileError)) throw error;
    removeReading(host, docId);
    return false;
  }
}

export const hasReading = (host: Host, docId: string): boolean => existsSync(folderOf(host, docId));

/** Undefined where nothing is, or what is there is damaged or of another version of the app. */
export function readingIn(host: Host, docId: string): ReadStatement | undefined {
  const found = keptReading.safeParse(parsedJson(join(folderOf(host, docId), READING)));
  return found.success ? found.data.read : undefined;
}

/** @throws ClientFileError notWritable, diskFull; what was decided before then stays */
export function writeDecisions(host: Host, docId: string, decided: KeptDecisions): void {
  writePrivateJson(join(folderOf(host, docId), DECISIONS), decided);
}

/** With the id of the reading that they are of. */
export function decisionsIn(host: Host, docId: string): KeptDecisions | undefined {
  const found = keptDecisions.safeParse(parsedJson(join(folderOf(host, docId), DECISIONS)));
  return found.success ? found.data : undefined;
}

/** @throws ClientFileError notWritable */
export function removeReading(host: Host, docId: string): void {
  const folder = folderOf(host, docId);
  if (!existsSync(folder)) return;
  try {
    rmSync(folder, { recursive: true });
  } catch (error) {
    throw writeProblem(error, folder);
  }
}
