/** The transfers that concern these readers: of their activities, and of the parties that get their data. */
import { stateOf } from '../../domain/answer.ts';
import type { PartyTransfer } from '../../domain/party-transfer.ts';
import type { Recipient } from '../../domain/recipient.ts';
import type { Transfer } from '../../domain/transfer.ts';
import type { Line } from '../model.ts';
import type { StatementContext } from './context.ts';
import { dataLabel } from './data-words.ts';
import { dataOf } from './purpose-rows.ts';
import { partyName, recipientName } from './recipient-names.ts';
import { recipientsOf } from './recipients.ts';
import { holdsFor, type ScopedActivity } from './scope.ts';
import { fact, settled } from './telling.ts';

type Kind = 'transfer' | 'partyTransfer';

export interface Sent {
  readonly kind: Kind;
  readonly row: Transfer | PartyTransfer;
  /** The party that gets the data, where one is known. */
  readonly party: string | undefined;
  readonly from: readonly ScopedActivity[];
  /** Of a party's own transfer: a row that says that the party gets the data. */
  readonly through?: string | undefined;
}

/** The fields that both kinds of transfer have are asked of a row as of a transfer. */
export const asTransfer = (sent: Sent) => ({
  entity: sent.kind as 'transfer',
  row: sent.row as Transfer,
});

export function sentOf(context: StatementContext): readonly Sent[] {
  const own = ownTransfers(context);
  return [...own, ...ofParties(context, own, (row) => partyOf(context, row) !== undefined)];
}

/** Transfers of parties of which nobody has confirmed yet that they get these data: to ask about, not to tell. */
export function awaitedOf(context: StatementContext): readonly Sent[] {
  const told = sentOf(context);
  return ofParties(context, told, (row) => partyOf(context, row) === undefined);
}

/** The party that gets the data, once somebody said so. */
export const partyOf = (context: StatementContext, recipient: Recipient): string | undefined =>
  settled(context, 'recipient', recipient, 'party');

function ownTransfers(context: StatementContext): readonly Sent[] {
  return context.scope.flatMap((scoped) =>
    context.index
      .parts('transfer', scoped.activity.id)
      .filter((row) => holdsFor(scoped, row.forSubjects))
      .map(
        (row): Sent => ({
          kind: 'transfer',
          row,
          party: settled(context, 'transfer', row, 'party') ?? partyOfRecipient(context, row),
          from: [scoped],
        }),
      ),
  );
}

function recipientOf(context: StatementContext, transfer: Transfer): Recipient | undefined {
  return context.index.get('recipient', settled(context, 'transfer', transfer, 'recipient'));
}

function partyOfRecipient(context: StatementContext, transfer: Transfer): string | undefined {
  const recipient = recipientOf(context, transfer);
  return recipient && partyOf(context, recipient);
}

function ofParties(
  context: StatementContext,
  told: readonly Sent[],
  holds: (recipient: Recipient) => boolean,
): readonly Sent[] {
  const covered = new Set(told.map((sent) => sent.party));
  const parties = Map.groupBy(
    recipientsOf(context).filter(({ recipient }) => holds(recipient)),
    ({ recipient }) => recipient.party ?? '',
  );
  return [...parties].flatMap(([party, uses]) => {
    if (covered.has(party)) return [];
    return context.index.parts('partyTransfer', party).map(
      (row): Sent => ({
        kind: 'partyTransfer',
        row,
        party,
        from: [...new Set(uses.map((use) => use.scoped))],
        through: uses[0]?.recipient.id,
      }),
    );
  });
}

export function placeName(context: StatementContext, sent: Sent): Line | undefined {
  const { entity, row } = asTransfer(sent);
  return (
    fact(context, entity, row, 'country') ??
    fact(context, entity, row, 'organisation') ??
    fact(context, entity, row, 'place')
  );
}

export function receiver(context: StatementContext, sent: Sent): Line | undefined {
  const { entity, row } = asTransfer(sent);
  const recipient = sent.kind === 'transfer' ? recipientOf(context, row) : undefined;
  const party = context.index.get('party', sent.party);
  const name =
    (recipient && recipientName(context, recipient)) ??
    (party && partyName(context, party)) ??
    fact(context, entity, row, 'importer');
  return name && name.length > 0 && name.every((run) => run.origin !== 'missing')
    ? name
    : undefined;
}

export function isSentByPerson(context: StatementContext, sent: Sent): boolean {
  if (sent.kind !== 'transfer') return false;
  return stateOf(settled(context, 'transfer', sent.row as Transfer, 'sentByPerson')) === 'some';
}

export function dataSent(context: StatementContext, sent: Sent): readonly Line[] {
  const limited = sent.kind === 'transfer' ? (sent.row as Transfer).forData : undefined;
  const items = sent.from.flatMap((scoped) =>
    dataOf(context, scoped).filter(
      (item) => (limited ?? partyData(context, scoped, sent))?.includes(item.id) ?? true,
    ),
  );
  const known = items.filter((item) => context.index.printable('dataItem', item.id, 'term'));
  return known.map((item) => dataLabel(context, item));
}

/** What the party gets of an activity; undefined for all of it. */
function partyData(
  context: StatementContext,
  scoped: ScopedActivity,
  sent: Sent,
): readonly string[] | undefined {
  const rows = context.index
    .parts('recipient', scoped.activity.id)
    .filter((row) => partyOf(context, row) === sent.party);
  return rows.length > 0 && rows.every((row) => row.forData !== undefined)
    ? rows.flatMap((row) => row.forData ?? [])
    : undefined;
}
