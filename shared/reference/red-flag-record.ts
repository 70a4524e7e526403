/** One red flag: a sentence in a privacy statement, or its absence, that is probably wrong. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const redFlagRecord = lawRecord.extend({
  article: z.string().min(1),
  /** Its weight where nothing in the text makes it lighter. */
  severity: z.enum(['high', 'medium', 'low', 'tip']),
  /** Why it is a problem; `article` says where that stands. */
  why: bilingual,
  /** What to write or do. */
  instead: bilingual,
});
export type RedFlagRecord = z.infer<typeof redFlagRecord>;

const base = { asOf: '2026-11-21', wording: 'own' } as const;

/** Read in the official text. */
export const fromLaw = {
  ...base,
  source: 'AVG (EU) 2016/679, EUR-Lex; UAVG en Tw, wetten.overheid.nl',
  confidence: 'A',
} as const;

/** Read through guidance of the supervisory authorities or a judgment of the Court of Justice. */
export const fromGuidance = {
  ...base,
  source: 'WP260, richtsnoeren EDPB, AP en HvJ EU',
  confidence: 'B',
} as const;

/** Follows from the principles of the AVG; no source names it in so many words. */
export const fromPractice = {
  ...base,
  source: 'Uitleg van de beginselen van de AVG',
  confidence: 'C',
} as const;
