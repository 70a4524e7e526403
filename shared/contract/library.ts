/** Calls about the folder with client files. */
import { z } from 'zod';
import { day } from '../domain/dates.ts';
import { shortText } from '../domain/text.ts';
import { command, query } from './call.ts';
import { fileId } from './files.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** One letter of Art. 30 over all activities: how many have it, lack it, were never asked, need it not. */
export const letterCount = z.strictObject({
  letter: z.enum(letters),
  met: z.int(),
  needed: z.int(),
  unanswered: z.int(),
  notApplicable: z.int(),
});

/** Instant of the last change in the history of the file itself. */
const changedAt = z.string();

const entry = z.strictObject({
  file: fileId,
  /** Name of the file without its ending. */
  name: z.string(),
  archived: z.boolean(),
  /** When the file was last written in the folder: by a copy or a sync too. */
  fileTime: z.string(),
  open: z.boolean(),
});

const inBin = z.strictObject({
  bin: z.string(),
  name: z.string(),
  /** Path of the folder it lay in, to show. */
  folder: z.string(),
  removedAt: z.string(),
  /** The file itself is not there, as where only its folder did not go. */
  nameOnly: z.boolean().optional(),
});

const label = shortText.min(1);

const counts = { errors: z.int(), warnings: z.int(), tips: z.int() };

export const libraryCalls = {
  'library.list': query(
    z.strictObject({}),
    z.strictObject({
      /** Path of the folder, to show. */
      folder: z.string(),
      entries: z.array(entry),
      bin: z.array(inBin),
    }),
  ),
  /**
   * Another folder from now on, for every page: what is open is published and closed first. The one
   * path that a page gives, since a browser cannot pick a folder; absent: the standard folder.
   */
  'library.use': command(
    z.strictObject({
      folder: z.string().trim().min(1).max(4096).optional(),
      /** Makes it where it is not there. */
      make: z.boolean().optional(),
      /** Also where a client file cannot be published: what was saved waits until it is opened again. */
      leave: z.boolean().optional(),
    }),
    z.strictObject({ folder: z.string() }),
  ),
  /** What the list shows of one file; read apart, since forty files take their time. */
  'library.summary': query(
    z.strictObject({ file: fileId, today: day }),
    z.strictObject({
      label: z.string(),
      legalName: z.string().optional(),
      kvk: z.string().optional(),
      sector: z.string().optional(),
      activities: z.int(),
      letters: z.array(letterCount),
      /** As the overview of the file counts: what stands in parts that nobody opened or answered yet is apart. */
      ...counts,
      silent: z.strictObject(counts),
      nextReview: z.string().optional(),
      changedAt,
      folder: z.enum(['current', 'pending', 'unreachable', 'gone', 'conflict']),
    }),
  ),
  'library.create': command(
    z.strictObject({ label, language: z.enum(['nl', 'en']) }),
    z.strictObject({ file: fileId }),
  ),
  /** A client file of a made-up business, to look around in. */
  'library.example': command(z.strictObject({}), z.strictObject({ file: fileId })),
  'library.duplicate': command(
    z.strictObject({ file: fileId, label }),
    z.strictObject({ file: fileId }),
  ),
  'library.rename': command(
    z.strictObject({ file: fileId, label }),
    z.strictObject({ file: fileId }),
  ),
  'library.archive': command(
    z.strictObject({ file: fileId, archived: z.boolean() }),
    z.strictObject({ file: fileId }),
  ),
  /** Groups of files that are one client file by their id, the last changed first. */
  'library.twins': query(
    z.strictObject({}),
    z.array(z.array(entry.pick({ file: true, name: true, archived: true }).extend({ changedAt }))),
  ),
  /** A copy becomes a client file of its own; its content stays. */
  'library.ownId': command(z.strictObject({ file: fileId }), z.strictObject({ file: fileId })),
  /** Into a bin outside the folder, from which it can come back. */
  'library.remove': command(z.strictObject({ file: fileId }), inBin),
  'library.putBack': command(z.strictObject({ bin: z.string() }), z.strictObject({ file: fileId })),
  /** Out of the bin, with what the app keeps beside it on this computer and that is of no other copy. */
  'library.deleteForGood': command(
    z.strictObject({ bin: z.string() }),
    z.strictObject({
      /** Why something beside it stays: a copy is there; work of one waits; one may be out of reach. */
      kept: z.enum(['copy', 'work', 'unsure']).optional(),
    }),
  ),
  /** A client file or a register in our JSON that the page sent as bytes. */
  'library.take': command(
    z.strictObject({ blob: z.string(), name: z.string().max(300) }),
    z.strictObject({ file: fileId }),
  ),
} as const;
