/** A controller for whom we process data: Art. 30(2). Belongs to an activity with role processor. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, choice, date, need, parent, rank, ref, refs, text, words } from './field.ts';

export const engagement = entity('engagement', {
  activity: parent('activity'),
  rank: rank(),
  client: need(ref('authority', 'party')),
  clientContact: text('authority'),
  clientRepresentative: text('authority'),
  clientDpo: text('authority'),
  contract: text('authority'),
  contractOn: date('authority'),
  contractWhere: text('internal'),
  /** Categories of processing, Art. 30(2)(b). */
  categories: words('authority'),
  instructions: words('authority'),
  transfersAnswer: answered('authority'),
  transfers: refs('authority', 'transfer'),
  subProcessors: refs('authority', 'party'),
  measures: refs('authority', 'measure'),
  endAction: choice('authority', ['erase', 'return', 'eraseAndReturn', 'keepByLaw']),
});
export type Engagement = z.infer<typeof engagement.schema>;
