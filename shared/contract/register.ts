/** Calls about the content of a register. */
import { z } from 'zod';
import { day } from '../domain/dates.ts';
import { query } from './call.ts';
import { fileId } from './files.ts';

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'tip']),
  article: z.string(),
  ref: z.string(),
  where: z.string(),
  message: z.string(),
  fix: z.string(),
  dismissed: z.strictObject({ reason: z.string(), on: z.string() }).optional(),
});

export const registerCalls = {
  'register.check': query(
    z.strictObject({
      input: fileId,
      version: z.string().optional(),
      today: day,
      /** A version is being adopted: what nobody answered is then an error. */
      adopting: z.boolean().optional(),
      language: z.enum(['nl', 'en']).optional(),
    }),
    z.strictObject({
      language: z.enum(['nl', 'en']),
      findings: z.array(finding),
      completeness: z.strictObject({ met: z.int(), notMet: z.int(), percentage: z.number() }),
    }),
  ),
} as const;
