/** Calls about client files as a whole. Files are opaque ids that the host gave out for a path of the user. */
import { z } from 'zod';
import { shortText } from '../domain/text.ts';
import { command, query } from './call.ts';

export const fileId = z.string().min(1);

const changeCounts = z.strictObject({
  added: z.int(),
  changed: z.int(),
});

export const fileCalls = {
  'file.create': command(
    z.strictObject({
      file: fileId,
      label: shortText,
      language: z.enum(['nl', 'en']),
    }),
    z.strictObject({ file: fileId }),
  ),
  /** Into an empty file the whole register; otherwise row by row by id, refused unless `replace` where it differs. */
  'file.import': command(
    z.strictObject({ file: fileId, input: fileId, dryRun: z.boolean(), replace: z.boolean() }),
    z.strictObject({
      done: z.boolean(),
      whole: z.boolean(),
      counts: changeCounts,
      differences: z.array(z.strictObject({ ref: z.string(), kind: z.enum(['added', 'changed']) })),
      unusual: z.array(z.string()),
    }),
  ),
  'file.verify': query(
    z.strictObject({ file: fileId }),
    z.strictObject({
      whole: z.boolean(),
      structure: z.enum(['whole', 'damaged', 'notChecked']),
      digest: z.enum(['whole', 'damaged', 'notChecked']),
      versions: z.array(
        z.strictObject({ id: z.string(), at: z.string(), kind: z.string(), whole: z.boolean() }),
      ),
      format: z.strictObject({ found: z.int(), newest: z.int() }),
      docId: z.string().optional(),
      generation: z.int().optional(),
    }),
  ),
} as const;
