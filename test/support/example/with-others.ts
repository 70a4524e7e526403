/** What the example bakery does together with another, and what it does for one. */
import type { ActivityParts } from '../activity-parts.ts';
import type { Rows } from '../builders.ts';
import {
  activity,
  contract,
  free,
  keep,
  needed,
  noDpia,
  none,
  some,
  w,
  worksForUs,
} from './words.ts';

const cannotJoin = w(
  'Zonder deze gegevens kunt u niet meedoen aan een workshop.',
  'You cannot take part in a workshop without these data.',
);

export const activitiesWithOthers: readonly ActivityParts[] = [
  {
    id: 'workshops',
    values: activity(18, 'Bakworkshops in de molen', 'Baking workshops in the mill', {
      role: 'jointController',
      startedOn: '2026-01',
    }),
    subjects: { guest: { term: 'own:workshopGuest' } },
    data: {
      name: needed('name', { consequence: cannotJoin }),
      email: needed('email', { consequence: cannotJoin }),
      level: { ...free('preferences'), term: 'own:bakingLevel' },
    },
    purposes: {
      workshop: {
        term: 'purpose.events',
        text: w('Bakworkshops geven', 'Give baking workshops'),
        statementText: w(
          'De bakworkshop geven waarvoor u zich inschrijft',
          'Give the baking workshop that you sign up for',
        ),
        statementGroup: 'order',
        bases: [contract('De inschrijving voor de workshop', 'The registration for the workshop')],
      },
    },
    retention: [keep('P1Y', 'eventHeld')],
    recipients: [
      {
        party: 'mill',
        kind: 'joint',
        what: w('om de workshop samen te geven', 'to give the workshop together'),
        forData: ['name', 'level'],
      },
      worksForUs('office'),
    ],
    dpia: noDpia,
  },
  {
    id: 'teahouse',
    values: activity(19, 'Bezorgen voor een theehuis', 'Delivering for a tea house', {
      role: 'processor',
      startedOn: '2025-09',
      description: w(
        'Wij bezorgen taarten die gasten bij het theehuis bestellen. Het theehuis beslist; wij doen wat het vraagt.',
        'We deliver cakes that guests order from the tea house. The tea house decides; we do what it asks.',
      ),
      measures: ['mfa', 'roles', 'shredded'],
    }),
    subjects: {},
    data: {},
    purposes: {},
  },
];

export const rowsWithOthers: Rows = {
  jointArrangement: [
    {
      id: 'mill-arrangement',
      name: w('Afspraak over de bakworkshops', 'Arrangement about the baking workshops'),
      parties: ['mill'],
      activities: ['workshops'],
      scope: w(
        'De inschrijving, de betaling en de workshop zelf.',
        'The registration, the payment and the workshop itself.',
      ),
      whoInforms: w('de bakkerij', 'the bakery'),
      whoAnswers: w('de bakkerij', 'the bakery'),
      contactPoint: w('privacy@dehalm.example', 'privacy@dehalm.example'),
      breachSplit: w(
        'Wie een lek ontdekt, belt de ander dezelfde dag. De bakkerij meldt het.',
        'Who finds a leak calls the other the same day. The bakery reports it.',
      ),
      document: 'Brief van 14 januari 2026',
      on: '2026-01-14',
      essence: w(
        'Wij nemen de inschrijvingen aan. De molen ontvangt de groep.',
        'We take the registrations. The mill receives the group.',
      ),
    },
  ],
  engagement: [
    {
      id: 'teahouse-work',
      activity: 'teahouse',
      client: 'teahouseParty',
      clientContact: 'Bedrijfsleiding',
      contract: 'Verwerkersovereenkomst bezorgen',
      contractOn: '2025-09-01',
      contractWhere: 'Map Contracten',
      categories: w(
        'Namen en adressen van gasten op de bezorglijst zetten en bij hen bezorgen',
        'Putting names and addresses of guests on the delivery list and delivering to them',
      ),
      instructions: w(
        'Alleen gebruiken om te bezorgen. Na het bezorgen wissen.',
        'Use for delivery only. Delete after delivery.',
      ),
      transfersAnswer: none,
      subProcessors: ['office'],
      measures: ['mfa', 'roles', 'shredded'],
      endAction: 'erase',
    },
  ],
  party: [
    {
      id: 'mill',
      rank: 40,
      name: 'Stichting Molen Voorbeeld',
      kind: 'association',
      status: 'active',
      country: 'country.NL',
      what: w('bakworkshops met ons geven', 'giving baking workshops with us'),
      roles: ['jointController'],
      locationsAnswer: some,
      onwardAnswer: none,
      inStatement: 'name',
      email: 'info@mill.example',
    },
    {
      id: 'teahouseParty',
      rank: 41,
      name: 'Theehuis Voorbeeld',
      kind: 'company',
      status: 'active',
      address: 'Tuinlaan 5, 1234 AC Voorbeeldstad',
      country: 'country.NL',
      what: w('laat ons taarten bezorgen', 'has us deliver cakes'),
      roles: ['client'],
      email: 'info@teahouse.example',
    },
  ],
  location: [{ id: 'mill-place', party: 'mill', country: 'country.NL', kind: 'storage' }],
};
