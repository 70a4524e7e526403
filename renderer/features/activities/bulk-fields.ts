/** What can be changed in several activities at once, and what that changes in each. */
import { fieldText, rowName } from '../../../shared/checks/field-text.ts';
import type { Activity } from '../../../shared/domain/activity.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { Recipient } from '../../../shared/domain/recipient.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import type { WantedChange } from '../../state/file.ts';

export const bulkFields = [
  'status',
  'department',
  'ownerFunction',
  'ownerName',
  'reviewEvery',
  'reviewedOn',
  'addMeasure',
  'removeMeasure',
  'replaceParty',
  'end',
] as const;
export type BulkField = (typeof bulkFields)[number];

export interface BulkWish {
  readonly field: BulkField;
  /** An option, a text, a day or an id. Empty takes words away; of anything else it says nothing yet. */
  readonly value: string;
  /** The party that is replaced by `value`. */
  readonly instead?: string | undefined;
}

export interface BulkItem {
  readonly id: string;
  readonly name: string;
  /** In words; empty for nothing. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly WantedChange[];
}

export interface BulkContext {
  readonly index: RegisterIndex;
  /** Of the screen. */
  readonly language: Language;
  /** Main language of the register: the one that words are written in. */
  readonly main: Language;
  /** Who gets the data, by activity; only where a party is replaced. */
  readonly recipients: ReadonlyMap<string, readonly Recipient[]>;
}

/** For a review that is not to come back; an empty period says nothing yet. */
export const NEVER = 'never';

/** What is set on one field; undefined takes the value away. */
type Edit = readonly [field: keyof Activity, to: unknown];

const takesWords: ReadonlySet<BulkField> = new Set(['department', 'ownerFunction', 'ownerName']);

/** Whether it was said what the field becomes; half a date says nothing. */
export function isSaid({ field, value, instead }: BulkWish): boolean {
  if (takesWords.has(field)) return true;
  return value !== '' && (field !== 'replaceParty' || instead !== undefined);
}

/** Only the activities in which something changes. */
export function bulkItems(
  wish: BulkWish,
  rows: readonly Activity[],
  context: BulkContext,
): readonly BulkItem[] {
  return rows.flatMap((row) => {
    const item = itemOf(wish, row, context);
    return item === undefined ? [] : [item];
  });
}

function itemOf(wish: BulkWish, row: Activity, context: BulkContext): BulkItem | undefined {
  const { index, language } = context;
  if (wish.field === 'replaceParty') return replaced(wish, row, context);
  const edits = editsOf(wish, row, context).filter(([field, to]) => !same(row[field], to));
  const [first] = edits;
  if (first === undefined) return undefined;
  const words = (field: keyof Activity, value: unknown) =>
    fieldText('activity', field, value, language, index);
  const measure = rowName('measure', wish.value, language, index);
  const own = { id: row.id, name: inLanguage(row.name, language).text };
  const changes = edits.map(([field, to]) => edit('activity', row.id, field, row[field], to));
  if (wish.field === 'addMeasure') return { ...own, from: '', to: measure, changes };
  if (wish.field === 'removeMeasure') return { ...own, from: measure, to: '', changes };
  const inWords = (side: (one: Edit) => unknown) =>
    edits
      .map((one) => words(one[0], side(one)))
      .filter(Boolean)
      .join(', ');
  return {
    ...own,
    from: inWords(([field]) => row[field]),
    to: inWords(([, to]) => to),
    changes,
  };
}

function editsOf(
  { field, value }: BulkWish,
  row: Activity,
  { main }: BulkContext,
): readonly Edit[] {
  const given = value.trim() === '' ? undefined : value.trim();
  switch (field) {
    case 'department':
    case 'ownerFunction':
      return [[field, withWords(row[field], main, given)]];
    case 'addMeasure':
      return given === undefined || row.measures?.includes(given)
        ? []
        : [['measures', [...(row.measures ?? []), given]]];
    case 'removeMeasure': {
      if (given === undefined || !row.measures?.includes(given)) return [];
      const left = row.measures.filter((id) => id !== given);
      return [['measures', left.length === 0 ? undefined : left]];
    }
    case 'end':
      return given === undefined
        ? []
        : [
            ['status', 'ended'],
            ['endedOn', given],
          ];
    case 'ownerName':
      return [['ownerName', given]];
    case 'reviewEvery':
      return given === undefined ? [] : [['reviewEvery', given === NEVER ? undefined : given]];
    case 'status':
    case 'reviewedOn':
      return given === undefined ? [] : [[field, given]];
    case 'replaceParty':
      return [];
  }
}

/** Words in the main language; those of another language were about the old ones. */
function withWords(
  now: Activity['department'],
  main: Language,
  text: string | undefined,
): Activity['department'] {
  if (text === undefined) return undefined;
  return now?.[main] === text ? now : { [main]: text };
}

function replaced(
  { value, instead }: BulkWish,
  row: Activity,
  { index, language, recipients }: BulkContext,
): BulkItem | undefined {
  if (value === '' || instead === undefined || value === instead) return undefined;
  const theirs = (recipients.get(row.id) ?? []).filter(({ party }) => party === instead);
  if (theirs.length === 0) return undefined;
  return {
    id: row.id,
    name: inLanguage(row.name, language).text,
    from: rowName('party', instead, language, index),
    to: rowName('party', value, language, index),
    changes: theirs.map(({ id }) => edit('recipient', id, 'party', instead, value)),
  };
}

const edit = (
  entity: 'activity' | 'recipient',
  id: string,
  field: string,
  from: unknown,
  to: unknown,
): WantedChange => ({
  ref: refOf(entity, id, field),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
