/** A register from what the user points at: a client file, or a register in our JSON. */
import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import type { Register } from '../../../shared/domain/register.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import type { Host } from '../host.ts';
import { readClientFile } from '../library/read-client-file.ts';
import { ProblemError } from '../problem-error.ts';
import { readProblem } from '../store/errors.ts';
import type { VersionInfo } from '../store/versions.ts';

/** A register of 10,000 activities is about 60 MB of JSON; beyond this a file is no register of ours. */
const JSON_LIMIT_MB = 256;

const SQLITE_MAGIC = 'SQLite format 3\u0000';

export interface RegisterInput {
  readonly register: Register;
  /** The version asked for, where the input is a client file. */
  readonly version?: VersionInfo;
  /** JSON has no history: it is taken at its word. */
  readonly changedSinceAdoption: boolean;
}

/** @throws ProblemError json, jsonTooLarge, notUtf8, noSuchVersion; ClientFileError for a client file */
export function readInput(path: string, host: Host, version?: string): RegisterInput {
  if (looksLikeJson(path)) {
    if (version !== undefined) throw new ProblemError('noSuchVersion', { id: version });
    return { register: readJson(path), changedSinceAdoption: false };
  }
  const { dataDir, newId, now } = host;
  const read = readClientFile(path, {
    dataDir,
    newId,
    now,
    ...(version === undefined ? {} : { version }),
  });
  const { register, changedSinceAdoption } = read;
  return { register, changedSinceAdoption, ...(read.version ? { version: read.version } : {}) };
}

function looksLikeJson(path: string): boolean {
  const start = firstBytes(path);
  if (start.startsWith(SQLITE_MAGIC)) return false;
  return path.toLowerCase().endsWith('.json') || /^(?:\u00ef\u00bb\u00bf)?\s*[{[]/.test(start);
}

function firstBytes(path: string): string {
  const file = guarded(path, () => {
    refuseOtherThanFile(path);
    return openSync(path, 'r');
  });
  try {
    const buffer = Buffer.alloc(64);
    return buffer.toString(
      'latin1',
      0,
      guarded(path, () => readSync(file, buffer)),
    );
  } finally {
    closeSync(file);
  }
}

/** A pipe may never speak and a device never end. */
function refuseOtherThanFile(path: string): Stats {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new ProblemError('isFolder', { path });
  if (!stats.isFile()) throw new ProblemError('notReadable', { path });
  return stats;
}

function guarded<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ProblemError ? error : readProblem(error, path);
  }
}

export function readJson(path: string): Register {
  const bytes = guarded(path, () => {
    if (refuseOtherThanFile(path).size > JSON_LIMIT_MB * 1_000_000) {
      throw new ProblemError('jsonTooLarge', { path, limitMegabytes: JSON_LIMIT_MB });
    }
    return readFileSync(path);
  });
  const result = parseInterchange(decodeText(bytes, path));
  if (!result.ok) throw new ProblemError('json', { path, issues: result.issues });
  return result.register;
}

export function decodeText(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new ProblemError('notUtf8', { path }, { cause: error });
  }
}
