/** How and when a group of people is informed, or why not: Art. 13, 14, UAVG 41 and 43. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, date, law, parent, prose, rank, refs, words } from './field.ts';

export const informing = entity('informing', {
  activity: parent('activity'),
  rank: rank(),
  forSubjects: refs('authority', 'subjectGroup'),
  moment: choice('public', ['atCollection', 'withinMonth', 'firstContact', 'firstDisclosure']),
  channel: words('public'),
  exception: law('authority', 'informExc'),
  reason: prose('authority'),
  date: date('authority'),
});
export type Informing = z.infer<typeof informing.schema>;
