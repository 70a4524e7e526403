/** Answers to the start interview that were given before there is a client file to hold what comes of them. */
import { z } from 'zod';
import { command, query } from './call.ts';

/** The page knows their shape; here they are only kept. */
const answers = z.record(z.string(), z.unknown());

export const interviewCalls = {
  /** Empty where nobody went on later. */
  'interview.kept': query(z.strictObject({}), z.strictObject({ answers: answers.optional() })),
  /** Without answers what was kept is thrown away. */
  'interview.keep': command(z.strictObject({ answers: answers.optional() }), z.strictObject({})),
} as const;
