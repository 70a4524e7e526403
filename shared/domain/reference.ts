/** A document that belongs to an activity, named or linked; files are never attached. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { link, need, parent, rank, words } from './field.ts';

export const reference = entity('reference', {
  activity: parent('activity'),
  rank: rank(),
  text: need(words('authority')),
  link: link('authority'),
});
export type Reference = z.infer<typeof reference.schema>;
