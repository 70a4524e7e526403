/** What can be changed in several activities at once, and what that changes in each. */
import { fieldText, rowName } from '../../../shared/checks/field-text.ts';
import type { Activity } from '../../../shared/domain/activity.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import type { WantedChange } from '../../state/file.ts';
import { isOfParts, partsChange } from './bulk-parts.ts';
import { type BulkContext, type BulkItem, type BulkWish, NEVER } from './bulk-wish.ts';

/** What is set on one field; undefined takes the value away. */
type Edit = readonly [field: keyof Activity, to: unknown];

/** Only the activities in which something changes. */
export function bulkItems(
  wish: BulkWish,
  rows: readonly Activity[],
  context: BulkContext,
): readonly BulkItem[] {
  if (wish.field === 'addSystem') return systemItems(wish, rows, context);
  return rows.flatMap((row) => {
    const item = itemOf(wish, row, context);
    return item === undefined ? [] : [item];
  });
}

function itemOf(wish: BulkWish, row: Activity, context: BulkContext): BulkItem | undefined {
  const { index, language } = context;
  const own = { id: row.id, name: inLanguage(row.name, language).text };
  if (isOfParts(wish.field)) {
    const change = partsChange(wish.field, wish, row, context);
    return change && { ...own, ...change };
  }
  const edits = editsOf(wish, row, context).filter(([field, to]) => !same(row[field], to));
  const [first] = edits;
  if (first === undefined) return undefined;
  const words = (field: keyof Activity, value: unknown) =>
    fieldText('activity', field, value, language, index);
  const measure = rowName('measure', wish.value, language, index);
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
    case 'audiences':
      return given === undefined ? [] : [['audiences', given.split(',')]];
    case 'status':
    case 'role':
    case 'reviewedOn':
      return given === undefined ? [] : [[field, given]];
    default:
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

/** The system knows its activities: one change of it is that of all of them, and stands with the first. */
function systemItems(
  { value }: BulkWish,
  rows: readonly Activity[],
  { index, language }: BulkContext,
): readonly BulkItem[] {
  const system = index.get('system', value);
  if (system === undefined) return [];
  const present = system.activities ?? [];
  const joining = rows.filter(({ id }) => !present.includes(id));
  const all = [...present, ...joining.map(({ id }) => id)];
  const change = edit('system', system.id, 'activities', system.activities, all);
  return joining.map((row, place) => ({
    id: row.id,
    name: inLanguage(row.name, language).text,
    from: '',
    to: system.name,
    changes: place === 0 ? [change] : [],
  }));
}

const edit = (
  entity: 'activity' | 'system',
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
