/** What the example bakery does with data of staff, applicants, suppliers and people who ask. */
import type { ActivityParts } from '../activity-parts.ts';
import {
  ANSWERED,
  activity,
  bank,
  byLaw,
  contract,
  decides,
  duty,
  forWork,
  free,
  interest,
  keep,
  noDpia,
  seen,
  some,
  taxAuthority,
  until,
  w,
  worksForUs,
} from './words.ts';

const job = ['Het arbeidscontract', 'The employment contract'] as const;
const nobody = { recipientsAnswer: { state: 'none', on: ANSWERED } } as const;
const staff = { employee: { term: 'subject.employee' } } as const;

export const workActivities: readonly ActivityParts[] = [
  {
    id: 'pay',
    values: activity(11, 'Salaris en verlof', 'Pay and leave', {
      bsnAnswer: some,
      measures: ['mfa', 'roles', 'tls', 'backup', 'secrecy'],
    }),
    subjects: { ...staff, former: { term: 'subject.formerEmployee' } },
    data: {
      name: byLaw('name', 'payrollTax'),
      address: byLaw('address', 'payrollTax'),
      birth: byLaw('birth', 'payrollTax'),
      bsn: byLaw('bsn', 'payrollTax', { bsnLaw: 'lawRef.payrollTax' }),
      idCopy: byLaw('idCopy', 'payrollTax', { masked: { state: 'none', on: ANSWERED } }),
      iban: forWork('iban'),
      salary: seen('salary'),
      hours: seen('hours'),
    },
    purposes: {
      pay: {
        term: 'purpose.payroll',
        text: w('Salaris betalen en verlof bijhouden', 'Pay wages and keep track of leave'),
        statementText: w(
          'Uw salaris betalen en verlof bijhouden',
          'Pay you and keep track of your leave',
        ),
        statementGroup: 'work',
        bases: [contract(...job, ['name', 'iban', 'salary', 'hours'])],
      },
      tax: {
        term: 'purpose.legalDuty',
        text: w('Loonbelasting en premies afdragen', 'Pay payroll tax and contributions'),
        statementText: w('Loonbelasting en premies afdragen', 'Pay payroll tax and contributions'),
        statementGroup: 'work',
        bases: [
          duty('payrollTax', 'regels voor de loonbelasting', 'payroll tax rules', [
            'name',
            'address',
            'birth',
            'bsn',
            'idCopy',
            'salary',
          ]),
        ],
      },
    },
    retention: [
      keep('P7Y', 'employmentYearEnd', {
        forData: ['name', 'address', 'birth', 'bsn', 'iban', 'salary', 'hours'],
        rule: 'retention.payroll',
      }),
      keep('P5Y', 'employmentYearEnd', { forData: ['idCopy'], rule: 'retention.payrollId' }),
    ],
    recipients: [
      worksForUs('payroll'),
      taxAuthority,
      { ...taxAuthority, term: 'recipient.uwv' },
      bank,
    ],
    dpia: noDpia,
  },
  {
    id: 'schedule',
    values: activity(12, 'Rooster', 'Work schedule', nobody),
    subjects: staff,
    data: { name: forWork('name'), phone: forWork('phone'), hours: seen('hours') },
    purposes: {
      plan: {
        term: 'purpose.planning',
        text: w('Het rooster maken', 'Make the schedule'),
        statementText: w('Het rooster maken', 'Make the schedule'),
        statementGroup: 'work',
        bases: [contract(...job)],
      },
    },
    retention: [keep('P2Y', 'employmentEnd', { rule: 'retention.personnel' })],
    dpia: noDpia,
  },
  {
    id: 'sickness',
    values: activity(13, 'Ziekte en herstel', 'Sickness and recovery', {
      specialAnswer: some,
      measures: ['mfa', 'roles', 'tls', 'secrecy'],
    }),
    subjects: staff,
    data: {
      name: byLaw('name', 'bw7-629'),
      phone: byLaw('phone', 'bw7-629'),
      hours: seen('hours', { detail: w('dagen ziek', 'days of sickness') }),
      health: byLaw('health', 'bw7-629', {
        detail: w(
          'hoe lang het duurt en wat iemand nog kan',
          'how long it lasts and what someone can still do',
        ),
        art9: 'art9.9b',
        uavg: 'uavg.30-1',
      }),
    },
    purposes: {
      absence: {
        term: 'purpose.absence',
        text: w('Ziekte en terugkeer begeleiden', 'Guide sickness and return'),
        statementText: w(
          'U helpen bij ziekte en bij terugkeer',
          'Help you during sickness and return',
        ),
        statementGroup: 'work',
        bases: [duty('bw7-658a', 'regels over re-integratie', 'reintegration rules')],
      },
    },
    retention: [keep('P2Y', 'employmentEnd', { rule: 'retention.sickAdmin' })],
    recipients: [decides('arbo', 'om te begeleiden bij ziekte', 'to guide during sickness')],
    dpia: noDpia,
  },
  {
    id: 'applicants',
    values: activity(14, 'Sollicitanten', 'Job applicants', nobody),
    subjects: { applicant: { term: 'subject.applicant' } },
    data: {
      name: free('name'),
      email: free('email'),
      phone: free('phone'),
      cv: free('cv'),
      diploma: free('diploma'),
    },
    purposes: {
      choose: {
        term: 'purpose.recruit',
        text: w('Een nieuwe collega kiezen', 'Choose a new colleague'),
        statementText: w('Uw sollicitatie beoordelen', 'Assess your application'),
        statementGroup: 'apply',
        bases: [interest('een goede collega vinden', 'finding a good colleague')],
      },
    },
    retention: [keep('P4W', 'procedureEnd', { rule: 'retention.applicant' })],
    dpia: noDpia,
  },
  {
    id: 'lockers',
    values: activity(15, 'Werkkleding en kluisjes', 'Work clothes and lockers', nobody),
    subjects: staff,
    data: {
      name: forWork('name'),
      size: free('preferences', { detail: w('kledingmaat', 'clothes size') }),
      locker: seen('otherIds', { detail: w('nummer van het kluisje', 'locker number') }),
    },
    purposes: {
      gear: {
        term: 'purpose.hr',
        text: w('Werkkleding en kluisjes uitgeven', 'Issue work clothes and lockers'),
        statementText: w(
          'U werkkleding en een kluisje geven',
          'Give you work clothes and a locker',
        ),
        statementGroup: 'work',
        bases: [contract(...job)],
      },
    },
    retention: [until('untilEmploymentEnd')],
    dpia: noDpia,
  },
  {
    id: 'requests',
    values: activity(16, 'Verzoeken over gegevens', 'Requests about data', nobody),
    subjects: { asker: { term: 'subject.requester' } },
    data: { name: free('name'), email: free('email'), message: free('correspondence') },
    purposes: {
      answer: {
        term: 'purpose.gdprOps',
        text: w('Verzoeken over gegevens beantwoorden', 'Answer requests about data'),
        statementText: w(
          'Uw verzoek over uw gegevens beantwoorden',
          'Answer your request about your data',
        ),
        statementGroup: 'incident',
        bases: [duty('avg12-22', 'privacywet', 'privacy law')],
      },
    },
    retention: [keep('P2Y', 'requestAnswered', { rule: 'retention.dsrLog' })],
    dpia: noDpia,
  },
  {
    id: 'suppliers',
    values: activity(17, 'Leveranciers', 'Suppliers', { transfersAnswer: some }),
    subjects: { contact: { term: 'subject.supplierContact' } },
    data: {
      name: free('name'),
      email: free('email'),
      phone: free('phone'),
      message: free('correspondence'),
    },
    purposes: {
      buy: {
        term: 'purpose.supplier',
        text: w('Meel en andere spullen inkopen', 'Buy flour and other goods'),
        statementGroup: 'incident',
        bases: [
          interest(
            'inkopen en contact houden met leveranciers',
            'buying and keeping in touch with suppliers',
          ),
        ],
      },
    },
    retention: [keep('P2Y', 'lastContact')],
    recipients: [
      worksForUs('office'),
      decides('moulds', 'om bakvormen te leveren', 'to supply baking tins', {
        forData: ['name', 'email'],
      }),
    ],
    transfers: [
      {
        recipient: 'suppliers-to-2',
        forData: ['name', 'email'],
        country: 'country.GB',
        instrument: 'adequacy.GB-2025-2574',
        checkedOn: ANSWERED,
      },
    ],
    dpia: noDpia,
  },
];
