/** When a legal element is due, as a key that the checks and composers can compute. */
import { z } from 'zod';

export const elementCondition = z.enum([
  'always',
  'advised',
  'wherePossible',
  'ifJoint',
  'ifRepresentative',
  'ifDpo',
  'ifTransfer',
  'ifRecipients',
  'ifLegitimateInterest',
  'ifConsent',
  'ifDirect',
  'ifIndirect',
  'ifAutomatedDecision',
  'ifObjection',
  'ifNewPurpose',
  'ifCompellingInterest',
  'ifCookies',
]);

export type ElementCondition = z.infer<typeof elementCondition>;
