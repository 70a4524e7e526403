/** A processing activity (verwerkingsactiviteit): one entry of the register, Art. 30(1) or (2). */
import type { z } from 'zod';
import { entity } from './entity.ts';
import {
  answered,
  choice,
  choices,
  count,
  date,
  duration,
  need,
  prose,
  rank,
  refs,
  text,
  words,
} from './field.ts';

export const audiences = ['customers', 'websiteVisitors', 'applicants', 'staff', 'others'] as const;
export type Audience = (typeof audiences)[number];

export const activity = entity('activity', {
  rank: rank(),
  number: need(count('authority')),
  name: need(words('public')),
  role: need(choice('authority', ['controller', 'jointController', 'processor'])),
  status: need(choice('authority', ['draft', 'active', 'ended'])),
  description: prose('authority'),
  ownerFunction: words('authority'),
  ownerName: text('internal'),
  department: words('authority'),
  startedOn: date('authority'),
  endedOn: date('authority'),
  reviewEvery: duration('authority'),
  reviewedOn: date('authority'),
  /** Statements in which it stands; absent: those its data subjects belong to. */
  audiences: choices('authority', audiences),
  recipientsAnswer: answered('public'),
  transfersAnswer: answered('public'),
  automatedAnswer: answered('public'),
  specialAnswer: answered('authority'),
  criminalAnswer: answered('authority'),
  bsnAnswer: answered('authority'),
  measuresAnswer: answered('authority'),
  /** Organisation-wide and own measures that apply, Art. 30(1)(g). */
  measures: refs('authority', 'measure'),
  securityText: prose('authority'),
  aiAnswer: answered('authority'),
  aiText: prose('authority'),
  rightsNote: prose('authority'),
  notes: prose('internal'),
});
export type Activity = z.infer<typeof activity.schema>;
