/**
 * At which places a client file was opened on this computer, by the id inside it: what is kept beside it came from one
 * of those. As hashes, since nobody asked for a list of clients that were opened.
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Host } from '../host.ts';
import { privateFolder } from '../library/data-folder.ts';
import { parsedJson, writePrivateJson } from '../library/private-json.ts';
import { ClientFileError } from '../store/errors.ts';

export const PLACES = 'places';

/** Through links of folders, also for a file that is not there any more. */
export function realPlace(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

const hashOf = (path: string): string =>
  hash('sha256', realPlace(path).normalize('NFC')).slice(0, 24);

const recordOf = ({ dataDir }: Host, docId: string): string =>
  join(dataDir, PLACES, `${docId}.json`);

/** Undefined where nothing was written down, as by an older app. */
function placesIn(path: string): readonly string[] | undefined {
  const found = parsedJson(path);
  const isList = Array.isArray(found) && found.every((each) => typeof each === 'string');
  return isList ? found : undefined;
}

/** Never throws: a disk that takes nothing is told by what is worked on, and that is not this. */
function write(host: Host, path: string, places: readonly string[]): void {
  try {
    privateFolder(host.dataDir, PLACES);
    writePrivateJson(path, places);
  } catch (error) {
    if (!(error instanceof ClientFileError)) throw error;
  }
}

export function openedAt(host: Host, docId: string, path: string): void {
  const record = recordOf(host, docId);
  const places = placesIn(record) ?? [];
  const place = hashOf(path);
  if (!places.includes(place)) write(host, record, [...places, place]);
}

/** That of this id is not there any more: it was deleted for good, or has another id now. */
export function goneFrom(host: Host, docId: string, path: string): void {
  const record = recordOf(host, docId);
  const places = placesIn(record);
  const place = hashOf(path);
  if (places?.includes(place))
    write(
      host,
      record,
      places.filter((each) => each !== place),
    );
}

/** Whatever its id. */
export function movedTo(host: Host, from: string, to: string): void {
  const folder = join(host.dataDir, PLACES);
  if (!existsSync(folder)) return;
  const [old, now] = [hashOf(from), hashOf(to)];
  for (const name of readdirSync(folder)) {
    const record = join(folder, name);
    const places = placesIn(record);
    if (places?.includes(old))
      write(host, record, [...new Set(places.map((each) => (each === old ? now : each)))]);
  }
}

/** Whether it was opened at this place alone, or nowhere. False where that was never written down. */
export function isOpenedOnlyAt(host: Host, docId: string, path: string): boolean {
  const place = hashOf(path);
  return placesIn(recordOf(host, docId))?.every((each) => each === place) ?? false;
}
