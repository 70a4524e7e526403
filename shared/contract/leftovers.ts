/** Calls about what the app keeps on this computer beside client files that are in no place where it looks. */
import { z } from 'zod';
import { command, query } from './call.ts';

const leftover = z.strictObject({
  /** Id inside the client file. */
  id: z.string(),
  /** Of the client file, where it is known. */
  name: z.string().optional(),
  /** Instant at which the last of it was written. */
  keptAt: z.string(),
  /**
   * Saved and perhaps in no file yet; a copy set aside because the file had changed too; first questions that are not
   * finished; a statement that was read.
   */
  what: z.array(z.enum(['work', 'aside', 'questions', 'statement'])),
  /** Where the file lay that the work is of, to show, and whether something lies there now. */
  workOf: z.strictObject({ path: z.string(), isThere: z.boolean() }).optional(),
  /** Paths of what was set aside, to show: whoever opens one sees what it is. */
  aside: z.array(z.string()),
  /** What the statement was called. */
  statement: z.string().optional(),
});

export const leftoverCalls = {
  'leftovers.list': query(
    z.strictObject({}),
    z.strictObject({
      leftovers: z.array(leftover),
      /** Names of client files that cannot be read now: it may be of one of those. */
      unread: z.array(z.string()),
    }),
  ),
  /** All of it, for good. */
  'leftovers.forget': command(z.strictObject({ id: z.string() }), z.strictObject({})),
} as const;
