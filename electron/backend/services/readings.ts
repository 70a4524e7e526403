/** Statements that were read, kept while the app runs: what is accepted or reported refers to them. */
import type { Host } from '../host.ts';
import type { ReadStatement } from '../importers/statement/read-in-thread.ts';
import { ProblemError } from '../problem-error.ts';

export interface KeptReading extends ReadStatement {
  /** Of the file; absent for text that was pasted. */
  readonly name?: string;
}

/** A person works with one or two; a page that goes on reading does not fill the memory. */
const MOST = 8;

const kept = new WeakMap<Host, Map<string, KeptReading>>();

/** Out: the id by which it is found again. */
export function keepReading(host: Host, reading: KeptReading): string {
  const readings = kept.get(host) ?? new Map<string, KeptReading>();
  kept.set(host, readings);
  const id = host.newId();
  readings.set(id, reading);
  const [oldest] = readings.keys();
  if (readings.size > MOST && oldest !== undefined) readings.delete(oldest);
  return id;
}

/** @throws ProblemError readingGone */
export function readingOf(host: Host, id: string): KeptReading {
  const reading = kept.get(host)?.get(id);
  if (!reading) throw new ProblemError('readingGone', {});
  return reading;
}
