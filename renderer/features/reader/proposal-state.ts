/** What became of each proposal. */

import { partsOfRef, WHOLE_ROW } from '../../../shared/domain/ref-text.ts';
import type { RowCache } from '../../state/row-cache.ts';

export type ProposalState = 'open' | 'accepted' | 'rejected' | 'there';

/** Whether what was made by accepting is there still: undo takes it back. */
export function isThere(cache: RowCache, refs: readonly string[]): boolean {
  return refs.some((ref) => {
    const { entity, id, field } = partsOfRef(ref);
    const row = cache.get(entity)?.get(id);
    return row !== undefined && (field === WHOLE_ROW || row[field] !== undefined);
  });
}
