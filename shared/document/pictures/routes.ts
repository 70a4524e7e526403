/** Every way that data take: from an activity, to whoever gets them, to where they are kept. */
import { isEea } from '../../checks/countries.ts';
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { PartyTransfer } from '../../domain/party-transfer.ts';
import type { Recipient } from '../../domain/recipient.ts';
import type { Transfer } from '../../domain/transfer.ts';
import { type PictureMessages, pictureMessages } from '../../i18n/pictures.ts';
import type { ComposeContext } from '../context.ts';
import type { Line } from '../model.ts';
import { recipientName } from '../register/recipients.ts';
import { againstNone, isSentByPerson, transfersOf } from '../register/transfers.ts';
import { capitalised, fixed, missing, plainText } from '../runs.ts';
import { confirmedState, nameOf, say } from '../say.ts';
import { type Ground, groundOf } from './ground.ts';
import {
  codeOf,
  elsewhere,
  inside,
  isPrintable,
  keptIn,
  mayBeElsewhere,
  type Place,
  partyRef,
  seatOf,
  unknownPlace,
  WITHIN,
} from './place.ts';

export interface Receiver {
  readonly key: string;
  readonly name: Line;
  readonly meaning: 'recipient' | 'home' | 'unknown';
}

export interface Route {
  readonly activity: Activity;
  readonly receiver: Receiver;
  /** Absent for what stays within the organisation. */
  readonly place?: Place;
  /** What carries it out of Europe. */
  readonly ground?: Ground;
  /** Where the receiver is established, for a place that nobody named: a seat is no place of storage. */
  readonly seat?: Line;
}

type AnyTransfer =
  | { readonly kind: 'transfer'; readonly row: Transfer }
  | { readonly kind: 'partyTransfer'; readonly row: PartyTransfer };

export function routesOf(
  context: ComposeContext,
  activities: readonly Activity[],
): readonly Route[] {
  return activities.flatMap((activity) => ofActivity(context, activity));
}

const wordsOf = ({ language }: ComposeContext): PictureMessages => pictureMessages[language];

function ofActivity(context: ComposeContext, activity: Activity): readonly Route[] {
  const recipients = context.index.parts('recipient', activity.id);
  const { own, ofParties } = transfersOf(context, activity);
  const ours = own.filter((transfer) => !isSentByPerson(context, transfer));
  const alone = ours.filter((transfer) => !recipients.some((each) => belongs(transfer, each)));
  const routes = [
    ...recipients.flatMap((recipient) => {
      const transfers: readonly AnyTransfer[] = [
        ...ours
          .filter((transfer) => belongs(transfer, recipient))
          .map((row) => ({ kind: 'transfer', row }) as const),
        ...ofParties
          .filter((transfer) => transfer.party === asConfirmed(context, recipient).party)
          .map((row) => ({ kind: 'partyTransfer', row }) as const),
      ];
      return ofRecipient(context, activity, recipient, transfers);
    }),
    ...alone.map((row) => ({
      activity,
      receiver: importerOf(context, row),
      ...toPlace(context, { kind: 'transfer', row }),
    })),
  ];
  return routes.length > 0 ? routes : [withoutRecipient(context, activity)];
}

/** Places of a party are told of a recipient only once somebody said that it is this party. */
function asConfirmed(context: ComposeContext, recipient: Recipient): Recipient {
  const isSettled = context.index.printable('recipient', recipient.id, 'party');
  return isSettled ? recipient : { ...recipient, party: undefined };
}

const belongs = (transfer: Transfer, recipient: Recipient): boolean =>
  transfer.recipient === undefined
    ? transfer.party !== undefined && transfer.party === recipient.party
    : transfer.recipient === recipient.id;

function withoutRecipient(context: ComposeContext, activity: Activity): Route {
  const words = wordsOf(context);
  const ref = refOf('activity', activity.id, 'recipientsAnswer');
  if (confirmedState(context, 'activity', activity, 'recipientsAnswer') === 'none') {
    const name = [fixed(words.staysHere, [ref])];
    return { activity, receiver: { key: 'home', name, meaning: 'home' } };
  }
  return {
    activity,
    receiver: {
      key: 'unknown',
      name: [missing(words.notKnown, 'UNANSWERED', [ref])],
      meaning: 'unknown',
    },
  };
}

function ofRecipient(
  context: ComposeContext,
  activity: Activity,
  given: Recipient,
  transfers: readonly AnyTransfer[],
): readonly Route[] {
  const receiver = receiverOf(context, given);
  const recipient = asConfirmed(context, given);
  if (recipient.kind === 'internalRole') return [{ activity, receiver }];
  // What is published is everywhere: "within Europe" would not be true of it.
  if (recipient.kind === 'public' && transfers.length === 0) return [{ activity, receiver }];
  const outward = transfers.map((transfer) => toPlace(context, transfer));
  const known = new Set(outward.map(({ place }) => place.key));
  const kept = keptIn(context, activity, recipient).filter(({ key }) => !known.has(key));
  const stays = [...outward, ...kept.map((place) => withoutGround(context, recipient, place))];
  const all = stays.length > 0 ? stays : [{ place: unnamed(context, activity, recipient) }];
  const isNamed = all.every(({ place }) => place.meaning !== 'unknown' && place.key !== WITHIN);
  const more = isNamed && mayBeElsewhere(context, recipient);
  const within = staysWithin(context, activity);
  const ends = more ? [...all, { place: elsewhere(context, partyRef(recipient), within) }] : all;
  const seat = seatOf(context, recipient);
  return ends.map((end) => ({
    activity,
    receiver,
    ...end,
    ...(seat && end.place.key === 'unknown' ? { seat } : {}),
  }));
}

function receiverOf(context: ComposeContext, recipient: Recipient): Receiver {
  const name = capitalised(recipientName(context, recipient));
  if (recipient.kind === 'internalRole')
    return { key: `home ${plainText(name)}`, name, meaning: 'home' };
  const key = recipient.party ?? `${recipient.term ?? recipient.id} ${plainText(name)}`;
  const open = name.every((run) => run.origin === 'missing');
  return { key, name, meaning: open ? 'unknown' : 'recipient' };
}

function importerOf(context: ComposeContext, transfer: Transfer): Receiver {
  const name =
    transfer.party === undefined
      ? say(context, 'transfer', transfer, 'importer')
      : nameOf(context, 'party', transfer.party);
  if (name !== undefined && name.length > 0)
    return {
      key: transfer.party ?? plainText(name),
      name: capitalised(name),
      meaning: 'recipient',
    };
  const ref = refOf('transfer', transfer.id, 'recipient');
  return {
    key: 'unknown',
    name: [missing(wordsOf(context).notKnown, 'MISSING', [ref])],
    meaning: 'unknown',
  };
}

interface End {
  readonly place: Place;
  readonly ground?: Ground;
}

function toPlace(context: ComposeContext, transfer: AnyTransfer): End {
  const entity = transfer.kind as 'transfer';
  const row = transfer.row as Transfer;
  for (const field of ['country', 'organisation', 'place'] as const) {
    const name = say(context, entity, row, field);
    if (name === undefined) continue;
    if (field === 'country' && isEea(row.country ?? '')) return { place: inside(row, name) };
    const key = row[field];
    return {
      place: {
        key: typeof key === 'string' ? key : plainText(name).toLowerCase(),
        name: capitalised(name),
        meaning: 'outside',
        ...(field === 'country' && isPrintable(name) ? codeOf(row.country) : {}),
      },
      ground: groundOf(context, transfer.kind, row),
    };
  }
  return {
    place: unknownPlace(context, refOf(transfer.kind, row.id, 'country')),
    ground: groundOf(context, transfer.kind, row),
  };
}

/** Data outside Europe while no transfer says on which ground. */
function withoutGround(context: ComposeContext, recipient: Recipient, place: Place): End {
  if (place.meaning !== 'outside') return { place };
  const run = missing(wordsOf(context).noGround, 'BLOCKED', [partyRef(recipient)]);
  return { place, ground: { family: undefined, short: [run], long: [run] } };
}

/** The answer that nothing leaves Europe, while nothing in the register speaks against it. */
const staysWithin = (context: ComposeContext, activity: Activity): boolean =>
  confirmedState(context, 'activity', activity, 'transfersAnswer') === 'none' &&
  againstNone(context, activity) === undefined;

/** "None" to the question of transfers says that it is in Europe, not where. */
function unnamed(context: ComposeContext, activity: Activity, recipient: Recipient): Place {
  const ref = refOf('activity', activity.id, 'transfersAnswer');
  if (!staysWithin(context, activity))
    return unknownPlace(context, recipient.party === undefined ? ref : partyRef(recipient));
  const name = [fixed(wordsOf(context).withinEurope, [ref])];
  return { key: WITHIN, name, meaning: 'inside' };
}
