/** A finding that a person closed, with the reason. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { need, text, wholeDay } from './field.ts';

export const dismissal = entity('dismissal', {
  rule: need(text('authority')),
  /** FieldRef of the finding. */
  target: need(text('authority')),
  reason: need(text('authority')),
  by: text('internal'),
  on: need(wholeDay('authority')),
});
export type Dismissal = z.infer<typeof dismissal.schema>;
