/** Content of another service on the site: video, map, share button. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, need, rank, ref, words } from './field.ts';

export const embed = entity('embed', {
  rank: rank(),
  service: need(words('public')),
  party: ref('public', 'party'),
  what: words('public'),
  clickToLoad: answered('public'),
  policy: words('public'),
});
export type Embed = z.infer<typeof embed.schema>;
