/** Calls about a client file that is open: its rows, its changes and where they are kept. */
import { z } from 'zod';
import { entityNames } from '../domain/entities.ts';
import { command, query } from './call.ts';
import { fieldDifference } from './difference.ts';
import { fileId } from './files.ts';

const entityName = z.enum(entityNames as [(typeof entityNames)[number]]);
const plainRow = z.looseObject({ id: z.string() });

/** Address as `entity/id/field`; the field is `*` for a whole row. Absent `from` or `to`: not there. */
export const recordedChange = z.strictObject({
  ref: z.string(),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
});

export const wantedChange = z.union([
  /** `from` is the value the page showed; another one there now is refused as stale. */
  z.strictObject({ ref: z.string(), from: z.unknown().optional(), to: z.unknown().optional() }),
  z.strictObject({ create: entityName, row: plainRow }),
  z.strictObject({ delete: entityName, id: z.string() }),
]);

/** Where what was saved stands: `here` on this computer always; `folder` in the folder of the user. */
export const fileState = z.strictObject({
  folder: z.enum(['current', 'pending', 'unreachable', 'gone', 'conflict']),
  /** Instant at which the folder was last brought up to date by us, if it was. */
  publishedAt: z.string().optional(),
  undo: z.string().optional(),
  redo: z.string().optional(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});

const opened = z.strictObject({
  file: fileId,
  label: z.string(),
  language: z.enum(['nl', 'en']),
  state: fileState,
  /** What a crash had left behind and what became of it. */
  recovery: z
    .strictObject({
      outcome: z.enum(['published', 'keptBoth', 'damaged']),
      /** Path, to show, of the copy of this client file that it was of: nothing came into the file that opens. */
      elsewhere: z.string().optional(),
    })
    .optional(),
});

/**
 * Rises with every change while the backend lives: an answer and the announcement of another change
 * can reach the page in the wrong order, and what a person typed last must stay last.
 */
export const step = z.int();

const applied = z.strictObject({
  step,
  sequence: z.int().optional(),
  changes: z.array(recordedChange),
});

const changeSet = z.strictObject({
  sequence: z.int(),
  at: z.string(),
  who: z.string(),
  kind: z.enum(['edit', 'import', 'restore', 'merge', 'erase', 'undo', 'redo']),
  label: z.string().optional(),
  undoes: z.int().optional(),
});

export const sessionCalls = {
  'file.open': command(z.strictObject({ file: fileId }), opened),
  /** Publishes and closes. */
  'file.close': command(z.strictObject({ file: fileId }), z.strictObject({})),
  'file.state': query(z.strictObject({ file: fileId }), fileState),
  /** Brings the folder up to date now; `again` also where somebody took the file out of it. */
  'file.publish': command(
    z.strictObject({ file: fileId, again: z.boolean().optional() }),
    fileState,
  ),
  /** The folder holds another version: ours becomes a client file of its own beside it, and theirs is opened. */
  'file.keepBoth': command(z.strictObject({ file: fileId }), z.strictObject({ kept: fileId })),
  /** Takes values out of the file, its history and its versions for ever. `dryRun` only tells what would go. */
  'file.erase': command(
    z
      .strictObject({
        file: fileId,
        refs: z.array(z.string()),
        /** Ids of versions of which the reason goes. */
        reasons: z.array(z.string()).optional(),
        /** Whole names of who made changes and versions, or published. */
        names: z.array(z.string().min(1)).optional(),
        dryRun: z.boolean().optional(),
        language: z.enum(['nl', 'en']).optional(),
      })
      .refine(({ refs, reasons = [], names = [] }) => refs.length + reasons.length + names.length),
    z.strictObject({
      /** The records that go as a whole, as paths for a reader. */
      rows: z.array(z.string()),
      versions: z.int(),
      changes: z.int(),
      /** Of versions. */
      reasons: z.int(),
      /** Changes, versions and publications that bear one of the names. */
      signed: z.int(),
      /** A statement that was read beside the file goes along: it may hold the same. */
      reading: z.boolean(),
      /** First questions that are not finished are kept on this computer: they go too. */
      interview: z.boolean(),
    }),
  ),
  /** The file itself with its history, as it now stands in the folder, as bytes to save. */
  'file.whole': command(
    z.strictObject({ file: fileId }),
    z.strictObject({ blob: z.string(), name: z.string() }),
  ),
  /** A copy without history and internal notes, as bytes to save. */
  'file.handOver': command(
    z.strictObject({ file: fileId }),
    z.strictObject({ blob: z.string(), name: z.string() }),
  ),
  'register.rows': query(
    z.strictObject({
      file: fileId,
      /** common: all but the parts of activities; activity: the parts of one, with what is said of their fields. */
      scope: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('common') }),
        z.strictObject({ kind: z.literal('activity'), id: z.string() }),
      ]),
    }),
    z.strictObject({
      sequence: z.int(),
      /** Of the last change that is in the rows. */
      step,
      rows: z.partialRecord(entityName, z.array(z.unknown())),
    }),
  ),
  'register.change': command(
    z.strictObject({
      file: fileId,
      label: z.string().max(200).optional(),
      changes: z.array(wantedChange).min(1).max(50_000),
    }),
    applied,
  ),
  /**
   * Takes rows out with their parts, and out of every list that names them; undo brings all back.
   * `dryRun` only tells which rows would go.
   */
  'register.remove': command(
    z.strictObject({
      file: fileId,
      rows: z.array(z.strictObject({ entity: entityName, id: z.string() })).min(1),
      label: z.string().max(200).optional(),
      dryRun: z.boolean().optional(),
    }),
    applied.extend({ gone: z.array(z.string()) }),
  ),
  /** `sequence`: only when that set is the last that can be taken back. */
  'register.undo': command(z.strictObject({ file: fileId, sequence: z.int().optional() }), applied),
  'register.redo': command(z.strictObject({ file: fileId }), applied),
  /** Takes back every set after this one, newest first. */
  'register.undoTo': command(z.strictObject({ file: fileId, sequence: z.int() }), applied),
  /** The same in words: what was changed where, by whom and when. */
  'register.historyInWords': query(
    z.strictObject({
      file: fileId,
      language: z.enum(['nl', 'en']),
      limit: z.int().min(1).max(100),
      before: z.int().optional(),
      /** Only what was changed in this activity and its parts; a set that did not touch it is left out. */
      activity: z.string().optional(),
      /** How many changes of a set are told. */
      each: z.int().min(1).max(2_000),
    }),
    z.array(
      changeSet.extend({
        count: z.int(),
        /** Taken back by a later set. */
        undone: z.boolean(),
        /** Whether undo can go back to before it. */
        canUndo: z.boolean(),
        changes: z.array(fieldDifference),
      }),
    ),
  ),
} as const;
