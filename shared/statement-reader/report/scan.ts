/** What a scan is made of, and the words its sections share. */
import type { Language } from '../../document/model.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { RedFlagRecord } from '../../reference/red-flag-record.ts';
import { type StatementPart, statementParts } from '../../reference/statement-parts.ts';
import type { Comparison } from '../compare/difference.ts';
import type { ElementKey, Status } from '../elements/element.ts';
import type { FlagReading, Reading, Severity } from '../reading.ts';

export interface Scan {
  readonly reading: Pick<Reading, 'language' | 'elements' | 'flags'>;
  /** Name of the file, or another name by which the user knows the text. */
  readonly source?: string;
  /** Whose statement it is, where a register or the user says so. */
  readonly organisation?: string;
  /** Beside a register. */
  readonly comparison?: Comparison;
}

export interface ScanOptions {
  readonly language: Language;
  /** The day on which the statement was read, YYYY-MM-DD. */
  readonly date: string;
  readonly consultant?: { readonly name?: string; readonly logo?: string };
}

export const severities: readonly Severity[] = ['high', 'medium', 'low', 'tip'];

/** How an element stands: what must be there and is not, and what is only sometimes needed. */
export type Standing = Status | 'required';

export type ReadPart = StatementPart & { readonly key: ElementKey };

export function standingOf({ reading }: Scan, part: ReadPart): Standing {
  const { status } = reading.elements[part.key];
  return status === 'absent' && part.need === 'always' ? 'required' : status;
}

export function countOf(scan: Scan, ...standings: readonly Standing[]): number {
  return statementParts.filter((part) => standings.includes(standingOf(scan, part))).length;
}

/** Undefined for a flag that the law pack does not know. */
export const flagRecord = ({ id }: FlagReading): RedFlagRecord | undefined =>
  lawIn('redFlag', id.startsWith('redFlag.') ? id : `redFlag.${id}`);

export function flagsOf({ reading }: Scan, severity: Severity): readonly FlagReading[] {
  return reading.flags.filter((flag) => flag.severity === severity && flagRecord(flag));
}
