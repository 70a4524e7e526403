/** Which flags of the reader stand for a key of the judgements: `flag-map.json` beside them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A key without ids is not scored. */
export type FlagMap = Readonly<Record<string, readonly string[]>>;

/** Out: the map of the first of the folders that has one, or an empty one. */
export function readFlagMap(folders: readonly string[]): FlagMap {
  const path = folders
    .map((folder) => join(folder, 'flag-map.json'))
    .find((file) => existsSync(file));
  if (!path) return {};
  const entries = z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  // What is no list is a note to the reader of the file.
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, ids]) => (typeof ids === 'string' ? [] : [[key, ids]])),
  );
}
