/** What somebody wants to change in several activities at once, and what is shown of it. */
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { WantedChange } from '../../state/file.ts';
import type { PartsByActivity } from './use-parts.ts';

export const bulkFields = [
  'status',
  'role',
  'department',
  'ownerFunction',
  'ownerName',
  'audiences',
  'replaceBasis',
  'addParty',
  'replaceParty',
  'replacePeriod',
  'addSystem',
  'addMeasure',
  'removeMeasure',
  'reviewEvery',
  'reviewedOn',
  'end',
] as const;
export type BulkField = (typeof bulkFields)[number];

export interface BulkWish {
  readonly field: BulkField;
  /**
   * An option, a text, a day, a period or an id; several options with commas between. Empty takes
   * words away; of anything else it says nothing yet.
   */
  readonly value: string;
  /** What is replaced by `value`: a party, a legal basis or a period. */
  readonly instead?: string | undefined;
  /** As what a party gets the data. */
  readonly kind?: string | undefined;
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
  /** Only where a part is changed. */
  readonly parts: PartsByActivity;
  readonly newId: () => string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** For a review that is not to come back; an empty period says nothing yet. */
export const NEVER = 'never';

const takesWords: ReadonlySet<BulkField> = new Set(['department', 'ownerFunction', 'ownerName']);
const replaces: ReadonlySet<BulkField> = new Set(['replaceParty', 'replaceBasis', 'replacePeriod']);

/** Whether it was said what the field becomes; half a date says nothing. */
export function isSaid({ field, value, instead, kind }: BulkWish): boolean {
  if (takesWords.has(field)) return true;
  if (replaces.has(field) && instead === undefined) return false;
  return value !== '' && (field !== 'addParty' || kind !== undefined);
}
