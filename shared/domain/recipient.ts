/** Who gets the data: Art. 30(1)(d), 13(1)(e), 4(9). A party in a role, or a category. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, flag, parent, rank, ref, refs, term, words } from './field.ts';

export const recipientKinds = [
  'processor',
  'independent',
  'joint',
  'group',
  'public',
  'acquirer',
  'authorityDuty',
  'authorityInquiry',
  'internalRole',
] as const;

export const recipient = entity('recipient', {
  activity: parent('activity'),
  rank: rank(),
  party: ref('public', 'party'),
  term: term('public', 'recipient'),
  detail: words('public'),
  kind: choice('public', recipientKinds),
  /** What they get it for. */
  what: words('public'),
  forSubjects: refs('public', 'subjectGroup'),
  forData: refs('public', 'dataItem'),
  /** "alleen op uw uitdrukkelijk verzoek" */
  condition: words('public'),
  /** A reader would not expect this recipient: named beside the purpose too. */
  unexpected: flag('public'),
});
export type Recipient = z.infer<typeof recipient.schema>;
