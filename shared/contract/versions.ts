/** Calls about fixed copies of a register. */
import { z } from 'zod';
import { day } from '../domain/dates.ts';
import { shortText } from '../domain/text.ts';
import { command, query } from './call.ts';
import { fieldDifference } from './difference.ts';
import { fileId } from './files.ts';

const versionId = z.string().min(1);

export const versionInfo = z.strictObject({
  id: versionId,
  at: z.string(),
  who: z.string(),
  kind: z.enum(['snapshot', 'adopted', 'beforeMigration']),
  reason: z.string(),
  formatVersion: z.int(),
  lawPack: z.string().optional(),
  digest: z.string(),
  redactedAt: z.string().optional(),
});

export const versionCalls = {
  /** Newest first; of an adopted one who declared it right. */
  'versions.list': query(
    z.strictObject({ file: fileId }),
    z.array(
      versionInfo.extend({
        adoption: z
          .strictObject({ by: z.string(), function: z.string(), on: day, version: z.int() })
          .optional(),
      }),
    ),
  ),
  /** Always possible, complete or not. */
  'versions.snapshot': command(z.strictObject({ file: fileId, reason: shortText }), versionInfo),
  /** Refused as `incomplete` while the law requires what is not there. */
  'versions.adopt': command(
    z.strictObject({
      file: fileId,
      reason: shortText,
      by: shortText,
      function: shortText,
      on: day,
    }),
    versionInfo,
  ),
  'versions.restore': command(
    z.strictObject({ file: fileId, version: versionId }),
    z.strictObject({ changed: z.int() }),
  ),
  /** What `register.searchToErase` does not reach: why versions were kept, and who did what. Every word must stand in it. */
  'versions.searchToErase': query(
    z.strictObject({ file: fileId, text: z.string().max(200) }),
    z.strictObject({
      reasons: z.array(versionInfo.pick({ id: true, at: true, kind: true, reason: true })),
      names: z.array(
        z.strictObject({
          who: z.string(),
          /** Changes, versions and publications that bear it. */
          count: z.int(),
          /** What is changed from now on bears it as well. */
          isYours: z.boolean(),
        }),
      ),
    }),
  ),
  /** Field by field; without `to` the present. */
  'versions.compare': query(
    z.strictObject({
      file: fileId,
      from: versionId,
      to: versionId.optional(),
      language: z.enum(['nl', 'en']),
    }),
    z.array(fieldDifference),
  ),
} as const;
