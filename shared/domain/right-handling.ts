/** What the organisation itself says of one right: the route, the cases, the exceptions. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, law, need, rank, words } from './field.ts';

export const rightHandling = entity('rightHandling', {
  rank: rank(),
  right: need(law('public', 'right')),
  /** Whether the published statement names the right. */
  offered: answered('public'),
  how: words('public'),
  exceptions: words('public'),
});
export type RightHandling = z.infer<typeof rightHandling.schema>;
