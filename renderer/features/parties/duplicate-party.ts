import { duplicate } from '../../widgets/record/duplicate.ts';

/** With its places and onward transfers. Agreements, certificates and a listing are of one company alone. */
export const duplicateParty = (id: string, name: string): Promise<void> =>
  duplicate('party', id, { name }, 'parties', ['location', 'partyTransfer']);
