/** What became of each proposal. */

import type { Row } from '../../../shared/domain/entities.ts';
import { partsOfRef, WHOLE_ROW } from '../../../shared/domain/ref-text.ts';
import type { Proposal } from '../../../shared/statement-reader/proposals/proposal.ts';
import { sameValue } from '../../../shared/statement-reader/proposals/same-value.ts';
import { allOf, type RowCache } from '../../state/row-cache.ts';

/**
 * `waiting`: in the register, where a person is still to confirm it. `other`: the register holds
 * another value, and that stays.
 */
export type ProposalState = 'open' | 'accepted' | 'waiting' | 'rejected' | 'there' | 'other';

/** Out: the first address made by accepting a proposal that is there still: undo takes it back. */
export function stillThere(
  cache: RowCache,
  refs: readonly string[],
  proposal: Proposal | undefined,
): string | undefined {
  return refs.find((ref) => {
    const { entity, id, field } = partsOfRef(ref);
    const row = cache.get(entity)?.get(id);
    if (row === undefined || field === WHOLE_ROW) return row !== undefined;
    const value: unknown = row[field];
    const added = addedTo(proposal);
    // Undo leaves the list to the values that stood in it before.
    return Array.isArray(value) && added !== undefined
      ? value.includes(added)
      : value !== undefined;
  });
}

/** Out: the activities whose parts were made by accepting a proposal, each once. */
export function standsWith(cache: RowCache, refs: readonly string[]): readonly Row<'activity'>[] {
  const ids = refs.map((ref) => {
    const { entity, id } = partsOfRef(ref);
    const row = cache.get(entity)?.get(id);
    // A basis stands with its purpose.
    const part = entity === 'legalBasis' ? cache.get('purpose')?.get(String(row?.purpose)) : row;
    return String(part?.activity);
  });
  return allOf(cache, 'activity').filter(({ id }) => ids.includes(id));
}

/** What a proposal puts beside the others of a list. */
function addedTo(proposal: Proposal | undefined): string | undefined {
  if (proposal?.group === 'organisation') return proposal.value;
  return proposal?.group === 'rights' && proposal.field === 'channel'
    ? proposal.channel
    : undefined;
}

export interface FieldValue {
  readonly entity: 'organisation' | 'dpo' | 'rightsPolicy';
  readonly field: string;
  readonly value: unknown;
}

/** Out: the field that a proposal fills, where it is about one of a row that the register has once. */
export function fieldOf(proposal: Proposal): FieldValue | undefined {
  if (proposal.group === 'organisation' || proposal.group === 'dpo') {
    const { group: entity, field, value } = proposal;
    return { entity, field, value };
  }
  if (proposal.group !== 'rights' || proposal.field === 'right') return undefined;
  const entity = 'rightsPolicy';
  if (proposal.field === 'channel') return { entity, field: 'channels', value: proposal.channel };
  const { text, language } = proposal.value;
  const value = proposal.field === 'ownTermDays' ? proposal.days : { [language]: text };
  return { entity, field: proposal.field, value };
}

/** Of a field that is filled in: whether it says the same. */
export function heldAs(
  { field, value }: Pick<FieldValue, 'field' | 'value'>,
  row: object | undefined,
): 'there' | 'other' | undefined {
  const held = (row as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (held === undefined) return undefined;
  const all: readonly unknown[] = Array.isArray(held) ? held : [held];
  if (all.some((each) => sameValue(field, each, value))) return 'there';
  // A website is put beside the others.
  return Array.isArray(held) ? undefined : 'other';
}
