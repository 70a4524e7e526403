/** How the choice about cookies is asked and changed: Tw 11.7a, Art. 7. */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { answered, text, words } from './field.ts';

export const cookieBanner = singleEntity('cookieBanner', {
  /** Whether the site places or reads anything on a device. */
  answer: answered('public'),
  tool: text('authority'),
  refuseInFirstLayer: answered('authority'),
  howToChange: words('public'),
  switchOff: words('public'),
  consequence: words('public'),
});
export type CookieBanner = z.infer<typeof cookieBanner.schema>;
