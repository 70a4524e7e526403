/** Who declared this content of the register right, and when. */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { count, need, text, wholeDay, words } from './field.ts';

export const adoption = singleEntity('adoption', {
  by: need(text('authority')),
  function: need(words('authority')),
  on: need(wholeDay('authority')),
  version: need(count('public')),
});
export type Adoption = z.infer<typeof adoption.schema>;
