/** Data protection impact assessment: screening and outcome, Art. 35-36. At most one an activity. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, choice, date, laws, parent, prose, text } from './field.ts';

export const dpia = entity('dpia', {
  activity: parent('activity'),
  screened: answered('authority'),
  art35: laws('authority', 'dpia35'),
  wp248: laws('authority', 'wp248'),
  apList: laws('authority', 'apDpia'),
  outcome: choice('authority', ['notNeeded', 'planned', 'done', 'consultAuthority']),
  reason: prose('authority'),
  date: date('authority'),
  reference: text('internal'),
});
export type Dpia = z.infer<typeof dpia.schema>;
