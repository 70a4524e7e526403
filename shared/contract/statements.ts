/** Calls about privacy statements that were put before their readers. */
import { z } from 'zod';
import type { Document } from '../document/model.ts';
import { day } from '../domain/dates.ts';
import { leftOutReasons } from '../domain/left-out.ts';
import { command, query } from './call.ts';
import { audienceNames } from './documents.ts';
import { fileId } from './files.ts';
import { screenFinding } from './register.ts';

const published = z.strictObject({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  /** Id of the statement's row. */
  statement: z.string(),
  language: z.string(),
  lawPack: z.string().optional(),
  digest: z.string(),
});

export const statementCalls = {
  /** Keeps the statement as it reads now, with the day and place it was put before its readers. */
  'statement.publish': command(
    z.strictObject({
      file: fileId,
      statement: z.string(),
      language: z.enum(['nl', 'en']),
      on: day,
      url: z.string().max(2_000).optional(),
    }),
    published,
  ),
  /** What keeps a statement a CONCEPT besides what is marked in its text. */
  'statement.obstacles': query(
    z.strictObject({
      file: fileId,
      statement: z.string(),
      language: z.enum(['nl', 'en']),
      on: day,
    }),
    z.strictObject({
      /** Whether a version of the register was adopted. */
      adopted: z.boolean(),
      findings: z.array(screenFinding),
    }),
  ),
  /** What each statement does not tell although it may concern its readers, and why. */
  'statement.leftOut': query(
    z.strictObject({ file: fileId }),
    z.array(
      z.strictObject({
        audience: z.enum(audienceNames),
        /** Id of the statement's row; absent where there is none yet. */
        statement: z.string().optional(),
        left: z.array(
          z.strictObject({
            /** Id of the activity. */
            activity: z.string(),
            why: z.enum(leftOutReasons),
          }),
        ),
      }),
    ),
  ),
  /** Since it was last published in that language; without `since` it never was. */
  'statement.changes': query(
    z.strictObject({
      file: fileId,
      statement: z.string(),
      language: z.enum(['nl', 'en']),
      on: day,
    }),
    z.strictObject({
      /** Id of what was published last. */
      since: z.string().optional(),
      sections: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          state: z.enum(['changed', 'added', 'removed']),
          /** The lines that are not as they were, each in parts that follow each other. */
          lines: z.array(
            z.array(
              z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }),
            ),
          ),
        }),
      ),
    }),
  ),
  'statement.published': query(z.strictObject({ file: fileId }), z.array(published)),
  /** As it was then; never composed again. */
  'statement.read': query(
    z.strictObject({ file: fileId, published: z.string() }),
    z.strictObject({
      document: z.custom<Document>((value) => typeof value === 'object' && value !== null),
    }),
  ),
} as const;
