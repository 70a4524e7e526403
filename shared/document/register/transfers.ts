/** (e) Transfers to third countries and international organisations: Art. 30(1)(e), 44-49. */
import { type Abroad, abroadOf } from '../../checks/abroad.ts';
import type { Activity } from '../../domain/activity.ts';
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { PartyTransfer } from '../../domain/party-transfer.ts';
import type { Transfer } from '../../domain/transfer.ts';
import { documentMessages } from '../../i18n/document.ts';
import { formatArticle } from '../../i18n/format.ts';
import { lawById } from '../../reference/lookup.ts';
import { type ComposeContext, inTable } from '../context.ts';
import type { Cell, Field, Line, Marker, Paragraph, Table } from '../model.ts';
import {
  capitalised,
  fixed,
  lawRun,
  line,
  missing,
  paragraph,
  plainText,
  strong,
  withArticle,
} from '../runs.ts';
import {
  confirmedState,
  nameOf,
  notEstablished,
  say,
  sayAnswer,
  sayValue,
  unconfirmed,
} from '../say.ts';
import { head, labelled, wordsOf } from './parts.ts';
import { recipientName } from './recipients.ts';
import {
  awaitedRecipient,
  type Kind,
  placeName,
  placeOf,
  placeOfParty,
  unconfirmedOnce,
} from './transfer-place.ts';

export interface ActivityTransfers {
  readonly own: readonly Transfer[];
  /** Transfers that come with a party that gets data, unless the activity records its own for that party. */
  readonly ofParties: readonly PartyTransfer[];
}

export function transfersOf(context: ComposeContext, activity: Activity): ActivityTransfers {
  const own = context.index.parts('transfer', activity.id);
  const overridden = new Set(own.map((transfer) => routeOf(partyOf(context, transfer), transfer)));
  const ofParties = partiesOf(context, activity)
    .flatMap((id) => context.index.parts('partyTransfer', id))
    .filter((transfer) => !overridden.has(routeOf(transfer.party, transfer)));
  return { own, ofParties };
}

/** Where a transfer of a party goes: an activity overrides its own country, not the others. */
function routeOf(party: string | undefined, transfer: Transfer | PartyTransfer): string {
  return `${party ?? ''} ${transfer.country ?? transfer.organisation ?? ''}`;
}

function partyOf(context: ComposeContext, transfer: Transfer): string | undefined {
  return transfer.party ?? context.index.get('recipient', transfer.recipient)?.party;
}

function partiesOf(context: ComposeContext, activity: Activity): readonly string[] {
  const recipients = context.index.parts('recipient', activity.id);
  return [...new Set(recipients.flatMap((recipient) => recipient.party ?? []))];
}

/** True when the person sends the data himself, and somebody said so: no transfer of ours. */
export function isSentByPerson(context: ComposeContext, transfer: Transfer): boolean {
  return confirmedState(context, 'transfer', transfer, 'sentByPerson') === 'some';
}

export function transfersField(context: ComposeContext, activity: Activity): Field {
  const words = wordsOf(context);
  const { own, ofParties } = transfersOf(context, activity);
  const label = { letter: 'e', label: head(words.transfers) } as const;
  if (own.length + ofParties.length === 0) {
    const against = conflict(context, activity);
    const answer = paragraph(sayAnswer(context, 'activity', activity, 'transfersAnswer'));
    return { ...label, value: against.length > 0 ? against : [answer] };
  }
  const table: Table = {
    kind: 'table',
    caption: words.transfers,
    columns: [
      { head: head(words.destination), width: 27 },
      { head: head(words.toWhom), width: 29 },
      { head: head(words.safeguard), width: 44 },
    ],
    rows: [
      ...own.map((transfer) => [
        [strong(capitalised(placeOf(context, 'transfer', transfer)))],
        [toWhom(context, transfer)],
        ownSafeguard(inTable(context), transfer),
      ]),
      ...ofParties.map((transfer) => rowOfParty(context, activity, transfer)),
    ],
  };
  return { ...label, value: [...conflict(context, activity), table] };
}

function rowOfParty(
  context: ComposeContext,
  activity: Activity,
  transfer: PartyTransfer,
): readonly Cell[] {
  const name =
    say(context, 'partyTransfer', transfer, 'to') ?? nameOf(context, 'party', transfer.party);
  const awaited = awaitedRecipient(context, activity, transfer);
  const ref = awaited && refOf('recipient', awaited.id, 'party');
  return [
    [strong(placeOfParty(context, activity, transfer))],
    [ref === undefined ? name : unconfirmedOnce(context, name, ref)],
    ref === undefined
      ? safeguardCell(inTable(context), 'partyTransfer', transfer)
      : [[notEstablished(context, ref)]],
  ];
}

/** What speaks against the answer that no data leave the EEA: a transfer, or somebody or something outside it. */
export function againstNone(
  context: ComposeContext,
  activity: Activity,
): 'transfer' | Abroad | undefined {
  const { own, ofParties } = transfersOf(context, activity);
  const recorded =
    own.some((transfer) => !isSentByPerson(context, transfer)) || ofParties.length > 0;
  return recorded ? 'transfer' : abroadOf(context.index, activity);
}

/** What a cell says where no transfer is recorded; that something speaks against it stands with the activity. */
export function transfersAnswer(context: ComposeContext, activity: Activity): Line {
  return conflict(context, activity).length > 0
    ? [notEstablished(context, refOf('activity', activity.id, 'transfersAnswer'))]
    : sayAnswer(context, 'activity', activity, 'transfersAnswer');
}

/** TRF-CONFLICT: the answer says none while a transfer or a place outside the EEA is recorded. */
export function conflict(
  context: ComposeContext,
  activity: Activity,
): readonly (Marker | Paragraph)[] {
  const words = wordsOf(context);
  const ref = refOf('activity', activity.id, 'transfersAnswer');
  const against = againstNone(context, activity);
  if (stateOf(activity.transfersAnswer) !== 'none' || against === undefined) return [];
  if (context.profile !== 'working') return [paragraph([notEstablished(context, ref)])];
  const what =
    against === 'transfer'
      ? words.transferConflict
      : words.locationConflict(plainText(nameOf(context, against.entity, against.id)));
  const text = documentMessages[context.language].notMatching(what);
  return [{ kind: 'marker', marker: 'CONFLICT', runs: [missing(text, 'CONFLICT', [ref])] }];
}

function toWhom(context: ComposeContext, transfer: Transfer): Line {
  return (
    ofRecipient(context, transfer) ??
    say(context, 'transfer', transfer, 'party') ??
    say(context, 'transfer', transfer, 'importer') ?? [
      notEstablished(context, refOf('transfer', transfer.id, 'recipient')),
    ]
  );
}

/** A recipient that is a party has no words of its own: it goes by the name of the party. */
function ofRecipient(context: ComposeContext, transfer: Transfer): Line | undefined {
  const recipient = context.index.get('recipient', transfer.recipient);
  if (!recipient) return undefined;
  const name = recipientName(context, recipient);
  const open = name.some((run) => run.origin === 'missing');
  return open || context.index.printable('transfer', transfer.id, 'recipient')
    ? name
    : [unconfirmed(context, name, refOf('transfer', transfer.id, 'recipient'))];
}

/** Named apart where another name leads the row. */
function importerField(transfer: Transfer): readonly 'importer'[] {
  return transfer.recipient || transfer.party ? ['importer'] : [];
}

function ownSafeguard(context: ComposeContext, transfer: Transfer): Cell {
  if (isSentByPerson(context, transfer)) {
    return [
      [fixed(wordsOf(context).sentByPerson, [refOf('transfer', transfer.id, 'sentByPerson')])],
    ];
  }
  return [
    ...safeguardCell(context, 'transfer', transfer),
    ...labelled(context, 'transfer', transfer, [
      ...importerField(transfer),
      'forSubjects',
      'forData',
      'necessityNote',
      'occasional',
      'riskText',
      'consentRecord',
      'authorityToldOn',
    ]),
  ];
}

export function safeguardCell(
  context: ComposeContext,
  kind: Kind,
  transfer: Transfer | PartyTransfer,
): Cell {
  const entity = kind as 'transfer';
  const row = transfer as Transfer;
  return [
    instrumentLine(context, kind, transfer) ?? noGround(context, kind, transfer),
    ...labelled(context, entity, row, [
      'module',
      'copyRoute',
      'dataType',
      'checkedOn',
      'expiresOn',
      'fallback',
      'tiaOn',
      'tiaOutcome',
      'tiaMeasures',
    ]),
  ];
}

function instrumentLine(
  context: ComposeContext,
  kind: Kind,
  transfer: Transfer | PartyTransfer,
): Line | undefined {
  if (transfer.instrument === undefined) return undefined;
  const ref = refOf(kind, transfer.id, 'instrument');
  const name = sayValue(context, kind as 'transfer', transfer as Transfer, 'instrument');
  const article = lawById(transfer.instrument)?.article;
  const whole = article
    ? line(name, ', ', lawRun(formatArticle(article, context.language), [ref]))
    : name;
  return context.index.printable(kind, transfer.id, 'instrument')
    ? whole
    : [unconfirmed(context, whole, ref)];
}

/** A transfer without ground is blocked until one is chosen; the law has no default. */
function noGround(context: ComposeContext, kind: Kind, transfer: Transfer | PartyTransfer): Line {
  const ref = refOf(kind, transfer.id, 'instrument');
  if (context.profile !== 'working') return [notEstablished(context, ref)];
  const place = plainText(withArticle(placeName(context, kind, transfer), context.language));
  return [
    missing(
      documentMessages[context.language].resolveFirst(wordsOf(context).noGround(place)),
      'BLOCKED',
      [ref],
    ),
  ];
}
