/**
 * The shape of every record of the law pack. Law is data: id, both labels, where it stands,
 * when that was checked, since when and until when it holds, and how sure we are.
 */
import { z } from 'zod';

/** A: official text or the authority's own page was read. B: reliable secondary source. C: custom. */
export const confidence = z.enum(['A', 'B', 'C']);

const day = z.iso.date();

/** A text of the pack in both languages. */
export const bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

export type Bilingual = z.infer<typeof bilingual>;

export const lawRecord = z.strictObject({
  /** Namespaced by its list: `recipient.backup`, `basis.6b`. Never reused. */
  id: z.string().regex(/^[a-z][A-Za-z0-9]*\.[A-Za-z0-9.-]+$/),
  nl: z.string().min(1),
  en: z.string().min(1),
  /** Article or decision as a lawyer cites it, e.g. `AVG 30(1)(a)`; absent for own vocabulary. */
  article: z.string().min(1).optional(),
  source: z.string().min(1),
  asOf: day,
  validFrom: day.optional(),
  /** Last day on which it holds. */
  validUntil: day.optional(),
  /** Adopted, but no date of entry into force: it holds on no day yet. */
  notYetInForce: z.literal(true).optional(),
  confidence,
  /** `own` where the label in this language was written by us and not taken from the source. */
  wording: z.literal('own').optional(),
});

export type LawRecord = z.infer<typeof lawRecord>;

/** One list of the pack: the schema its records obey, beside the records. */
export interface LawList<R extends LawRecord = LawRecord> {
  readonly schema: z.ZodType;
  readonly records: readonly R[];
}

/** In: schema and records. Out: the two as one list, its records widened to the schema's type. */
export function lawList<R extends LawRecord>(
  schema: z.ZodType<R>,
  records: readonly NoInfer<R>[],
): LawList<R> {
  return { schema, records };
}
