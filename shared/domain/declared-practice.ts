/**
 * What a published statement says that the law forbids or that is no duty of ours. Kept as found,
 * shown in the working register and as a finding, never a sentence of our statement.
 */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, date, longPlain, need, prose, rank, text } from './field.ts';

export const practiceTopics = [
  'accessFee',
  'acceptanceByUse',
  'neverShare',
  'silentChange',
  'readerMustCheck',
  'oldLaw',
  'foreignLaw',
  'unlimitedRetention',
  'refundTerms',
  'termsOfUse',
  'serviceDisclaimer',
  'noLiability',
  'secretMeasures',
  'absoluteSecurity',
  'anonymousClaim',
  'noFinancialData',
  'slowAnswer',
  'prosecution',
  'purposeWithoutBasis',
  'documentTitle',
  'lawNamed',
  'other',
] as const;

export const declaredPractice = entity('declaredPractice', {
  rank: rank(),
  topic: need(choice('authority', practiceTopics)),
  quote: need(longPlain('authority')),
  quoteLanguage: choice('authority', ['nl', 'en']),
  source: text('authority'),
  date: date('authority'),
  assessment: prose('authority'),
});
export type DeclaredPractice = z.infer<typeof declaredPractice.schema>;
