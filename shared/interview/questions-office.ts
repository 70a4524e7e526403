/** Questions about where data are kept, the website, people and premises. */
import type { Question } from './question.ts';
import type { ActivityKey } from './recipes.ts';

const mailKept: readonly ActivityKey[] = [
  'T01',
  'T03',
  'T04',
  'T10',
  'T11',
  'T16',
  'T21',
  'T22',
  'T23',
  'T24',
];
const onWebsite: readonly ActivityKey[] = ['T04', 'T06', 'T07.safe', 'T08'];

export const officeQuestions: readonly Question[] = [
  {
    id: 'mail',
    parts: [
      {
        id: 'mail',
        kind: 'many',
        options: [
          {
            id: 'cloud',
            company: {
              term: 'recipient.cloud',
              kind: 'processor',
              activities: mailKept,
              system: true,
            },
          },
          {
            id: 'host',
            company: {
              term: 'recipient.hosting',
              kind: 'processor',
              activities: mailKept,
              system: true,
            },
          },
          { id: 'own' },
          {
            id: 'itSupport',
            company: { term: 'recipient.itSupport', kind: 'processor', activities: mailKept },
          },
        ],
      },
    ],
  },
  {
    id: 'website',
    parts: [
      {
        id: 'website',
        kind: 'many',
        options: [
          { id: 'pages', activities: ['T07.safe'] },
          { id: 'form', activities: ['T07.safe', 'T04'] },
          { id: 'reviews', activities: ['T07.safe', 'T08'] },
          { id: 'none', nothing: true },
        ],
      },
      {
        id: 'website.host',
        kind: 'one',
        when: { part: 'website', anyOf: ['pages', 'form', 'reviews'] },
        options: [
          {
            id: 'program',
            company: {
              term: 'recipient.hosting',
              kind: 'processor',
              activities: onWebsite,
              system: true,
            },
          },
          { id: 'self', nothing: true },
        ],
      },
    ],
  },
  {
    id: 'visits',
    when: { part: 'website', anyOf: ['pages', 'form', 'reviews'] },
    parts: [
      {
        id: 'visits',
        kind: 'many',
        options: [
          {
            id: 'count',
            activities: ['T07'],
            company: { term: 'recipient.analytics', kind: 'processor', activities: ['T07'] },
          },
          { id: 'ads', activities: ['T07'], variations: ['ads'], notice: true },
          { id: 'needed', nothing: true },
          { id: 'none', nothing: true },
        ],
        unknown: { activities: ['T07'] },
      },
    ],
  },
  {
    id: 'newsletter',
    parts: [
      {
        id: 'newsletter',
        kind: 'one',
        options: [
          {
            id: 'program',
            activities: ['T05'],
            company: {
              term: 'recipient.mailing',
              kind: 'processor',
              activities: ['T05'],
              system: true,
            },
          },
          { id: 'ownMail', activities: ['T05'], variations: ['newsOwnMail'], notice: true },
          { id: 'shop', activities: ['T05'], variations: ['newsOwnMail'] },
          { id: 'none', nothing: true },
        ],
        unknown: { activities: ['T05'] },
      },
      {
        id: 'newsletter.whom',
        kind: 'many',
        when: { part: 'newsletter', anyOf: ['program', 'ownMail', 'shop'] },
        options: [
          { id: 'signup' },
          { id: 'customers', variations: ['newsCustomers'], notice: true },
          { id: 'opens', variations: ['newsOpens'], notice: true },
        ],
      },
      {
        id: 'newsletter.loyalty',
        kind: 'one',
        options: [
          { id: 'yes', activities: ['T09'] },
          { id: 'no', nothing: true },
        ],
      },
    ],
  },
  {
    id: 'contact',
    parts: [
      {
        id: 'contact',
        kind: 'many',
        options: [
          { id: 'phone', activities: ['T16'] },
          { id: 'mail', activities: ['T16'] },
          { id: 'social', activities: ['T19'], notice: true },
          { id: 'recorded', activities: ['T16'], variations: ['recording'], notice: true },
          { id: 'none', nothing: true },
        ],
      },
    ],
  },
  {
    id: 'staff',
    parts: [
      {
        id: 'staff',
        kind: 'many',
        options: [
          { id: 'employees', activities: ['T11', 'T12', 'T13'] },
          { id: 'agency', activities: ['T11'], variations: ['agency'] },
          { id: 'interns', activities: ['T11'], variations: ['interns'] },
          { id: 'volunteers', activities: ['T11'], variations: ['volunteers'] },
          { id: 'contractors', activities: ['T23'], variations: ['contractors'] },
          { id: 'nobody', nothing: true },
        ],
      },
      {
        id: 'staff.count',
        kind: 'one',
        when: { part: 'staff', anyOf: ['employees', 'agency'] },
        options: [
          { id: 'under10' },
          { id: 'from10' },
          { id: 'from50', notice: true },
          { id: 'from250', notice: true },
        ],
      },
      {
        id: 'staff.payroll',
        kind: 'one',
        when: { part: 'staff', anyOf: ['employees'] },
        options: [
          {
            id: 'office',
            company: { term: 'recipient.payrollOffice', kind: 'processor', activities: ['T12'] },
          },
          { id: 'self', nothing: true },
        ],
      },
      {
        id: 'staff.more',
        kind: 'many',
        when: { part: 'staff', anyOf: ['employees'] },
        options: [
          {
            id: 'arbo',
            company: { term: 'recipient.arbo', kind: 'independent', activities: ['T13'] },
          },
          {
            id: 'pension',
            company: { term: 'recipient.pension', kind: 'independent', activities: ['T12'] },
          },
          { id: 'photo', variations: ['staffPhoto'], notice: true },
          { id: 'none', nothing: true },
        ],
      },
    ],
  },
  {
    id: 'applicants',
    parts: [
      {
        id: 'applicants',
        kind: 'one',
        options: [
          { id: 'now', activities: ['T10'] },
          { id: 'keep', activities: ['T10'], variations: ['keepApplicants'], notice: true },
          { id: 'none', nothing: true },
        ],
      },
    ],
  },
  {
    id: 'premises',
    parts: [
      {
        id: 'premises',
        kind: 'many',
        options: [
          { id: 'cameras', activities: ['T14'] },
          { id: 'visitors', activities: ['T15'], notice: true },
          { id: 'none', nothing: true },
        ],
      },
      {
        id: 'premises.cameras',
        kind: 'many',
        when: { part: 'premises', anyOf: ['cameras'] },
        options: [
          { id: 'customers' },
          { id: 'staff', variations: ['cameraStaff'], notice: true },
          { id: 'street', variations: ['cameraStreet'], notice: true },
          { id: 'sound', variations: ['cameraSound'], notice: true },
        ],
        unknown: { variations: ['cameraStaff'] },
      },
    ],
  },
  {
    id: 'sensitive',
    parts: [
      {
        id: 'sensitive',
        kind: 'many',
        options: [
          { id: 'bsn', otherwise: 'T01', variations: ['bsn'], notice: true },
          { id: 'idCopy', otherwise: 'T01', variations: ['idCopy'], notice: true },
          { id: 'idNumber', otherwise: 'T01', variations: ['idNumber'], notice: true },
          { id: 'health', otherwise: 'T01', variations: ['health'], notice: true },
          { id: 'religion', otherwise: 'T01', variations: ['religion'], notice: true },
          { id: 'criminal', otherwise: 'T01', variations: ['criminal'], notice: true },
          { id: 'none', nothing: true },
        ],
      },
    ],
  },
  {
    id: 'clients',
    parts: [
      {
        id: 'clients',
        kind: 'many',
        options: [
          { id: 'admin', activities: ['clients'] },
          { id: 'books', activities: ['clients'] },
          { id: 'it', activities: ['clients'] },
          { id: 'mailing', activities: ['clients'] },
          { id: 'none', nothing: true },
        ],
        unknown: { activities: ['clients'] },
      },
      {
        id: 'clients.names',
        kind: 'names',
        when: { part: 'clients', anyOf: ['admin', 'books', 'it', 'mailing'] },
        options: [],
      },
    ],
  },
];
