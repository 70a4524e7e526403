/** The contract with a processor (verwerkersovereenkomst): Art. 28(3). */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, count, date, link, parent, rank, text, words } from './field.ts';

export const processorAgreement = entity('processorAgreement', {
  party: parent('party'),
  rank: rank(),
  form: choice('authority', ['signed', 'partOfTerms', 'none', 'notNeeded', 'unknown']),
  /** Why none is needed. */
  reason: words('authority'),
  url: link('authority'),
  version: text('authority'),
  acceptedOn: date('authority'),
  signedOn: date('authority'),
  expiresOn: date('authority'),
  reviewOn: date('authority'),
  where: text('internal'),
  breachHours: count('authority', 'hours'),
  summary: words('authority'),
});
export type ProcessorAgreement = z.infer<typeof processorAgreement.schema>;
