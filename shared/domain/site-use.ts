/** How people use the site and its messages: anonymous visits, links, share buttons, service mail. */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { answered, words } from './field.ts';

export const siteUse = singleEntity('siteUse', {
  anonymousUse: answered('public'),
  anonymousText: words('public'),
  externalLinks: words('public'),
  shareButtons: words('public'),
  /** Messages that go on after someone opts out of advertising. */
  serviceMessages: words('public'),
});
export type SiteUse = z.infer<typeof siteUse.schema>;
