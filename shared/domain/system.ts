/** A system in which data are kept, and where it stands. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, law, need, rank, ref, refs, text, words } from './field.ts';

export const system = entity('system', {
  rank: rank(),
  name: need(text('authority')),
  what: words('authority'),
  supplier: ref('authority', 'party'),
  locationAnswer: answered('authority'),
  country: law('authority', 'country'),
  activities: refs('authority', 'activity'),
});
export type System = z.infer<typeof system.schema>;
