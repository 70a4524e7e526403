/** Where a transfer goes, in the words of the register. */
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { PartyTransfer } from '../../domain/party-transfer.ts';
import type { Recipient } from '../../domain/recipient.ts';
import type { Transfer } from '../../domain/transfer.ts';
import type { ComposeContext } from '../context.ts';
import type { Line } from '../model.ts';
import { notEstablished, say, sayValue, unconfirmed } from '../say.ts';

export type Kind = 'transfer' | 'partyTransfer';

/** The place as entered, confirmed or not: for a sentence that needs its bare name. */
export function placeName(
  context: ComposeContext,
  kind: Kind,
  transfer: Transfer | PartyTransfer,
): Line {
  const field = (['country', 'organisation', 'place'] as const).find(
    (each) => transfer[each] !== undefined,
  );
  if (field === undefined) return placeOf(context, kind, transfer);
  return sayValue(context, kind as 'transfer', transfer as Transfer, field);
}

export function placeOf(
  context: ComposeContext,
  kind: Kind,
  transfer: Transfer | PartyTransfer,
): Line {
  const row = transfer as Transfer;
  const entity = kind as 'transfer';
  for (const field of ['country', 'organisation', 'place'] as const) {
    const value = say(context, entity, row, field);
    if (value) return value;
  }
  return [notEstablished(context, refOf(kind, transfer.id, 'country'))];
}

/** A name that is a marker already stays what it is. */
export const unconfirmedOnce = (context: ComposeContext, value: Line, ref: string): Line =>
  value.some((run) => run.origin === 'missing') ? value : [unconfirmed(context, value, ref)];

/** Where a party takes the data of an activity; open while nobody confirmed that it gets them. */
export function placeOfParty(
  context: ComposeContext,
  activity: Activity,
  transfer: PartyTransfer,
): Line {
  const place = placeOf(context, 'partyTransfer', transfer);
  const awaited = awaitedRecipient(context, activity, transfer);
  return awaited ? unconfirmedOnce(context, place, refOf('recipient', awaited.id, 'party')) : place;
}

/** The recipient that nobody has confirmed yet to be this party, where no other one is. */
export function awaitedRecipient(
  context: ComposeContext,
  activity: Activity,
  { party }: PartyTransfer,
): Recipient | undefined {
  const rows = context.index
    .parts('recipient', activity.id)
    .filter((recipient) => recipient.party === party);
  const isOpen = rows.every(({ id }) => !context.index.printable('recipient', id, 'party'));
  return isOpen ? rows[0] : undefined;
}
