/**
 * What an answer changes in a suggested activity: parts of the template that are optional, or parts
 * of its own. A trap (a compulsory title, a BSN without a law) is written down as it is: the checks
 * say what is wrong with it.
 */
import {
  b,
  consent,
  fromOthers,
  given,
  interest,
  observed,
  purpose,
  subjects,
} from '../reference/template-parts.ts';
import type { TemplateParts } from '../reference/template-record.ts';
import type { ActivityKey } from './recipes.ts';

export interface Variation {
  /** The first of these that is there. */
  readonly on: readonly ActivityKey[];
  /** As a suggestion on these too: what is given with one order may be given with any other. */
  readonly also?: readonly ActivityKey[];
  /** Terms of optional parts that are there after all: subjects, data, purposes, recipients, retention. */
  readonly include?: readonly string[];
  /** Terms of parts that are not there. */
  readonly drop?: readonly string[];
  /** Parts with rows of their own: they share nothing with the rest unless they say so. */
  readonly add?: Partial<TemplateParts>;
  /** Data that the first purpose uses and that stay as long as the rest. */
  readonly join?: TemplateParts['data'];
  /** Another group of people of whom the same holds. */
  readonly alike?: { readonly subject: string; readonly like: string };
  /** Questions of the activity that the person has thereby answered with yes. */
  readonly yes?: readonly ('specialAnswer' | 'criminalAnswer' | 'bsnAnswer')[];
}

/** Where data belong that are no part of one activity: the first that is there. */
const anyCustomer: readonly ActivityKey[] = ['T21', 'T22', 'T20', 'T01', 'T06', 'T06.app', 'T16'];
const orders: readonly ActivityKey[] = ['T06', 'T06.app', 'T01'];
const byApp: readonly ActivityKey[] = ['T06.app'];

const gift = fromOthers('name address', b('van de koper', 'from the buyer'), {
  subjects: ['subject.giftRecipient'],
});

/** Included where the template knows it, joined to the rest where it does not. */
const sensitive = (key: string, yes: NonNullable<Variation['yes']>): Variation => ({
  on: anyCustomer,
  include: [`data.${key}`],
  join: given(key, 'no'),
  yes,
});

const all = {
  account: {
    on: ['T06'],
    include: [
      'subject.accountHolder',
      'data.login',
      'purpose.account',
      'retention.customerAccount',
    ],
  },
  allergy: {
    on: orders,
    also: byApp,
    add: {
      data: given('health', 'no', {
        detail: b('allergie of dieet', 'allergy or diet'),
        art9: 'art9.9a',
        uavg: 'uavg.22-2-a',
      }),
      purposes: [
        purpose('contractExec', 'order', [consent({ data: 'health' })], {
          text: b('Rekening houden met allergieën', 'Taking allergies into account'),
        }),
      ],
      retention: [{ criterion: 'criterion.untilDelivered', data: ['data.health'] }],
    },
    yes: ['specialAnswer'],
  },
  gift: {
    on: orders,
    also: byApp,
    add: {
      subjects: subjects('giftRecipient'),
      data: gift,
      purposes: [
        purpose(
          'order',
          'order',
          [
            interest(
              b('een cadeau bij de ontvanger kunnen bezorgen', 'being able to deliver a gift'),
              {
                subjects: 'giftRecipient',
                data: 'name address',
              },
            ),
          ],
          {
            text: b(
              'Een bestelling bij iemand anders bezorgen',
              'Delivering an order to someone else',
            ),
          },
        ),
      ],
    },
  },
  title: {
    on: [...orders, 'T05', 'T16'],
    join: given('salutation', 'contractual', { consequence: 'consequence.form' }),
  },
  creditCheck: {
    on: ['T17'],
    include: ['data.credit', 'purpose.credit', 'recipient.creditAgency', 'subject.customer'],
  },
  ads: { on: ['T07'], include: ['purpose.ads', 'recipient.adNetwork'] },
  newsCustomers: { on: ['T05'], include: ['subject.customer', 'purpose.directMail'] },
  newsOpens: { on: ['T05'], include: ['data.usage'] },
  newsOwnMail: { on: ['T05'], drop: ['recipient.mailing'] },
  recording: { on: ['T16'], include: ['data.audio', 'retention.callRecording'] },
  interns: { on: ['T11'], alike: { subject: 'subject.intern', like: 'subject.employee' } },
  volunteers: { on: ['T11'], alike: { subject: 'subject.volunteer', like: 'subject.employee' } },
  agency: { on: ['T11'], alike: { subject: 'subject.agencyWorker', like: 'subject.employee' } },
  contractors: { on: ['T23'], include: ['subject.contractor'] },
  staffPhoto: { on: ['T11'], include: ['data.photo'] },
  keepApplicants: {
    on: ['T10'],
    add: {
      purposes: [
        {
          ...purpose('recruit', 'apply', [consent()], {
            text: b('Sollicitaties bewaren voor later', 'Keeping applications for later'),
          }),
          key: 'purpose.recruitLater',
        },
      ],
      retention: [{ rule: 'retention.applicantConsent', purposes: ['purpose.recruitLater'] }],
    },
  },
  cameraStaff: { on: ['T14'], include: ['subject.employee'] },
  cameraStreet: { on: ['T14'], include: ['subject.passerBy'] },
  cameraSound: { on: ['T14'], join: observed('audio') },
  travelIdCopy: { on: ['T21'], include: ['data.idCopy'] },
  travelPhoto: { on: ['T21'], include: ['data.photo'] },
  travelMoney: { on: ['T21'], include: ['data.incomeWealth', 'data.job'] },
  travelHealth: { on: ['T21'], include: ['data.health'], yes: ['specialAnswer'] },
  travelReligion: { on: ['T21'], include: ['data.religion'], yes: ['specialAnswer'] },
  travelCriminal: { on: ['T21'], include: ['data.criminal'], yes: ['criminalAnswer'] },
  travelChildren: { on: ['T21'], include: ['subject.child'] },
  travelCompanions: { on: ['T21'], include: ['subject.coTraveller'] },
  travelCentre: { on: ['T21'], include: ['recipient.visaCentre'] },
  trafficQuality: {
    on: ['T20'],
    add: {
      purposes: [
        purpose('serviceQuality', 'question', [
          interest(
            b(
              'storingen vinden en de verbinding beter maken',
              'finding faults and improving the connection',
            ),
            { data: 'trafficData' },
          ),
        ]),
      ],
    },
  },
  trafficMarketing: {
    on: ['T20'],
    add: {
      purposes: [
        purpose('directMail', 'news', [consent({ data: 'trafficData' })], {
          marketing: { channels: ['email'], rule: 'consent' },
        }),
      ],
    },
  },
  trafficNone: { on: ['T20'], drop: ['data.trafficData'] },
  bsn: sensitive('bsn', ['bsnAnswer']),
  idCopy: sensitive('idCopy', []),
  idNumber: sensitive('idDoc', []),
  health: sensitive('health', ['specialAnswer']),
  religion: sensitive('religion', ['specialAnswer']),
  criminal: sensitive('criminal', ['criminalAnswer']),
} as const satisfies Readonly<Record<string, Variation>>;

/** Terms of the data that a variation brings. */
export const dataOf = ({ include = [], join = [], add }: Variation): readonly string[] => [
  ...include.filter((term) => term.startsWith('data.')),
  ...[...join, ...(add?.data ?? [])].map(({ term }) => term),
];

export type VariationKey = keyof typeof all;
export const variations: Readonly<Record<VariationKey, Variation>> = all;
export const variationKeys = Object.keys(all) as readonly VariationKey[];
