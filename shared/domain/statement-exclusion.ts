/** An activity that is left out of a statement although it concerns its readers, and why. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { need, parent, ref, words } from './field.ts';

export const statementExclusion = entity('statementExclusion', {
  statement: parent('statement'),
  activity: need(ref('authority', 'activity')),
  reason: need(words('authority')),
});
export type StatementExclusion = z.infer<typeof statementExclusion.schema>;
