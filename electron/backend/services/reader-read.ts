/** Reads a statement that somebody has: pasted, sent by the page, or a file by its id. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { STATEMENT_LIMIT_MB } from '../../../shared/statement-reader/text/limit.ts';
import type { Host } from '../host.ts';
import { DEADLINE_SECONDS } from '../importers/statement/limits.ts';
import { type ReadResult, readInThread } from '../importers/statement/read-in-thread.ts';
import type { Source } from '../importers/statement/read-source.ts';
import { ProblemError } from '../problem-error.ts';
import { readProblem } from '../store/errors.ts';
import { ThreadError } from '../threads/thread-error.ts';
import { asJob } from './jobs.ts';
import { blobsOf, fileOf } from './open-files.ts';
import { pathOf } from './paths.ts';
import { keepReading } from './readings.ts';

type Asked = InputOf<'reader.read'>;

/** @throws ProblemError statement*, bytesGone, cancelled; ClientFileError for a file that is not there */
export function readGiven(
  { job, file, source, today, anyway = false }: Asked,
  host: Host,
): Promise<OutputOf<'reader.read'>> {
  const given = sourceOf(source, host);
  return asJob(host, job, async (working) => {
    const result = await inOwnThread({ source: given, anyway, today }, working);
    if ('refused' in result) {
      const { code, details } = result.refused;
      throw new ProblemError(code, details);
    }
    const name = given.name ? { name: given.name } : {};
    const { text, passages, reading, source: kind } = result.read;
    const read = { reading: host.newId(), source: kind, text, passages, result: reading, ...name };
    const open = file === undefined ? undefined : fileOf(host, file);
    return { ...read, isKept: keepReading(host, read, open) };
  });
}

function sourceOf(source: Asked['source'], host: Host): Source {
  if ('text' in source) return source;
  if ('file' in source) return fileSource(pathOf(host, source.file));
  const sent = blobsOf(host).take(source.blob);
  if (!sent) throw new ProblemError('bytesGone', {});
  refuseLarge(sent.bytes.length);
  return { bytes: sent.bytes, name: source.name };
}

/** Its size is looked at before it is read. */
function fileSource(path: string): Source {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new ProblemError('isFolder', { path });
    if (!stats.isFile()) throw new ProblemError('notReadable', { path });
    refuseLarge(stats.size);
    return { bytes: readFileSync(path), name: basename(path) };
  } catch (error) {
    throw error instanceof ProblemError ? error : readProblem(error, path);
  }
}

/** Before a thread is made and is handed all of it. */
function refuseLarge(size: number): void {
  if (size > STATEMENT_LIMIT_MB * 1_000_000)
    throw new ProblemError('statementTooLarge', { limitMegabytes: STATEMENT_LIMIT_MB });
}

async function inOwnThread(
  asked: Parameters<typeof readInThread>[0],
  { onProgress, signal }: Host,
): Promise<ReadResult> {
  try {
    return await readInThread(asked, {
      ...(onProgress ? { onProgress } : {}),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    throw error instanceof ThreadError ? (problemOf(error) ?? error) : error;
  }
}

/** Undefined for a fault of the app: what a file may do wrong is told by the thread itself. */
function problemOf(error: ThreadError): ProblemError | undefined {
  const cause = { cause: error };
  switch (error.code) {
    case 'cancelled':
      return new ProblemError('cancelled', {}, cause);
    case 'deadline':
      return new ProblemError('statementDeadline', { seconds: DEADLINE_SECONDS }, cause);
    case 'memory':
      return new ProblemError('statementMemory', {}, cause);
    case 'failed':
      return undefined;
  }
}
