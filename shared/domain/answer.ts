/**
 * An answer that a document prints is never given by silence: unknown, none or some, and when.
 * Absent means nobody has been asked yet; it prints as unknown. For yes/no questions none is no
 * and some is yes. Only a person sets none or some.
 */
import { z } from 'zod';
import { partialDate } from './dates.ts';

export const answer = z.strictObject({
  state: z.enum(['unknown', 'none', 'some']),
  /** Day on which it was established; printed with "Geen, vastgesteld op". */
  on: partialDate.optional(),
});

export type Answer = z.infer<typeof answer>;
export type AnswerState = Answer['state'];

export function stateOf(value: Answer | undefined): AnswerState {
  return value?.state ?? 'unknown';
}
