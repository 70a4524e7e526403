/** What differs at one field, told to a reader. */
import { z } from 'zod';

export const fieldDifference = z.strictObject({
  ref: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  /** Path for a reader. */
  where: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type FieldDifference = z.infer<typeof fieldDifference>;
