/** A processor of our processor: Art. 28(2) and (4). */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { law, need, parent, rank, text, words } from './field.ts';

export const subProcessor = entity('subProcessor', {
  party: parent('party'),
  rank: rank(),
  name: need(text('authority')),
  country: law('authority', 'country'),
  what: words('authority'),
});
export type SubProcessor = z.infer<typeof subProcessor.schema>;
