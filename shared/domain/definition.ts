/** A word that the organisation explains to its readers. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { need, prose, rank, words } from './field.ts';

export const definition = entity('definition', {
  rank: rank(),
  term: need(words('public')),
  meaning: prose('public'),
});
export type Definition = z.infer<typeof definition.schema>;
