/** Questions about who you are, what you do, and how customers order and pay. */
import { organisationFields, type Question } from './question.ts';

export const tradeQuestions: readonly Question[] = [
  { id: 'who', fields: organisationFields, parts: [] },
  {
    id: 'work',
    parts: [
      {
        id: 'work',
        kind: 'many',
        options: [
          { id: 'sell', activities: ['T02', 'T16'] },
          { id: 'services', activities: ['T01', 'T02', 'T16'] },
          { id: 'travel', activities: ['T21', 'T02', 'T16'] },
          { id: 'phone', activities: ['T20', 'T02', 'T16'] },
          { id: 'cases', activities: ['T22', 'T02'] },
        ],
      },
      {
        id: 'work.quotes',
        kind: 'one',
        when: { part: 'work', anyOf: ['services'] },
        options: [
          { id: 'yes', activities: ['T03'] },
          { id: 'no', nothing: true },
        ],
      },
      {
        id: 'work.travel',
        kind: 'many',
        when: { part: 'work', anyOf: ['travel'] },
        options: [
          { id: 'idCopy', variations: ['travelIdCopy'], notice: true },
          { id: 'photo', variations: ['travelPhoto'] },
          { id: 'money', variations: ['travelMoney'] },
          { id: 'health', variations: ['travelHealth'], notice: true },
          { id: 'religion', variations: ['travelReligion'], notice: true },
          { id: 'criminal', variations: ['travelCriminal'], notice: true },
          { id: 'children', variations: ['travelChildren'], notice: true },
          { id: 'companions', variations: ['travelCompanions'] },
          { id: 'centre', variations: ['travelCentre'] },
          { id: 'none', nothing: true },
        ],
      },
      {
        id: 'work.traffic',
        kind: 'many',
        when: { part: 'work', anyOf: ['phone'] },
        options: [
          { id: 'bill' },
          { id: 'quality', variations: ['trafficQuality'], notice: true },
          { id: 'marketing', variations: ['trafficMarketing'], notice: true },
          { id: 'none', nothing: true, variations: ['trafficNone'] },
        ],
      },
      {
        id: 'country',
        kind: 'one',
        when: { fact: 'noDutchPostcode' },
        options: [{ id: 'nl' }, { id: 'other', asks: 'country' }],
      },
      {
        id: 'country.representative',
        kind: 'one',
        when: { fact: 'outsideEea' },
        options: [
          { id: 'yes', asks: 'name' },
          { id: 'no', nothing: true, notice: true },
        ],
      },
    ],
  },
  {
    id: 'orders',
    parts: [
      {
        id: 'orders',
        kind: 'many',
        options: [
          { id: 'site', activities: ['T06'] },
          { id: 'phone', activities: ['T06'] },
          { id: 'app', activities: ['T06.app'], notice: true },
          {
            id: 'platform',
            activities: ['T06'],
            company: { term: 'recipient.marketplace', kind: 'independent', activities: ['T06'] },
          },
          { id: 'none', nothing: true },
        ],
      },
      {
        id: 'orders.shop',
        kind: 'one',
        when: { part: 'orders', anyOf: ['site'] },
        options: [
          {
            id: 'program',
            company: {
              term: 'recipient.hosting',
              kind: 'processor',
              activities: ['T06'],
              system: true,
            },
          },
          { id: 'self', nothing: true },
        ],
      },
      {
        id: 'orders.account',
        kind: 'one',
        when: { part: 'orders', anyOf: ['site'] },
        options: [
          { id: 'guest', nothing: true },
          { id: 'choice', variations: ['account'] },
          { id: 'must', variations: ['account'], notice: true },
        ],
      },
      {
        id: 'orders.delivery',
        kind: 'many',
        when: { part: 'orders', anyOf: ['site', 'phone', 'app', 'platform'] },
        options: [
          { id: 'self' },
          {
            id: 'courier',
            company: {
              term: 'recipient.courier',
              kind: 'independent',
              activities: ['T06', 'T06.app'],
            },
          },
          { id: 'pickup' },
        ],
      },
      {
        id: 'orders.extra',
        kind: 'many',
        when: { part: 'orders', anyOf: ['site', 'phone', 'app', 'platform'] },
        options: [
          { id: 'allergy', variations: ['allergy'], notice: true },
          { id: 'gift', variations: ['gift'] },
          { id: 'title', variations: ['title'], notice: true },
          { id: 'none', nothing: true },
        ],
      },
    ],
  },
  {
    id: 'payment',
    parts: [
      {
        id: 'payment',
        kind: 'many',
        options: [
          {
            id: 'counter',
            activities: ['T02'],
            company: {
              term: 'recipient.posSupplier',
              kind: 'processor',
              activities: ['T02'],
              system: true,
            },
          },
          {
            id: 'online',
            activities: ['T02'],
            company: {
              term: 'recipient.paymentProvider',
              kind: 'independent',
              activities: ['T02', 'T06'],
            },
          },
          { id: 'invoice', activities: ['T02', 'T17'] },
          { id: 'none', nothing: true },
        ],
      },
      {
        id: 'payment.late',
        kind: 'many',
        when: { part: 'payment', anyOf: ['invoice'] },
        options: [
          {
            id: 'collection',
            company: { term: 'recipient.collection', kind: 'independent', activities: ['T17'] },
          },
          { id: 'creditCheck', variations: ['creditCheck'], notice: true },
          { id: 'blacklist', activities: ['T18'], notice: true },
          { id: 'none', nothing: true },
        ],
      },
    ],
  },
  {
    id: 'books',
    parts: [
      {
        id: 'books',
        kind: 'many',
        options: [
          {
            id: 'program',
            activities: ['T02'],
            company: {
              term: 'recipient.accounting',
              kind: 'processor',
              activities: ['T02', 'T17', 'T23'],
              system: true,
            },
          },
          {
            id: 'office',
            activities: ['T02'],
            company: { term: 'recipient.accountant', kind: 'processor', activities: ['T02'] },
          },
          { id: 'paper', activities: ['T02'] },
        ],
        unknown: { activities: ['T02'] },
      },
    ],
  },
];
