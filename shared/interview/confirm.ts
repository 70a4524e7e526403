/** A person has read what a template suggested and says that it is so. */
import type { EntityName } from '../domain/entities.ts';
import { parseRef, refOf } from '../domain/field-ref.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import type { FieldEdit } from './changes.ts';

export interface Confirmation {
  /** Undefined where the person gave no name. */
  readonly by: string | undefined;
  /** YYYY-MM-DD. */
  readonly on: string;
}

const parts: readonly EntityName[] = [
  'subjectGroup',
  'dataItem',
  'purpose',
  'retention',
  'recipient',
  'transfer',
  'automatedDecision',
  'dpia',
  'informing',
  'engagement',
];

/** `entity/id` of an activity and of everything that is a part of it. */
function placesOf(index: RegisterIndex, activity: string): ReadonlySet<string> {
  const own = parts.flatMap((entity) =>
    index.parts(entity, activity).map(({ id }) => `${entity}/${id}`),
  );
  const bases = index
    .parts('purpose', activity)
    .flatMap(({ id }) => index.parts('legalBasis', id))
    .map(({ id }) => `legalBasis/${id}`);
  return new Set([`activity/${activity}`, ...own, ...bases]);
}

/** Whether a person still has to say that it is so. */
export const awaits = ({ status }: Provenance): boolean =>
  status === 'suggested' || status === 'inferred';

/** What waits for confirmation in one activity, in the order of the register. */
export function awaitingIn(index: RegisterIndex, activity: string): readonly Provenance[] {
  const places = placesOf(index, activity);
  return index.all('provenance').filter((row) => {
    const target = parseRef(row.target);
    return awaits(row) && target !== undefined && places.has(`${target.entity}/${target.id}`);
  });
}

/**
 * Changes that confirm everything suggested in one activity and take it into use. What the
 * suggestions leave open stays open. Who gets the data is thereby answered; that nobody does, never.
 */
export function confirmActivity(
  index: RegisterIndex,
  activity: string,
  confirmation: Confirmation,
): readonly FieldEdit[] {
  const row = index.get('activity', activity);
  if (row === undefined) return [];
  const edits = awaitingIn(index, activity).flatMap((waiting) => confirmRow(waiting, confirmation));
  const receives = index.parts('recipient', activity).length > 0;
  const asked = row.recipientsAnswer === undefined || row.recipientsAnswer.state === 'unknown';
  return [
    ...edits,
    ...(receives && asked
      ? [
          edit('activity', activity, 'recipientsAnswer', row.recipientsAnswer, {
            state: 'some',
            on: confirmation.on,
          }),
        ]
      : []),
    ...(row.status === 'draft' ? [edit('activity', activity, 'status', 'draft', 'active')] : []),
  ];
}

const edit = (entity: EntityName, id: string, field: string, from: unknown, to: unknown) => ({
  ref: refOf(entity, id, field),
  from,
  to,
});

/** What was suggested or inferred is taken over as it is. */
export function confirmRow(row: Provenance, { by, on }: Confirmation): readonly FieldEdit[] {
  return [
    edit('provenance', row.id, 'status', row.status, 'confirmed'),
    edit('provenance', row.id, 'by', row.by, by),
    edit('provenance', row.id, 'on', row.on, on),
  ].filter(({ from, to }) => from !== to);
}
