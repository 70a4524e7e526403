/** Calls that read an existing privacy statement: its text, what it says, and what may come of it. */
import { z } from 'zod';
import { day } from '../domain/dates.ts';
import type { Comparison } from '../statement-reader/compare/difference.ts';
import type { Reading, TextPassage } from '../statement-reader/reading.ts';
import { command, query } from './call.ts';
import { sentFile } from './documents.ts';
import { fileId } from './files.ts';
import { recordedChange } from './session.ts';

/** More than this is sent as a file. In signs: a call of this size is read in one piece. */
export const PASTED_LIMIT = 1_000_000;

/** Of our own making: checked by their types, not again at the door. */
const reading = z.custom<Reading>((value) => typeof value === 'object' && value !== null);
const passages = z.custom<readonly TextPassage[]>((value) => Array.isArray(value));
const differences = z.custom<Comparison['differences']>((value) => Array.isArray(value));
const comparison = z.strictObject({ differences, unknown: differences, same: z.int() });

const readingId = z.string().min(1);

const readText = z.strictObject({
  /** Names the reading in the calls below, while the app runs or for as long as it is kept. */
  reading: readingId,
  source: z.enum(['pasted', 'text', 'markdown', 'html', 'pdf', 'docx']),
  name: z.string().optional(),
  /** What is shown; offsets of the result count in it, in UTF-16 units. */
  text: z.string(),
  passages,
  result: reading,
});
export type ReadStatement = z.infer<typeof readText>;

/** As it lies on the disk. Another number when `Reading` gets another shape: what is older is then not shown. */
export const keptReading = z.strictObject({ format: z.literal(1), read: readText });

const decisions = z.strictObject({
  /** Ids of proposals. */
  rejected: z.array(z.string()).max(5_000),
  /** Addresses that were made of a proposal, by its id; none where the register said it already. */
  accepted: z.record(z.string(), z.array(z.string())),
});

/** As they lie on the disk: of this reading and no other. */
export const keptDecisions = z.strictObject({ reading: readingId, decisions });
export type KeptDecisions = z.infer<typeof keptDecisions>;

export const readerCalls = {
  /** Long work: tells its progress as `job`, and stops at `job.cancel`. */
  'reader.read': command(
    z.strictObject({
      job: z.string().min(1),
      /** Client file beside which it is read: it is kept there, in the place of what was, until it is forgotten. */
      file: fileId.optional(),
      source: z.union([
        z.strictObject({
          text: z.string().max(PASTED_LIMIT),
          /** Of the file that it came from, where it is not pasted. */
          name: z.string().max(1_000).optional(),
        }),
        /** Bytes that the page sent; the name says what kind where they do not. */
        z.strictObject({ blob: z.string(), name: z.string().max(1_000) }),
        /** A file that the host gave out an id for. */
        z.strictObject({ file: fileId }),
      ]),
      today: day,
      /** Also what does not look like a privacy statement. */
      anyway: z.boolean().optional(),
    }),
    /** `isKept`: it is there after the next start too. Not so without `file`, when it is very long or the disk takes nothing. */
    readText.extend({ isKept: z.boolean() }),
  ),
  /** What was read beside the client file and not forgotten since, with what was decided. */
  'reader.kept': query(
    z.strictObject({ file: fileId }),
    z.strictObject({ read: readText.optional(), decisions: decisions.optional() }),
  ),
  /** In the place of what was decided before; of a reading that is no longer kept nothing is. */
  'reader.decide': command(
    z.strictObject({ file: fileId, reading: readingId, decisions }),
    z.strictObject({}),
  ),
  /**
   * Takes what was read beside the client file off this computer. Out: what can be had back, with what was
   * decided; another page may have read another text there since.
   */
  'reader.forget': command(
    z.strictObject({ file: fileId }),
    z.strictObject({ reading: readingId.optional(), decisions: decisions.optional() }),
  ),
  /**
   * Has the last one that was forgotten back, with what was decided: as long as the file is open, nothing
   * else was read there and nothing was erased for good.
   */
  'reader.takeBack': command(
    z.strictObject({ file: fileId, reading: readingId, decisions }),
    readText.extend({ isKept: z.boolean() }),
  ),
  /** Beside a register, by value: that of an open client file, of a closed one, or in our JSON. */
  'reader.compare': query(z.strictObject({ reading: readingId, against: fileId }), comparison),
  /** Takes proposals over as one set of changes that can be undone, each with its sentence as source. */
  'reader.accept': command(
    z.strictObject({
      file: fileId,
      reading: readingId,
      /** Ids of proposals of that reading. */
      proposals: z.array(z.string()).min(1).max(5_000),
      /** What was accepted of it earlier: parts of an activity go where that one went. */
      before: decisions.shape.accepted,
      /** A person said yes with the sentence before them: it is confirmed. Else it is still to be. */
      isJudged: z.boolean().optional(),
      /** Of the set, for the history. */
      label: z.string().max(200),
      on: day,
    }),
    /** Without changes where the register says all of it already. */
    z.strictObject({
      sequence: z.int().optional(),
      changes: z.array(recordedChange),
      /** Ids of bases for which there is no purpose yet. */
      left: z.array(z.string()),
      /** Ids of what the register says otherwise; that stays. */
      other: z.array(z.string()),
      /** Ids of what is in the register now and still to be confirmed there. */
      waiting: z.array(z.string()),
      made: decisions.shape.accepted,
    }),
  ),
  /** A first scan to hand over: what it says, what it lacks, and what may be wrong with it. Long work. */
  'reader.report': command(
    z.strictObject({
      job: z.string().min(1),
      reading: readingId,
      /** Lays it beside this register as well; it also says whose statement it is. */
      against: fileId.optional(),
      languages: z.array(z.enum(['nl', 'en'])).min(1),
      formats: z.array(z.enum(['pdf', 'html', 'docx', 'md'])).min(1),
      date: day,
    }),
    z.strictObject({ files: z.array(sentFile) }),
  ),
} as const;
