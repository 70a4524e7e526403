/** What differs at one field, told to a reader. */
import { z } from 'zod';
import { language } from '../domain/text.ts';

export const fieldDifference = z.strictObject({
  ref: z.string(),
  /** `told`: of a remark; where says what happened, and after what goes with it. */
  kind: z.enum(['added', 'removed', 'changed', 'told']),
  /** What a remark is about: one goes there, not to the remark. */
  about: z.string().optional(),
  /** Path for a reader. */
  where: z.string(),
  /** The record is in the register no more: nothing to go to. What it held is in before or after. */
  gone: z.boolean().optional(),
  /** That both values are in, where it is not plain from the screen. */
  language: language.optional(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type FieldDifference = z.infer<typeof fieldDifference>;
