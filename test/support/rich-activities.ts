/** Activities that an ordinary web shop lacks: staff, a visa, a page shared with a platform, work for clients. */
import type { ActivityParts } from './activity-parts.ts';
import type { Values } from './builders.ts';
import { ANSWERED, none, some, w } from './complete-activities.ts';

const answered: Values<'activity'> = {
  role: 'controller',
  status: 'active',
  ownerFunction: w('Eigenaar', 'Owner'),
  startedOn: '2024',
  reviewEvery: 'P12M',
  reviewedOn: ANSWERED,
  recipientsAnswer: some,
  transfersAnswer: none,
  automatedAnswer: none,
  specialAnswer: none,
  criminalAnswer: none,
  bsnAnswer: none,
  measuresAnswer: some,
  measures: ['mfa', 'roles'],
};

const given = { source: 'person', obligatory: 'no', necessary: some } as const;
const deleted = { destruction: ['destruction.deleted'] };
const done: Values<'dpia'> = {
  screened: some,
  wp248: ['wp248.sensitive', 'wp248.vulnerable'],
  outcome: 'done',
  date: '2026-05-01',
};
const why = {
  necessity: w('Het kan niet anders.', 'There is no other way.'),
  balancingSummary: w('De gevolgen zijn klein.', 'The effect is small.'),
};

export const richActivities: readonly ActivityParts[] = [
  {
    id: 'payroll',
    values: {
      ...answered,
      number: 10,
      name: w('Salarissen', 'Payroll'),
      bsnAnswer: some,
      specialAnswer: some,
    },
    subjects: { staff: { term: 'subject.employee' } },
    data: {
      bsn: {
        term: 'data.bsn',
        bsnLaw: 'lawRef.payrollTax',
        source: 'person',
        obligatory: 'statutory',
        obligatoryLaw: 'lawRef.payrollTax',
        consequence: w('Dan houden wij meer belasting in.', 'Then we withhold more tax.'),
        necessary: some,
      },
      copy: {
        term: 'data.idCopy',
        masked: none,
        source: 'person',
        obligatory: 'statutory',
        obligatoryLaw: 'lawRef.payrollTax',
        consequence: w('Dan houden wij meer belasting in.', 'Then we withhold more tax.'),
        necessary: some,
      },
      health: { term: 'data.health', art9: 'art9.9b', uavg: 'uavg.30-1', ...given },
      title: { term: 'data.salutation', ...given },
      family: {
        term: 'data.family',
        source: 'thirdParty',
        sourceText: w('de gemeente', 'the municipality'),
        necessary: some,
      },
      register: {
        term: 'data.job',
        source: 'public',
        sourceText: w('het handelsregister', 'the trade register'),
        necessary: some,
      },
    },
    purposes: {
      pay: {
        term: 'purpose.payroll',
        text: w('Loon betalen', 'Pay wages'),
        statementText: w('Uw loon betalen', 'Pay your wages'),
        statementGroup: 'work',
        bases: [
          { basis: 'basis.6c', law: 'lawRef.payrollTax', lawPublic: w('belastingwet', 'tax law') },
        ],
      },
    },
    retention: [
      {
        kind: 'period',
        period: 'P7Y',
        start: 'startEvent.employmentYearEnd',
        rule: 'retention.payroll',
        ...deleted,
      },
    ],
    recipients: [{ party: 'books', kind: 'processor' }],
    dpia: done,
    informing: [
      { moment: 'withinMonth', channel: w('in het personeelshandboek', 'in the staff handbook') },
    ],
  },
  {
    id: 'visa',
    values: {
      ...answered,
      number: 11,
      name: w('Visum aanvragen', 'Visa applications'),
      transfersAnswer: some,
      specialAnswer: some,
      criminalAnswer: some,
    },
    subjects: {
      traveller: { term: 'subject.traveller', children: none },
      companion: { term: 'subject.coTraveller', children: none },
      contact: { term: 'subject.b2bContact' },
    },
    data: {
      passport: { term: 'data.idDoc', ...given },
      origin: {
        term: 'data.ethnicity',
        art9: 'art9.9a',
        uavg: 'uavg.22-2-a',
        art9Record: w('Apart vinkje', 'Separate tick box'),
        ...given,
      },
      record: { term: 'data.criminal', art10: 'art10.uavg32a', ...given },
    },
    purposes: {
      apply: {
        term: 'purpose.visa',
        text: w('Een visum aanvragen', 'Apply for a visa'),
        statementText: w('Uw visum aanvragen', 'Apply for your visa'),
        statementGroup: 'order',
        bases: [
          {
            basis: 'basis.6b',
            contract: w('De opdracht van de reiziger', "The traveller's order"),
            forSubjects: ['traveller', 'contact'],
          },
          {
            basis: 'basis.6f',
            interestPublic: w(
              'reisgenoten samen laten reizen',
              'letting companions travel together',
            ),
            ...why,
            forSubjects: ['companion'],
          },
        ],
      },
    },
    retention: [{ kind: 'criterion', criterion: 'criterion.untilDecision', ...deleted }],
    recipients: [
      {
        term: 'recipient.foreignAuthority',
        kind: 'independent',
        what: w('om het visum te geven', 'to grant the visa'),
      },
    ],
    dpia: done,
  },
  {
    id: 'page',
    values: {
      ...answered,
      number: 12,
      name: w('Onze pagina op sociale media', 'Our social media page'),
      role: 'jointController',
    },
    subjects: { visitor: { term: 'subject.customer' } },
    data: { handle: { term: 'data.socialHandle', ...given } },
    purposes: {
      count: {
        term: 'purpose.service',
        text: w('Volgers helpen', 'Help followers'),
        statementText: w('Vragen op onze pagina beantwoorden', 'Answer questions on our page'),
        statementGroup: 'question',
        bases: [
          {
            basis: 'basis.6f',
            interestPublic: w('bereikbaar zijn waar klanten zijn', 'being where customers are'),
            ...why,
          },
        ],
      },
    },
    retention: [{ kind: 'criterion', criterion: 'criterion.whileOnline', ...deleted }],
    recipients: [{ party: 'platform', kind: 'joint' }],
    dpia: {
      screened: some,
      outcome: 'notNeeded',
      reason: w('Geen van de criteria past.', 'None of the criteria fits.'),
      date: ANSWERED,
    },
  },
  {
    id: 'credit',
    values: {
      ...answered,
      number: 13,
      name: w('Op rekening kopen', 'Buying on account'),
      automatedAnswer: some,
      transfersAnswer: some,
    },
    subjects: { customer: { term: 'subject.customer' } },
    data: { score: { term: 'data.credit', source: 'derived', necessary: some } },
    purposes: {
      check: {
        term: 'purpose.credit',
        text: w('Nagaan of iemand kan betalen', 'Check if someone can pay'),
        statementText: w(
          'Nagaan of u op rekening kunt kopen',
          'Check whether you can buy on account',
        ),
        statementGroup: 'order',
        bases: [
          { basis: 'basis.6b', contract: w('De koop op rekening', 'The purchase on account') },
        ],
      },
    },
    retention: [{ kind: 'period', period: 'P1Y', start: 'startEvent.payment', ...deleted }],
    recipients: [{ party: 'scores', kind: 'processor' }],
    dpia: { screened: some, art35: ['dpia35.a'], outcome: 'done', date: '2026-05-01' },
    informing: [{ moment: 'firstContact', channel: w('bij het bestellen', 'when ordering') }],
  },
];

/** Work for clients: Art. 30(2). */
export const clientWork: Values<'activity'> = {
  ...answered,
  id: 'clients',
  number: 14,
  name: w('Webwinkels van klanten', 'Shops of clients'),
  role: 'processor',
};
