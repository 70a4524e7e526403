/** Other companies of the group: who is in scope of the statement and who decides. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, choice, law, need, rank, text, words } from './field.ts';

export const groupCompany = entity('groupCompany', {
  rank: rank(),
  name: need(words('public')),
  relation: choice('authority', ['parent', 'subsidiary', 'sister', 'affiliate']),
  registration: text('authority'),
  country: law('authority', 'country'),
  inScope: answered('public'),
  decides: answered('authority'),
});
export type GroupCompany = z.infer<typeof groupCompany.schema>;
