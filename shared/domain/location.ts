/** A place where a party keeps, sees or passes on data. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, law, need, parent, rank, text } from './field.ts';

export const location = entity('location', {
  party: parent('party'),
  rank: rank(),
  country: need(law('public', 'country')),
  kind: choice('authority', ['storage', 'remoteAccess', 'subprocessor']),
  detail: text('authority'),
});
export type Location = z.infer<typeof location.schema>;
