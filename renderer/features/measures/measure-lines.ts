/** The measures of the law pack and the person's own, each with the answers that are there. */
import type { Measure } from '../../../shared/domain/measure.ts';
import { lists } from '../../../shared/reference/lists.ts';
import type { LawRecord } from '../../../shared/reference/record.ts';
import type { MeasureRecord } from '../../../shared/reference/vocabulary-measures.ts';

export interface MeasureLine {
  readonly term: string;
  /** Undefined where nobody has answered yet. */
  readonly row: Measure | undefined;
}

export interface MeasureGroup {
  readonly record: LawRecord;
  readonly lines: readonly MeasureLine[];
}

const records: readonly MeasureRecord[] = lists.measure.records;

export type Shown = 'all' | 'open' | 'yes';

const isShown = ({ row }: MeasureLine, shown: Shown): boolean => {
  if (shown === 'all') return true;
  const state = row?.answer?.state;
  return shown === 'yes' ? state === 'some' : state === undefined || state === 'unknown';
};

const linesOf = (term: string, rows: readonly Measure[]): readonly MeasureLine[] => {
  const own = rows.filter((row) => row.term === term);
  return own.length === 0 ? [{ term, row: undefined }] : own.map((row) => ({ term, row }));
};

/** By the groups of Art. 32(1), in the order of the pack. */
export function groupsOf(rows: readonly Measure[], shown: Shown): readonly MeasureGroup[] {
  return lists.measureGroup.records.map((record) => ({
    record,
    lines: records
      .filter(({ group }) => `measureGroup.${group}` === record.id)
      .flatMap(({ id }) => linesOf(id, rows))
      .filter((line) => isShown(line, shown)),
  }));
}

const known = new Set(records.map(({ id }) => id));

export const ownLines = (rows: readonly Measure[], shown: Shown): readonly MeasureLine[] =>
  rows
    .filter(({ term }) => !known.has(term))
    .map((row) => ({ term: row.term, row }))
    .filter((line) => isShown(line, shown));
