/** Calls about what names a record, and about transfers wherever they are kept. */
import { z } from 'zod';
import { query } from './call.ts';
import { fileId } from './files.ts';

const language = z.enum(['nl', 'en']);

const use = z.strictObject({
  /** The field that names the record. */
  ref: z.string(),
  /** What it is a part of, in words: the activity, or the row itself. */
  name: z.string(),
  kind: z.string(),
  activity: z.string().optional(),
  number: z.int().optional(),
});
export type Use = z.infer<typeof use>;

const transferLine = z.strictObject({
  id: z.string(),
  entity: z.enum(['transfer', 'partyTransfer']),
  /** The activity, or the party that always sends on. */
  activity: z.string().optional(),
  number: z.int().optional(),
  party: z.string().optional(),
  /** Of the activity or party it stands with. */
  source: z.string(),
  who: z.string(),
  place: z.string(),
  /** A country of the EEA: then it is no transfer. */
  inEea: z.boolean(),
  sentByPerson: z.boolean(),
  instrument: z.string(),
  ground: z.enum(['adequacy', 'instrument', 'derog']).optional(),
  expiresOn: z.string().optional(),
});
export type TransferLine = z.infer<typeof transferLine>;

export const useCalls = {
  /** What names each party, measure or system, by its id; an activity once. */
  'register.uses': query(
    z.strictObject({ file: fileId, entity: z.enum(['party', 'measure', 'system']), language }),
    z.record(z.string(), z.array(use)),
  ),
  /** Those of activities in their order, then those of parties. */
  'transfers.list': query(z.strictObject({ file: fileId, language }), z.array(transferLine)),
} as const;
