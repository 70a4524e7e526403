/** Any person or organisation outside: processor, recipient, joint controller, client. One truth for its places. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import {
  answered,
  choice,
  choices,
  date,
  law,
  need,
  prose,
  rank,
  term,
  text,
  words,
} from './field.ts';

export const party = entity('party', {
  rank: rank(),
  name: need(text('public')),
  latinName: text('public'),
  kind: choice('authority', [
    'company',
    'person',
    'authority',
    'association',
    'internationalOrganisation',
    'category',
  ]),
  status: choice('authority', ['active', 'ended']),
  endedOn: date('authority'),
  address: text('authority'),
  country: law('authority', 'country'),
  contactPerson: text('internal'),
  email: text('authority'),
  phone: text('authority'),
  website: text('public'),
  /** What it does for us. */
  what: words('public'),
  roles: choices('authority', [
    'processor',
    'jointController',
    'recipient',
    'client',
    'supplier',
    'group',
  ]),
  /** Whether all places where it keeps or sees data are known. */
  locationsAnswer: answered('public'),
  /** Whether it sends data on outside the EEA. */
  onwardAnswer: answered('public'),
  inStatement: choice('authority', ['name', 'category']),
  publicCategory: term('public', 'recipient'),
  publicDetail: words('public'),
  notes: prose('internal'),
});
export type Party = z.infer<typeof party.schema>;
