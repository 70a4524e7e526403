/** Calls about what the app keeps on this computer beside client files that are in no place where it looks. */
import { z } from 'zod';
import { command, query } from './call.ts';
import { fileId } from './files.ts';

const leftover = z.strictObject({
  /** Id inside the client file. */
  id: z.string(),
  /** Of the client file, or else of the organisation, where one is known. */
  name: z.string().optional(),
  /** Instant at which the last of it was written. */
  keptAt: z.string(),
  /**
   * Saved and perhaps in no file yet; a copy set aside because the file had changed too; first questions that are not
   * finished; a statement that was read.
   */
  what: z.array(z.enum(['work', 'aside', 'questions', 'statement'])),
  /** Of work of which it is known where its file lay; what is said of other work holds for damaged work. */
  workOf: z
    .strictObject({
      /** Of the file, to show. */
      path: z.string(),
      /** Whether that file lies there, or one that cannot be read. */
      isThere: z.boolean(),
      /** How one has it again: a client file is made of it; by opening the file that is there; damaged, so not. */
      back: z.enum(['putBack', 'opening', 'damaged']),
    })
    .optional(),
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
      /** Whether the folder holds no client file: its drive or sync client may be off. */
      isEmpty: z.boolean(),
    }),
  ),
  /** Makes a client file of the work: where it was, or under a free name. */
  'leftovers.putBack': command(
    z.strictObject({ id: z.string() }),
    z.strictObject({ file: fileId, name: z.string() }),
  ),
  /** All of it, for good; nothing where there is more than `what`, which was shown. */
  'leftovers.forget': command(
    z.strictObject({ id: z.string(), what: leftover.shape.what }),
    z.strictObject({}),
  ),
} as const;
