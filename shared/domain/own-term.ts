/** A word of the user's own for a vocabulary, used as `own:<id>`, with what the law must know of it. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, flag, need, words } from './field.ts';

export const ownTerm = entity('ownTerm', {
  list: need(choice('public', ['subject', 'data', 'recipient', 'purpose', 'measure'])),
  label: need(words('public')),
  /** Short form for a statement, lower case, without article. */
  short: words('public'),
  /** Art. 9(1). */
  special: flag('authority'),
  /** Art. 10. */
  criminal: flag('authority'),
  children: flag('authority'),
  vulnerable: flag('authority'),
  /** Which statement a subject belongs to. */
  audience: choice('authority', ['customers', 'websiteVisitors', 'applicants', 'staff', 'others']),
});
export type OwnTerm = z.infer<typeof ownTerm.schema>;
