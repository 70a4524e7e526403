/** A transfer that comes with a party whatever it is used for: an Irish contract, onward to the US. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { parent, rank, text } from './field.ts';
import { transferFields } from './transfer-fields.ts';

export const partyTransfer = entity('partyTransfer', {
  party: parent('party'),
  rank: rank(),
  to: text('public'),
  ...transferFields(),
});
export type PartyTransfer = z.infer<typeof partyTransfer.schema>;
