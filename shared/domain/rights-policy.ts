/** How the organisation handles requests of data subjects: Art. 12. What the law fixes can only be bettered. */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import { choices, count, prose, words } from './field.ts';

export const rightsPolicy = singleEntity('rightsPolicy', {
  channels: choices('public', [
    'email',
    'phone',
    'post',
    'account',
    'form',
    'inPerson',
    'messaging',
    'contactPage',
  ]),
  selfService: words('public'),
  identityCheck: words('public'),
  /** Own answer term in days, printed as "binnen 30 dagen, en altijd binnen een maand". */
  ownTermDays: count('public', 'days'),
  ownTermText: words('public'),
  internalComplaint: words('public'),
  feedback: words('public'),
  representativesNote: prose('authority'),
});
export type RightsPolicy = z.infer<typeof rightsPolicy.schema>;
