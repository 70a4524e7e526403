/** What the organisation asks of its users to keep data safe: passwords, devices. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { need, rank, words } from './field.ts';

export const userDuty = entity('userDuty', {
  rank: rank(),
  text: need(words('public')),
});
export type UserDuty = z.infer<typeof userDuty.schema>;
