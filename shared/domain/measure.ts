/** A security measure: Art. 32, 30(1)(g). Not confirmed is not taken. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, choice, date, flag, need, rank, term, words } from './field.ts';

export const measure = entity('measure', {
  rank: rank(),
  term: need(term('authority', 'measure')),
  detail: words('authority'),
  scope: need(choice('authority', ['organisation', 'activity'])),
  answer: answered('authority'),
  plannedOn: date('authority'),
  checkedOn: date('authority'),
  /** In general words, without products, vendors or places; at most four in a statement. */
  publicText: words('public'),
  inStatement: flag('public'),
});
export type Measure = z.infer<typeof measure.schema>;
