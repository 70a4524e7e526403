/** A category of data subjects (betrokkenen) of an activity: Art. 30(1)(c). */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, need, parent, rank, term, words } from './field.ts';

export const subjectGroup = entity('subjectGroup', {
  activity: parent('activity'),
  rank: rank(),
  term: need(term('public', 'subject')),
  detail: words('public'),
  children: answered('authority'),
  vulnerable: answered('authority'),
});
export type SubjectGroup = z.infer<typeof subjectGroup.schema>;
