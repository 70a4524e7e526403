/** When and where a statement was put before its readers. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { link, need, parent, text, wholeDay } from './field.ts';

export const publication = entity('publication', {
  statement: parent('statement'),
  on: need(wholeDay('public')),
  version: text('public'),
  url: link('public'),
  digest: text('authority'),
});
export type Publication = z.infer<typeof publication.schema>;
