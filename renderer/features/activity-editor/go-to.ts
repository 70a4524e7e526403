/** Going to a field: on this page without leaving it, else to the screen that has it. */
import { createContext, useContext } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
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

export function useGoTo(): (ref: string) => void {
  const activity = useContext(EditedActivity);
  return (ref) => {
    const target = parseRef(ref);
    if (target === undefined || elsewhere.has(target.entity)) void jumpTo(ref);
    // The same field may be wanted a second time: what is already there is no news.
    else {
      useJump.setState({ ref: undefined });
      void jumpTo(ref, activity);
    }
  };
}
