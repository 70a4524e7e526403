/** A paragraph of the organisation's own at a fixed place of a statement. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, need, parent, prose, rank } from './field.ts';

export const ownParagraph = entity('ownParagraph', {
  statement: parent('statement'),
  rank: rank(),
  after: need(
    choice('public', [
      'who',
      'purposes',
      'sources',
      'recipients',
      'transfers',
      'cookies',
      'automated',
      'security',
      'rights',
      'complaint',
      'changes',
    ]),
  ),
  text: need(prose('public')),
});
export type OwnParagraph = z.infer<typeof ownParagraph.schema>;
