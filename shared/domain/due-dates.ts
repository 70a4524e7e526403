/** What is to be looked at again, or ends, on a day: Art. 5(2), 24(1), 28(3), 42(7), 45(3), 46(2). */
import { lastDayOf } from './days.ts';
import { refOf } from './ref-text.ts';
import type { RegisterIndex } from './register-index.ts';
import { reviewDue } from './review.ts';

export const dueKinds = [
  'review',
  'agreementReview',
  'agreementEnds',
  'listingEnds',
  'certificateEnds',
  'transferEnds',
] as const;
export type DueKind = (typeof dueKinds)[number];

export interface DueDate {
  readonly kind: DueKind;
  /** The field that says the day, or the activity of which the review is due. */
  readonly ref: string;
  /** The row it is about, by which a user knows it. */
  readonly of: { readonly entity: 'activity' | 'party'; readonly id: string };
  /** A partial date. */
  readonly due: string;
}

/** Soonest first. What ended asks for nothing any more. */
export function dueDates(index: RegisterIndex): readonly DueDate[] {
  const found = [...ofActivities(index), ...ofParties(index)];
  return found.sort((a, b) => compare(lastDayOf(a.due), lastDayOf(b.due)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ofActivities(index: RegisterIndex): readonly DueDate[] {
  return index.all('activity').flatMap((activity) => {
    if (activity.status === 'ended') return [];
    const of = { entity: 'activity', id: activity.id } as const;
    return [
      ...on('review', refOf('activity', activity.id, 'reviewedOn'), of, reviewDue(activity)),
      ...index
        .parts('transfer', activity.id)
        .flatMap(({ id, expiresOn }) =>
          on('transferEnds', refOf('transfer', id, 'expiresOn'), of, expiresOn),
        ),
    ];
  });
}

function ofParties(index: RegisterIndex): readonly DueDate[] {
  return index.all('party').flatMap(({ id: party, status }) => {
    if (status === 'ended') return [];
    const of = { entity: 'party', id: party } as const;
    return [
      ...index
        .parts('processorAgreement', party)
        .flatMap(({ id, reviewOn, expiresOn }) => [
          ...on('agreementReview', refOf('processorAgreement', id, 'reviewOn'), of, reviewOn),
          ...on('agreementEnds', refOf('processorAgreement', id, 'expiresOn'), of, expiresOn),
        ]),
      ...index
        .parts('dpfListing', party)
        .flatMap(({ id, expiresOn }) =>
          on('listingEnds', refOf('dpfListing', id, 'expiresOn'), of, expiresOn),
        ),
      ...index
        .parts('certificate', party)
        .flatMap(({ id, validUntil }) =>
          on('certificateEnds', refOf('certificate', id, 'validUntil'), of, validUntil),
        ),
      ...index
        .parts('partyTransfer', party)
        .flatMap(({ id, expiresOn }) =>
          on('transferEnds', refOf('partyTransfer', id, 'expiresOn'), of, expiresOn),
        ),
    ];
  });
}

function on(
  kind: DueKind,
  ref: string,
  of: DueDate['of'],
  due: string | undefined,
): readonly DueDate[] {
  return due === undefined ? [] : [{ kind, ref, of, due }];
}
