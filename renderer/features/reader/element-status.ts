/** What was found of the 31 things, as a reader counts them. */
import {
  type StatementPartKey,
  statementParts,
} from '../../../shared/reference/statement-parts.ts';
import type { Reading } from '../../../shared/statement-reader/reading.ts';
import type { ShownStatus } from './StatusIcon.tsx';

/** What is absent counts as open only where every statement must have it. */
export function shownStatus(
  reading: Pick<Reading, 'elements'>,
  { key, need }: { readonly key: StatementPartKey; readonly need: string },
): ShownStatus {
  const { status } = reading.elements[key];
  if (status !== 'absent') return status;
  return need === 'always' ? 'open' : 'absent';
}

export type StatusCount = Readonly<Record<ShownStatus, number>>;

export function countStatuses(reading: Pick<Reading, 'elements'>): StatusCount {
  const count = { present: 0, partial: 0, open: 0, absent: 0 };
  for (const part of statementParts) count[shownStatus(reading, part)] += 1;
  return count;
}

/** Red flags as a person weighs them: what is probably wrong, and what to look at. */
export function countFlags({ flags }: Pick<Reading, 'flags'>): {
  readonly wrong: number;
  readonly points: number;
} {
  const wrong = flags.filter(({ severity }) => severity === 'high').length;
  return { wrong, points: flags.length - wrong };
}
