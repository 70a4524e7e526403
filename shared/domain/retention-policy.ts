/** What holds for keeping data in general, beside the periods of each activity: Art. 5(1)(e). */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { answered, duration, words } from './field.ts';

export const retentionPolicy = singleEntity('retentionPolicy', {
  rule: words('authority'),
  maximum: duration('authority'),
  reason: words('authority'),
  removal: words('authority'),
  onRequest: answered('public'),
  /** How long data can still stand in backups. */
  backups: duration('public'),
});
export type RetentionPolicy = z.infer<typeof retentionPolicy.schema>;
