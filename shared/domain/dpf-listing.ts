/** Listing of a US company under the Data Privacy Framework: decision (EU) 2023/1795 covers listed firms only. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, choice, date, parent, text } from './field.ts';

export const dpfListing = entity('dpfListing', {
  party: parent('party'),
  listed: answered('authority'),
  legalName: text('authority'),
  dataType: choice('authority', ['hr', 'nonHr', 'both']),
  checkedOn: date('public'),
  expiresOn: date('authority'),
});
export type DpfListing = z.infer<typeof dpfListing.schema>;
