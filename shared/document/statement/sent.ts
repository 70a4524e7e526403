/** The transfers that concern these readers: of their activities, and of the parties that get their data. */
import { stateOf } from '../../domain/answer.ts';
import type { PartyTransfer } from '../../domain/party-transfer.ts';
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
}

/** The fields that both kinds of transfer have are asked of a row as of a transfer. */
export const asTransfer = (sent: Sent) => ({
  entity: sent.kind as 'transfer',
  row: sent.row as Transfer,
});

export function sentOf(context: StatementContext): readonly Sent[] {
  const own = context.scope.flatMap((scoped) =>
    context.index
      .parts('transfer', scoped.activity.id)
      .filter((row) => holdsFor(scoped, row.forSubjects))
      .map(
        (row): Sent => ({
          kind: 'transfer',
          row,
          party: row.party ?? context.index.get('recipient', row.recipient)?.party,
          from: [scoped],
        }),
      ),
  );
  const covered = new Set(own.map((sent) => sent.party));
  const parties = Map.groupBy(recipientsOf(context), ({ recipient }) => recipient.party ?? '');
  const ofParties = [...parties].flatMap(([party, uses]) => {
    if (covered.has(party)) return [];
    return context.index.parts('partyTransfer', party).map(
      (row): Sent => ({
        kind: 'partyTransfer',
        row,
        party,
        from: [...new Set(uses.map((use) => use.scoped))],
      }),
    );
  });
  return [...own, ...ofParties];
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
  const recipient =
    sent.kind === 'transfer' ? context.index.get('recipient', row.recipient) : undefined;
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
    .filter((row) => row.party === sent.party);
  return rows.length > 0 && rows.every((row) => row.forData !== undefined)
    ? rows.flatMap((row) => row.forData ?? [])
    : undefined;
}
