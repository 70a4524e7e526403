/** What was taken over of a proposal and waits for a person, who judges it in the register. */
import type { ProvenanceStatus } from '../../domain/provenance.ts';
import { partsOfRef, refOf } from '../../domain/ref-text.ts';

/** Whether of what was made for a proposal something is still to be confirmed. */
export function isUnconfirmed(
  refs: readonly string[],
  statuses: ReadonlyMap<string, ProvenanceStatus>,
): boolean {
  return refs.some((ref) => {
    const { entity, id } = partsOfRef(ref);
    // Its name is what was taken over; what else an activity says of itself is asked for there.
    const isNamed =
      entity === 'activity' && statuses.get(refOf(entity, id, 'name')) === 'confirmed';
    return !isNamed && statuses.get(ref) === 'inferred';
  });
}
