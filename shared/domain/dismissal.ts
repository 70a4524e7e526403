/** A finding that a person closed, with the reason; or what the law pack suggests, and was put away. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { need, text, wholeDay } from './field.ts';

export const dismissal = entity('dismissal', {
  /** Id of the rule that found it, or of the law pack's record that was suggested. */
  rule: need(text('authority')),
  /** FieldRef of the finding, or of the whole row that the suggestion was for. */
  target: need(text('authority')),
  reason: need(text('authority')),
  by: text('internal'),
  on: need(wholeDay('authority')),
});
export type Dismissal = z.infer<typeof dismissal.schema>;
