/** A transfer to a third country or international organisation by an activity: Art. 30(1)(e), 44-49. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, date, parent, prose, rank, ref, refs, words } from './field.ts';
import { transferFields } from './transfer-fields.ts';

export const transfer = entity('transfer', {
  activity: parent('activity'),
  rank: rank(),
  recipient: ref('public', 'recipient'),
  party: ref('public', 'party'),
  forSubjects: refs('public', 'subjectGroup'),
  forData: refs('public', 'dataItem'),
  ...transferFields(),
  /** The person sends it himself: then it is no transfer of ours. */
  sentByPerson: answered('authority'),
  /** Derogations of Art. 49: why this one is necessary, occasional, and what risk was told. */
  necessityNote: prose('authority'),
  occasional: answered('authority'),
  riskText: words('public'),
  consentRecord: words('authority'),
  /** Art. 49(1) second subparagraph, 49(6): assessment, authority and person told. */
  authorityToldOn: date('authority'),
});
export type Transfer = z.infer<typeof transfer.schema>;
