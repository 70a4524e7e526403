/** Calls about the content of a register. */

import { z } from 'zod';
import type { Picture } from '../document/model.ts';
import { day, partialDate } from '../domain/dates.ts';
import { dueKinds } from '../domain/due-dates.ts';
import { leftBehind } from '../domain/left-behind.ts';
import { localisedLong } from '../domain/text.ts';
import { command, query } from './call.ts';
import { fileId } from './files.ts';

const language = z.enum(['nl', 'en']);
const severity = z.enum(['error', 'warning', 'tip']);
const letter = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
const letterState = z.enum(['met', 'needed', 'unanswered', 'notApplicable']);
const letterStates = z.record(letter, letterState);

const finding = z.strictObject({
  rule: z.string(),
  severity,
  article: z.string(),
  ref: z.string(),
  where: z.string(),
  message: z.string(),
  fix: z.string(),
  dismissed: z.strictObject({ reason: z.string(), on: z.string() }).optional(),
});

/** As the screen needs it: what it is about, and which activity it stands with. */
export const screenFinding = finding.extend({
  topic: z.string(),
  activity: z.string().optional(),
  letter: letter.optional(),
  /** What one press puts at `ref`, in the place of what stands there. */
  offer: z.strictObject({ from: localisedLong, to: localisedLong }).optional(),
  /** A version cannot be adopted before this is done. */
  demanded: z.boolean(),
  /** The part of the screen it belongs to; see `checks/section-of.ts`. */
  section: z.string().optional(),
  /** Nobody has opened or answered that part yet: no screen shows it unasked. */
  silent: z.literal(true).optional(),
});
export type ScreenFinding = z.infer<typeof screenFinding>;

/** Of our own drawing: checked by its type, not again at the door. */
const picture = z.custom<Picture>((value) => typeof value === 'object' && value !== null);

const audience = z.enum(['customers', 'websiteVisitors', 'applicants', 'staff', 'others']);

const activityLine = z.strictObject({
  id: z.string(),
  number: z.int(),
  name: z.string(),
  role: z.enum(['controller', 'jointController', 'processor']),
  status: z.enum(['draft', 'active', 'ended']),
  /** Whose data most of all: what the table is grouped by. */
  group: audience,
  department: z.string(),
  purposes: z.array(z.string()),
  subjects: z.array(z.string()),
  data: z.array(z.string()),
  bases: z.array(z.string()),
  recipients: z.array(z.string()),
  /** "Niemand", with its date, where a person said so. */
  noRecipients: z.boolean(),
  countries: z.array(z.string()),
  retention: z.array(z.string()),
  /** Of those the lengths of time, shortest first: P2Y. */
  periods: z.array(z.string()),
  nextReview: z.string().optional(),
  letters: letterStates.optional(),
  errors: z.int(),
  warnings: z.int(),
  tips: z.int(),
  /** Findings besides, in parts that nobody has opened or answered yet. */
  silent: z.int(),
  /** How many of its parts and fields are only suggested. */
  suggested: z.int(),
});
export type ActivityLine = z.infer<typeof activityLine>;

const searched = z.strictObject({
  file: fileId,
  text: z.string().max(200),
  language,
  limit: z.int().min(1).max(20_000).optional(),
});

const found = z.strictObject({
  ref: z.string(),
  /** What the record is called, and what kind of record it is. */
  name: z.string(),
  kind: z.string(),
  entity: z.string(),
  /** The text in which the words stand. */
  text: z.string(),
});

export const registerCalls = {
  'register.check': query(
    z.strictObject({
      input: fileId,
      version: z.string().optional(),
      today: day,
      /** A version is being adopted: what nobody answered is then an error. */
      adopting: z.boolean().optional(),
      language: language.optional(),
    }),
    z.strictObject({
      language,
      findings: z.array(finding),
      completeness: z.strictObject({ met: z.int(), notMet: z.int(), percentage: z.number() }),
    }),
  ),
  /** All findings of an open register, or those that stand with one activity. */
  'register.findings': query(
    z.strictObject({
      file: fileId,
      today: day,
      language,
      activity: z.string().optional(),
      /** With those about the parties that the activity names as recipients, and their agreements. */
      withParties: z.boolean().optional(),
      adopting: z.boolean().optional(),
    }),
    z.array(screenFinding),
  ),
  /** Somebody opened parts of the screen; see `section` of a finding. Kept on this computer, not in the file. */
  'register.visit': command(
    z.strictObject({
      file: fileId,
      section: z
        .string()
        .max(120)
        .regex(/^[A-Za-z0-9_/-]+$/),
    }),
    z.strictObject({}),
  ),
  'register.overview': query(
    z.strictObject({ file: fileId, today: day, language }),
    z.strictObject({
      counts: z.strictObject({
        activities: z.int(),
        parties: z.int(),
        transfers: z.int(),
        systems: z.int(),
        /** Those in use: a measure that is planned or refused is none. */
        measures: z.int(),
        cookies: z.int(),
        errors: z.int(),
        warnings: z.int(),
        tips: z.int(),
        /** Findings besides, in parts of the screen that nobody has opened or answered yet. */
        silent: z.int(),
      }),
      /** Per activity in the order of the register. */
      letters: z.array(
        z.strictObject({ activity: z.string(), name: z.string(), states: letterStates }),
      ),
      /** Which of the two registers of Art. 30 there is something for. */
      registers: z.array(z.enum(['register', 'processor-register'])),
      /** Of all open points, the silent ones too, those to be done before a version can be adopted. */
      toAdopt: z.int(),
      /** `more`: at how many places that no step names the same is to be done; told at the last step of its rule. */
      next: z.array(screenFinding.extend({ more: z.int() })).max(5),
      /** Soonest first; `name` is of the activity or party, `ref` the field to go to. */
      reviews: z.array(
        z.strictObject({
          kind: z.enum(dueKinds),
          ref: z.string(),
          name: z.string(),
          due: partialDate,
          late: z.boolean(),
        }),
      ),
    }),
  ),
  /** Where the data go, as pictures with their tables; absent where there is nothing to draw. */
  'register.pictures': query(
    z.strictObject({ file: fileId, today: day, language }),
    z.strictObject({ flow: picture.optional(), map: picture.optional() }),
  ),
  'activities.list': query(
    z.strictObject({ file: fileId, today: day, language }),
    z.strictObject({ sequence: z.int(), lines: z.array(activityLine) }),
  ),
  /** The activity that a row is, or is a part of. */
  'register.activityOf': query(
    z.strictObject({ file: fileId, ref: z.string() }),
    z.strictObject({ activity: z.string().optional() }),
  ),
  /** Every record in which all words stand, then activities that hold them with what they point to. */
  'register.search': query(searched, z.array(found.extend({ activity: z.string().optional() }))),
  /** The same in all that the register, the history and kept versions hold; `limit` for each state. */
  'register.searchToErase': query(
    searched,
    z.array(
      found.extend({
        /** Whether the record says it now, said it before, or is in the register no more. */
        state: z.enum(['now', 'before', 'deleted']),
        /** Fields that hold something or once did, and can be erased while the record stays. */
        parts: z.array(z.string()),
        /** The one of them in which the words stand, where there is only one. */
        part: z.string().optional(),
      }),
    ),
  ),
  /**
   * All words of each activity, in whatever part of it, and the names of what it points to, folded as
   * `search-words.ts` does it: the next ones from activity number `from` on, with the number to go on
   * from where there are more. At ten thousand activities the whole is 19 MB, which kept a page from
   * drawing for 400 ms.
   */
  'activities.texts': query(
    z.strictObject({ file: fileId, language, from: z.int().min(0) }),
    z.strictObject({
      texts: z.array(z.strictObject({ id: z.string(), text: z.string() })),
      next: z.int().optional(),
    }),
  ),
  /**
   * The same activities in this file, with all their parts. In another file they are a start for
   * that client: drafts in which everything waits for confirmation, without what is true of this
   * client alone.
   */
  'activities.copy': command(
    z.strictObject({
      file: fileId,
      activities: z.array(z.string()).min(1).max(1_000),
      to: fileId.optional(),
    }),
    z.strictObject({
      activities: z.array(z.string()),
      /** Of the change in the file that they went to. */
      sequence: z.int().optional(),
      /** What there was and was not taken along. */
      left: z.array(z.enum(leftBehind)),
    }),
  ),
} as const;
