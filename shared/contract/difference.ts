/** What differs at one field, told to a reader. */
import { z } from 'zod';

export const fieldDifference = z.strictObject({
  ref: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  /** Path for a reader. */
  where: z.string(),
  /** The record is in the register no more: nothing to go to. What it held is in before or after. */
  gone: z.boolean().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type FieldDifference = z.infer<typeof fieldDifference>;
