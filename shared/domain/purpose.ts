/** What personal data are used for: Art. 30(1)(b), 13(1)(c). */
import type { z } from 'zod';
import { entity } from './entity.ts';
import {
  answered,
  choice,
  choices,
  date,
  need,
  parent,
  prose,
  rank,
  term,
  words,
} from './field.ts';

export const statementGroups = [
  'order',
  'account',
  'question',
  'news',
  'visit',
  'incident',
  'apply',
  'work',
] as const;
export type StatementGroup = (typeof statementGroups)[number];

export const purpose = entity('purpose', {
  activity: parent('activity'),
  rank: rank(),
  term: need(term('public', 'purpose')),
  /** The organisation's own words; printed instead of the vocabulary's. */
  text: words('public'),
  /** The same for readers of a statement, short and without jargon. */
  statementText: words('public'),
  statementGroup: choice('public', statementGroups),
  directMarketing: answered('public'),
  marketingChannels: choices('public', [
    'email',
    'sms',
    'phone',
    'post',
    'app',
    'socialMedia',
    'onlineAds',
  ]),
  /** Rule of Tw 11.7 that allows it without or with consent. */
  marketingRule: choice('authority', ['consent', 'softOptIn', 'publishedB2B', 'post', 'donor']),
  optOut: words('public'),
  /** What the data are expressly not used for, or only after consent: Art. 5(1)(b). */
  limit: words('public'),
  /** For a purpose added later: since when, and why it fits the first one, Art. 6(4), 13(3). */
  addedOn: date('authority'),
  compatibility: prose('internal'),
});
export type Purpose = z.infer<typeof purpose.schema>;
