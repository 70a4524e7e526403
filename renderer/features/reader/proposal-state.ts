/** What became of each proposal. */

import type { Row } from '../../../shared/domain/entities.ts';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import { partsOfRef, WHOLE_ROW } from '../../../shared/domain/ref-text.ts';
import { hostOf, phoneDigits } from '../../../shared/statement-reader/compare/names.ts';
import type {
  OrganisationField,
  Proposal,
} from '../../../shared/statement-reader/proposals/proposal.ts';
import { allOf, type RowCache } from '../../state/row-cache.ts';

/** `other`: the register holds another value, and that stays. */
export type ProposalState = 'open' | 'accepted' | 'rejected' | 'there' | 'other';

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

const plain = (value: string): string => value.toLowerCase().replace(/[\s.]/gu, '');

/** One number or address on the web is written in many ways: as the comparison has it. */
const plainOf: Partial<Record<OrganisationField, (value: string) => string>> = {
  phone: phoneDigits,
  websites: hostOf,
};

/** Of a field of the organisation that is filled in: whether it says the same. */
export function heldAs(
  { field, value }: Extract<Proposal, { readonly group: 'organisation' }>,
  organisation: Organisation | undefined,
): 'there' | 'other' | undefined {
  const held: unknown = organisation?.[field];
  if (held === undefined) return undefined;
  const all: readonly unknown[] = Array.isArray(held) ? held : [held];
  const same = plainOf[field] ?? plain;
  if (all.some((each) => same(String(each)) === same(value))) return 'there';
  // A website is put beside the others.
  return Array.isArray(held) ? undefined : 'other';
}
