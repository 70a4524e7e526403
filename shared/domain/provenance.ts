/**
 * Where the value of a field comes from. A field without a row was entered by hand and counts as
 * confirmed. `target` is a FieldRef; its field may be `*` for the whole row, and a row for one
 * field goes before that. Documents print stated and confirmed values; the rest becomes a marker.
 */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, date, longPlain, need, text, wholeDay, words } from './field.ts';

export const provenanceStatuses = ['stated', 'confirmed', 'inferred', 'suggested'] as const;
export type ProvenanceStatus = (typeof provenanceStatuses)[number];

export const provenance = entity('provenance', {
  target: need(text('authority')),
  status: need(choice('authority', provenanceStatuses)),
  by: text('internal'),
  on: wholeDay('authority'),
  document: text('authority'),
  quote: longPlain('authority'),
  sourceDate: date('authority'),
  /** What the reader of the source doubts: "questionable", "only implied". */
  remark: words('authority'),
});
export type Provenance = z.infer<typeof provenance.schema>;
