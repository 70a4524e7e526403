/** What bulk editing changes in the parts of an activity: who gets the data, why it may, how long. */
import { fieldText, rowName } from '../../../shared/checks/field-text.ts';
import type { Activity } from '../../../shared/domain/activity.ts';
import { stateOf } from '../../../shared/domain/answer.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { statedEnd } from '../../../shared/domain/retention.ts';
import type { WantedChange } from '../../state/file.ts';
import type { BulkContext, BulkWish } from './bulk-wish.ts';
import type { ActivityParts } from './use-parts.ts';

/** In words, empty for nothing, with the changes that make it so. */
export interface PartsChange {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly WantedChange[];
}

/** Instead of a period: of activities in which nothing was said of it. */
export const NO_PERIOD = 'none';

const noParts: ActivityParts = { recipient: [], legalBasis: [], retention: [] };

export const partsFields = [
  'addParty',
  'replaceParty',
  'replaceBasis',
  'replacePeriod',
] as const satisfies readonly BulkWish['field'][];
type PartsField = (typeof partsFields)[number];

/** Whether the rows of the parts have to be read for it. */
export const isOfParts = (field: BulkWish['field']): field is PartsField =>
  (partsFields as readonly string[]).includes(field);

/** Undefined where nothing changes. */
export function partsChange(
  field: PartsField,
  wish: BulkWish,
  row: Activity,
  context: BulkContext,
): PartsChange | undefined {
  const parts = context.parts.get(row.id) ?? noParts;
  switch (field) {
    case 'addParty':
      return added(wish, row, parts, context);
    case 'replaceParty':
      return replaced('recipient', 'party', wish, parts, context);
    case 'replaceBasis':
      return replaced('legalBasis', 'basis', wish, parts, context);
    case 'replacePeriod':
      return wish.instead === NO_PERIOD
        ? firstPeriod(wish, row, parts, context)
        : replaced('retention', 'period', wish, parts, context);
  }
}

/** Every row that holds the one gets the other. */
function replaced(
  entity: keyof ActivityParts,
  field: 'party' | 'basis' | 'period',
  { value, instead }: BulkWish,
  parts: ActivityParts,
  { index, language }: BulkContext,
): PartsChange | undefined {
  if (value === '' || instead === undefined || value === instead) return undefined;
  const rows = parts[entity] as readonly (Readonly<Record<string, unknown>> & { id: string })[];
  const theirs = rows.filter((row) => row[field] === instead);
  if (theirs.length === 0) return undefined;
  const words = (each: string) => fieldText(entity, field, each, language, index);
  const changes = theirs.map(({ id }) => ({
    ref: refOf(entity, id, field),
    from: instead,
    to: value,
  }));
  return { from: words(instead), to: words(value), changes };
}

/** A person says that they get the data: that somebody does is thereby answered. */
function added(
  { value, kind }: BulkWish,
  row: Activity,
  { recipient }: ActivityParts,
  { index, language, newId, today }: BulkContext,
): PartsChange | undefined {
  if (value === '' || kind === undefined) return undefined;
  if (recipient.some(({ party }) => party === value)) return undefined;
  const made = {
    id: newId(),
    activity: row.id,
    rank: Math.max(0, ...recipient.map(({ rank }) => rank)) + 1,
    party: value,
    kind,
  };
  const answer = row.recipientsAnswer;
  const answered: readonly WantedChange[] =
    stateOf(answer) === 'some'
      ? []
      : [
          {
            ref: refOf('activity', row.id, 'recipientsAnswer'),
            ...(answer === undefined ? {} : { from: answer }),
            to: { state: 'some', on: today },
          },
        ];
  return {
    from:
      stateOf(answer) === 'none'
        ? fieldText('activity', 'recipientsAnswer', answer, language, index)
        : '',
    to: rowName('party', value, language, index),
    changes: [{ create: 'recipient', row: made }, ...answered],
  };
}

/** Only where nothing says yet how long: one row for all the data of the activity. */
function firstPeriod(
  { value }: BulkWish,
  row: Activity,
  { retention }: ActivityParts,
  { index, language, newId }: BulkContext,
): PartsChange | undefined {
  if (value === '' || retention.some((each) => statedEnd(each) !== undefined)) return undefined;
  const to = fieldText('retention', 'period', value, language, index);
  const [open] = retention;
  if (open !== undefined) {
    if (retention.length > 1) return undefined;
    const changes = [{ ref: refOf('retention', open.id, 'period'), to: value }];
    return { from: '', to, changes };
  }
  const made = { id: newId(), activity: row.id, rank: 1, kind: 'period', period: value };
  return { from: '', to, changes: [{ create: 'retention', row: made }] };
}
