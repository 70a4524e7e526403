/** An arrangement between joint controllers: Art. 26. Its essence goes to the people concerned. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { date, need, prose, rank, refs, text, words } from './field.ts';

export const jointArrangement = entity('jointArrangement', {
  rank: rank(),
  name: need(words('public')),
  parties: refs('public', 'party'),
  activities: refs('authority', 'activity'),
  scope: prose('authority'),
  whoInforms: words('public'),
  whoAnswers: words('public'),
  contactPoint: words('public'),
  breachSplit: words('authority'),
  document: text('internal'),
  on: date('authority'),
  essence: prose('public'),
});
export type JointArrangement = z.infer<typeof jointArrangement.schema>;
