/** A category of personal data of an activity: Art. 30(1)(c), 13(2)(e), 14(1)(d), 14(2)(f). */
import type { z } from 'zod';
import { entity } from './entity.ts';
import {
  answered,
  choice,
  flag,
  law,
  need,
  parent,
  rank,
  ref,
  refs,
  term,
  text,
  words,
} from './field.ts';

export const dataItem = entity('dataItem', {
  activity: parent('activity'),
  rank: rank(),
  term: need(term('public', 'data')),
  detail: words('public'),
  forSubjects: refs('public', 'subjectGroup'),
  /** Condition of Art. 9(2) and the article of the UAVG that carries it. */
  art9: law('public', 'art9'),
  uavg: law('authority', 'uavg'),
  art9Record: words('authority'),
  /** Ground of Art. 10 with UAVG 31-33. */
  art10: law('authority', 'art10'),
  /** The law that prescribes the BSN, UAVG 46. */
  bsnLaw: law('authority', 'lawRef'),
  bsnLawText: text('authority'),
  /** BSN and photo are masked on a copy of an identity document. */
  masked: answered('authority'),
  /** observed: camera, cookie, traffic data, which is Art. 13; thirdParty, public, derived need Art. 14. */
  source: choice('public', ['person', 'observed', 'thirdParty', 'public', 'derived']),
  sourceParty: ref('public', 'party'),
  sourceText: words('public'),
  /** Must the person provide it: Art. 13(2)(e). */
  obligatory: choice('public', ['statutory', 'contractual', 'no']),
  obligatoryLaw: law('public', 'lawRef'),
  consequence: words('public'),
  /** The organisation itself calls it very sensitive, without being Art. 9. */
  calledSensitive: flag('authority'),
  necessary: answered('authority'),
});
export type DataItem = z.infer<typeof dataItem.schema>;
