/** Everything the backend tells without being asked. The host numbers events, so that a page can ask for what it missed. */
import { z } from 'zod';
import { fileId } from './files.ts';
import { fileState, recordedChange, step } from './session.ts';

export const appEvent = z.discriminatedUnion('type', [
  /** Rows of an open client file changed, by this page or another. */
  z.strictObject({
    type: z.literal('changed'),
    file: fileId,
    step,
    sequence: z.int().optional(),
    who: z.string(),
    changes: z.array(recordedChange),
  }),
  /** Somebody opened a part of a screen for the first time: what is said of it counts from now on. */
  z.strictObject({ type: z.literal('visited'), file: fileId }),
  /** What was read beside the client file was thrown away. */
  z.strictObject({ type: z.literal('reading'), file: fileId }),
  z.strictObject({ type: z.literal('state'), file: fileId, state: fileState }),
  /** The list of client files is no longer what it was, or what is left of those that are gone. */
  z.strictObject({ type: z.literal('library') }),
  /** Another folder with client files is in use: the ids that a page knows are of the old one. */
  z.strictObject({ type: z.literal('folder') }),
  z.strictObject({ type: z.literal('progress'), job: z.string(), fraction: z.number() }),
  /** `silent`: it is there and does not answer; `answers`: it does again, and nothing was lost. */
  z.strictObject({
    type: z.literal('backend'),
    state: z.enum(['lost', 'back', 'silent', 'answers']),
  }),
]);
export type AppEvent = z.infer<typeof appEvent>;
