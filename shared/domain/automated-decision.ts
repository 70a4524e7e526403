/** A decision taken by a computer alone, or profiling: Art. 22, 13(2)(f). */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, choice, need, parent, rank, refs, words } from './field.ts';

export const automatedDecision = entity('automatedDecision', {
  activity: parent('activity'),
  rank: rank(),
  what: need(words('public')),
  logic: words('public'),
  significance: words('public'),
  consequences: words('public'),
  forSubjects: refs('public', 'subjectGroup'),
  /** Legal or similarly significant effect: only then Art. 22 applies. */
  significantEffect: answered('authority'),
  ground: choice('authority', ['contract', 'law', 'explicitConsent']),
  human: words('public'),
});
export type AutomatedDecision = z.infer<typeof automatedDecision.schema>;
