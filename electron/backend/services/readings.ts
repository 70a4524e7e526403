/** Statements that were read: what is accepted, compared or reported refers to them. */
import type { ReadStatement } from '../../../shared/contract/reader.ts';
import type { Host } from '../host.ts';
import { docIdIn } from '../library/examine.ts';
import { ProblemError } from '../problem-error.ts';
import { openFilesOf } from './held-files.ts';
import type { OpenFile } from './open-file.ts';
import { pathOf } from './paths.ts';
import { readingIn, writeReading } from './reading-files.ts';

interface Held {
  readonly read: ReadStatement;
  /** Id inside the client file that it was read beside. */
  readonly docId?: string;
}

/** A person works with one or two; a page that goes on reading does not fill the memory. */
const MOST = 8;

const held = new WeakMap<Host, Map<string, Held>>();

function heldBy(host: Host): Map<string, Held> {
  const readings = held.get(host) ?? new Map<string, Held>();
  held.set(host, readings);
  return readings;
}

function hold(host: Host, each: Held): void {
  const readings = heldBy(host);
  readings.set(each.read.reading, each);
  const [oldest] = readings.keys();
  if (readings.size > MOST && oldest !== undefined) readings.delete(oldest);
}

/** What was thrown away last beside a client file: off the disk, and to be had back until that is closed. */
const setAside = new WeakMap<OpenFile, ReadStatement>();

const docIdOf = (open: OpenFile): string => open.file.record().docId;

/** Lets go of what was read beside a client file, except that it can be had back. Out: what can be. */
export function setReadingAside(host: Host, open: OpenFile): ReadStatement | undefined {
  const docId = docIdOf(open);
  const mine = [...heldBy(host).values()].findLast((each) => each.docId === docId);
  dropReadings(host, open);
  if (mine) setAside.set(open, mine.read);
  return mine?.read;
}

/** @throws ProblemError readingGone where another was thrown away since, the file was closed, or it was erased for good */
export function readingAside(open: OpenFile, id: string): ReadStatement {
  const aside = setAside.get(open);
  if (aside?.reading !== id) throw new ProblemError('readingGone', {});
  return aside;
}

/** Beside a client file in the place of what was kept there. Out: whether it is on the disk now. */
export function keepReading(host: Host, read: ReadStatement, open?: OpenFile): boolean {
  if (open === undefined) {
    hold(host, { read });
    return false;
  }
  setAside.delete(open);
  const docId = docIdOf(open);
  hold(host, { read, docId });
  return writeReading(host, docId, read);
}

/** Nothing can be had back either. */
export function dropReadings(host: Host, open: OpenFile): void {
  setAside.delete(open);
  dropReadingsOf(host, docIdOf(open));
}

/** Of a client file that is not open. */
export function dropReadingsOf(host: Host, docId: string): void {
  const readings = heldBy(host);
  for (const [id, each] of readings) if (each.docId === docId) readings.delete(id);
}

/** What is kept beside the client file with this id. */
export function keptReading(host: Host, docId: string): ReadStatement | undefined {
  const read = readingIn(host, docId);
  if (read) hold(host, { read, docId });
  return read;
}

/**
 * @param beside client file that it may be kept beside: after a start only the disk has it
 * @throws ProblemError readingGone
 */
export function readingOf(host: Host, id: string, beside?: string): ReadStatement {
  const known = heldBy(host).get(id)?.read;
  const read = known ?? (beside === undefined ? undefined : keptBeside(host, beside));
  if (read?.reading !== id) throw new ProblemError('readingGone', {});
  return read;
}

function keptBeside(host: Host, file: string): ReadStatement | undefined {
  const docId = openFilesOf(host).get(file)?.file.record().docId ?? docIdIn(pathOf(host, file));
  return docId === undefined ? undefined : keptReading(host, docId);
}
