/** What the example bakery did until it stopped, and what it means to do. */
import type { ActivityParts } from '../activity-parts.ts';
import { activity, contract, free, keep, needed, noDpia, none, seen, w } from './words.ts';

export const pastAndPlanned: readonly ActivityParts[] = [
  {
    id: 'stamps',
    values: activity(20, 'Spaarkaart op papier', 'Paper stamp card', {
      recipientsAnswer: none,
      status: 'ended',
      endedOn: '2025-12-31',
      measures: ['physical', 'shredded'],
    }),
    subjects: { customer: { term: 'subject.customer' } },
    data: { name: free('name'), phone: free('phone') },
    purposes: {
      stamps: {
        term: 'purpose.loyalty',
        text: w('Zegels voor een gratis brood bijhouden', 'Keep stamps for a free loaf'),
        statementText: w('Uw zegels bijhouden', 'Keep your stamps'),
        statementGroup: 'order',
        bases: [contract('Meedoen met de spaarkaart', 'Taking part in the stamp card')],
      },
    },
    retention: [keep('P3M', 'relationshipEnd', { destruction: ['destruction.shredded'] })],
    dpia: noDpia,
  },
  {
    id: 'card',
    values: {
      number: 21,
      rank: 21,
      name: w('Klantenpas', 'Customer card'),
      role: 'controller',
      status: 'draft',
      description: w(
        'Vanaf 2027 een pas in plaats van de spaarkaart. Eerst kiezen wie hem levert.',
        'From 2027 a card in place of the stamp card. First choose who supplies it.',
      ),
      ownerFunction: w('Eigenaar', 'Owner'),
      reviewEvery: 'P12M',
      specialAnswer: none,
      criminalAnswer: none,
      bsnAnswer: none,
    },
    subjects: { customer: { term: 'subject.customer' } },
    data: { name: needed('name'), email: needed('email'), purchases: seen('orderHistory') },
    purposes: {
      save: {
        term: 'purpose.loyalty',
        text: w('Punten sparen voor korting', 'Save points for a discount'),
        statementGroup: 'order',
        bases: [contract('De klantenpas', 'The customer card')],
      },
    },
    retention: [
      {
        openReason: w(
          'Hangt af van het systeem dat wij kiezen.',
          'Depends on the system that we choose.',
        ),
        plannedOn: '2027-01',
      },
    ],
  },
];
