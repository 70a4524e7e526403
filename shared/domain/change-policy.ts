/** How changes of a statement are told: WP260 expects material changes to be announced. */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { answered, words } from './field.ts';

export const changePolicy = singleEntity('changePolicy', {
  announced: answered('public'),
  how: words('public'),
  where: words('public'),
  reviewed: words('public'),
});
export type ChangePolicy = z.infer<typeof changePolicy.schema>;
