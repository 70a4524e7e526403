/**
 * What the five vocabularies have in common: own lists, shown as suggestions, with beside the
 * label of the register a short one for running text that fits both forms of address (u and je).
 */
import { z } from 'zod';
import { lawRecord } from './record.ts';

export const vocabularyRecord = lawRecord.extend({
  shortNl: z.string().min(1),
  shortEn: z.string().min(1),
});
export type VocabularyRecord = z.infer<typeof vocabularyRecord>;

/** Day on which the vocabularies, the retention terms and their sources were last gone through. */
export const VOCABULARY_AS_OF = '2026-11-21';

/** Source fields of a record that rests on no law. */
export const ownList = {
  source: 'Eigen lijst',
  asOf: VOCABULARY_AS_OF,
  confidence: 'C',
} as const;
