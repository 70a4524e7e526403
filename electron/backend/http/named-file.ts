/** The client file that the user named behind `npm start`. */
import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ProblemError } from '../problem-error.ts';

/**
 * Its path, or undefined where none was named. Looked at before anything starts: a word that is
 * passed over leaves the user in front of a list, wondering where the file is.
 * @throws ProblemError usage, noSuchFile, notReadable, isFolder, notSqlite
 */
export function namedFile(words: readonly string[], folder: string): string | undefined {
  const [word, more] = words;
  if (word === undefined) return undefined;
  if (more !== undefined) throw new ProblemError('usage', { reason: 'extraArgument', value: more });
  const path = resolve(folder, word);
  const stats = statsOf(path);
  if (!stats) throw new ProblemError('noSuchFile', { path });
  if (stats.isDirectory()) throw new ProblemError('isFolder', { path });
  if (!/\.a30$/i.test(word)) throw new ProblemError('notSqlite', { path });
  return path;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new ProblemError('notReadable', { path }, { cause: error });
  }
}
