/** A certificate that a party shows as guarantee: Art. 28(1) and (5). */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { date, need, parent, rank, text } from './field.ts';

export const certificate = entity('certificate', {
  party: parent('party'),
  rank: rank(),
  name: need(text('authority')),
  reference: text('authority'),
  validUntil: date('authority'),
});
export type Certificate = z.infer<typeof certificate.schema>;
