/** Going to a field: on this page without leaving it, else to the screen that has it. */
import { createContext, useContext } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { parseRef, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { jumpTo, useJump } from '../../state/jump.ts';

const elsewhere: ReadonlySet<EntityName> = new Set([
  'party',
  'location',
  'partyTransfer',
  'dpfListing',
  'processorAgreement',
  'agreementClause',
  'subProcessor',
  'certificate',
  'measure',
]);

export const EditedActivity = createContext('');

/** `block`: where it stands, for what is about the activity as a whole. */
export function useGoTo(): (ref: string, block?: string) => void {
  const activity = useContext(EditedActivity);
  return (ref, block) => {
    const target = parseRef(ref);
    if (target?.entity === 'activity' && target.field === WHOLE_ROW) {
      const place = document.querySelector<HTMLElement>(`[data-place="${block ?? ''}"]`);
      place?.scrollIntoView({ block: 'center' });
      place?.querySelector<HTMLElement>('button, input, summary')?.focus();
      return;
    }
    if (target === undefined || elsewhere.has(target.entity)) void jumpTo(ref);
    // The same field may be wanted a second time: what is already there is no news.
    else {
      useJump.setState({ ref: undefined });
      void jumpTo(ref, activity);
    }
  };
}
