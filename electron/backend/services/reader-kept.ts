/** What was read beside a client file stays until somebody throws it away, with what was decided. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import type { OpenFile } from './open-file.ts';
import { fileOf } from './open-files.ts';
import { decisionsIn, removeReading, writeDecisions } from './reading-files.ts';
import {
  dropReadings,
  keepReading,
  keptReading,
  readingAside,
  setReadingAside,
} from './readings.ts';

const docIdOf = (host: Host, file: string): string => fileOf(host, file).file.record().docId;

/** @throws ClientFileError of a file that cannot be opened */
export function readingBeside(
  { file }: InputOf<'reader.kept'>,
  host: Host,
): OutputOf<'reader.kept'> {
  const docId = docIdOf(host, file);
  const read = keptReading(host, docId);
  if (!read) return {};
  const decided = decisionsIn(host, docId);
  return decided?.reading === read.reading ? { read, decisions: decided.decisions } : { read };
}

/** @throws ClientFileError notWritable, diskFull; what was decided before then stays */
export function decideReading(
  { file, ...decided }: InputOf<'reader.decide'>,
  host: Host,
): OutputOf<'reader.decide'> {
  const docId = docIdOf(host, file);
  // Else it was thrown away on another page, or another text took its place.
  if (decisionsIn(host, docId)?.reading === decided.reading) writeDecisions(host, docId, decided);
  return {};
}

/** @throws ClientFileError notWritable */
export function forgetReading(
  { file }: InputOf<'reader.forget'>,
  host: Host,
): OutputOf<'reader.forget'> {
  const open = fileOf(host, file);
  const { docId } = open.file.record();
  // After a start only the disk has it.
  keptReading(host, docId);
  const decided = decisionsIn(host, docId);
  removeReading(host, docId);
  const aside = setReadingAside(host, open);
  host.emit?.({ type: 'reading', file });
  if (!aside) return {};
  const { reading } = aside;
  return decided?.reading === reading ? { reading, decisions: decided.decisions } : { reading };
}

/** @throws ProblemError readingGone; ClientFileError notWritable */
export function takeBackReading(
  { file, reading, decisions }: InputOf<'reader.takeBack'>,
  host: Host,
): OutputOf<'reader.takeBack'> {
  const open = fileOf(host, file);
  const read = readingAside(open, reading);
  const isKept = keepReading(host, read, open);
  if (isKept) writeDecisions(host, open.file.record().docId, { reading, decisions });
  return { ...read, isKept };
}

/** For good, and off every page that shows it. @throws ClientFileError notWritable */
export function forgetReadingBeside(host: Host, open: OpenFile): void {
  removeReading(host, open.file.record().docId);
  dropReadings(host, open);
  host.emit?.({ type: 'reading', file: open.id });
}
