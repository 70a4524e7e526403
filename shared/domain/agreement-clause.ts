/** One point of the checklist of Art. 28(3) for one agreement. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, date, law, need, parent, text } from './field.ts';

export const agreementClause = entity('agreementClause', {
  agreement: parent('processorAgreement'),
  clause: need(law('authority', 'clause')),
  answer: answered('authority'),
  checkedOn: date('authority'),
  note: text('internal'),
});
export type AgreementClause = z.infer<typeof agreementClause.schema>;
