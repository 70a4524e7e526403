/** The activity for what is still to be divided goes when all of it was: an empty one would ask for everything. */
import { entityNames, type Row } from '../../domain/entities.ts';
import { refOf, WHOLE_ROW } from '../../domain/field-ref.ts';
import type { AcceptedRows } from './accepted-rows.ts';
import { type TakenActivities, undividedValues } from './taken-activities.ts';

export function removeEmptied(rows: AcceptedRows, activities: TakenActivities): void {
  const activity = rows.rows('activity').find(({ id }) => id === activities.undivided());
  if (activity && isAsMade(rows, activity) && !isSpokenOf(rows, activity.id))
    rows.remove('activity', activity.id);
}

/** Nobody filled in, changed or confirmed anything of it. */
function isAsMade(
  rows: AcceptedRows,
  { id, rank: _, number: __, ...row }: Row<'activity'>,
): boolean {
  const whole = rows
    .rows('provenance')
    .find(({ target }) => target === refOf('activity', id, WHOLE_ROW));
  const filled = Object.entries(row).filter(([, value]) => value !== undefined);
  const made = Object.entries(undividedValues);
  return (
    whole?.status === 'inferred' &&
    filled.length === made.length &&
    made.every(([field, value]) => sameJson(filled.find(([name]) => name === field)?.[1], value))
  );
}

const sameJson = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A part, or whatever else a person made of it: a reason, a place in a statement, a system that it uses. */
function isSpokenOf(rows: AcceptedRows, id: string): boolean {
  const start = refOf('activity', id, '');
  const speaks = (value: unknown): boolean =>
    value === id ||
    (typeof value === 'string' && value.startsWith(start)) ||
    (Array.isArray(value) && value.some(speaks));
  return entityNames
    .filter((entity) => entity !== 'provenance')
    .some((entity) =>
      rows.rows(entity).some((row) => row.id !== id && Object.values(row).some(speaks)),
    );
}
