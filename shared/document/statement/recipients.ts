/** Section 4: who else gets the data. Art. 13(1)(e), 14(1)(e), 4(9). */
import { stateOf } from '../../domain/answer.ts';
import { isPast } from '../../domain/days.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Recipient } from '../../domain/recipient.ts';
import { joinWords } from '../../i18n/format.ts';
import type { Block, Cell, Line, Marker, Table } from '../model.ts';
import { filled, plainText, uniqueLines } from '../runs.ts';
import { sayValue } from '../say.ts';
import { type StatementContext, visitsSite } from './context.ts';
import { rowsOf } from './purpose-rows.ts';
import { recipientName } from './recipient-names.ts';
import { holdsFor, type ScopedActivity } from './scope.ts';
import {
  begun,
  fact,
  led,
  paragraphs,
  said,
  settled,
  toAnswer,
  toConfirm,
  toFill,
} from './telling.ts';

interface Named {
  readonly scoped: ScopedActivity;
  readonly recipient: Recipient;
  readonly name: Line;
}

export function recipientsOf(
  context: StatementContext,
): readonly { readonly scoped: ScopedActivity; readonly recipient: Recipient }[] {
  return context.scope.flatMap((scoped) =>
    context.index
      .parts('recipient', scoped.activity.id)
      .filter((recipient) => holdsFor(scoped, recipient.forSubjects))
      // Own staff are no recipients, and authorities in an inquiry neither (Art. 4(9)).
      .filter(
        (recipient) => recipient.kind !== 'internalRole' && recipient.kind !== 'authorityInquiry',
      )
      .map((recipient) => ({ scoped, recipient })),
  );
}

export function recipientsBlocks(context: StatementContext): readonly Block[] {
  const all = recipientsOf(context);
  const named = all.flatMap(({ scoped, recipient }): Named[] => {
    const name = recipientName(context, recipient);
    return name && name.length > 0 ? [{ scoped, recipient, name }] : [];
  });
  const known = new Set(named.map((each) => each.recipient));
  const open = all.map(({ recipient }) => recipient).filter((recipient) => !known.has(recipient));
  const kind = (each: Named) => settled(context, 'recipient', each.recipient, 'kind');
  const unplaced = named.filter((each) => kind(each) === undefined);
  const processors = named.filter((each) => kind(each) === 'processor');
  const joint = named.filter((each) => kind(each) === 'joint');
  const placed = new Set([...unplaced, ...processors, ...joint]);
  const others = named.filter((each) => !placed.has(each));
  return [
    ...processorBlocks(context, processors),
    ...jointBlocks(context, joint),
    ...independentBlocks(context, others),
    ...unplacedMarkers(context, unplaced),
    ...openMarkers(context, open),
    ...answerBlocks(context, all.length > 0),
    ...paragraphs(context, [said(context.words.sharing.inquiry)]),
    ...otherWords(context),
  ];
}

function processorBlocks(context: StatementContext, named: readonly Named[]): readonly Block[] {
  if (named.length === 0) return [];
  const words = context.words.sharing;
  const head = [
    said(words.processors),
    said(words.processorRule),
    named.every((each) => underContract(context, each.recipient))
      ? said(words.contract)
      : undefined,
  ];
  return [
    ...paragraphs(context, head),
    table(context, named, words.processorsCaption, words.whatForUs),
  ];
}

/** "Dat staat in een contract" only where there is one with each of them. */
function underContract(context: StatementContext, recipient: Recipient): boolean {
  const party = settled(context, 'recipient', recipient, 'party');
  if (party === undefined) return false;
  return context.index.parts('processorAgreement', party).some((row) => {
    if (row.expiresOn !== undefined && isPast(row.expiresOn, context.date)) return false;
    const form = settled(context, 'processorAgreement', row, 'form');
    return form === 'signed' || form === 'partOfTerms';
  });
}

/** Art. 26: they do not decide alone, and their own statement is not where it is told. */
function jointBlocks(context: StatementContext, named: readonly Named[]): readonly Block[] {
  if (named.length === 0) return [];
  const words = context.words.sharing;
  return [
    ...paragraphs(context, [said(words.jointly)]),
    table(context, named, words.jointlyCaption, words.whyThem),
  ];
}

function independentBlocks(context: StatementContext, named: readonly Named[]): readonly Block[] {
  if (named.length === 0) return [];
  const words = context.words.sharing;
  return [
    ...paragraphs(context, [said(words.independents), said(words.ownStatement)]),
    table(context, named, words.independentsCaption, words.whyThem),
  ];
}

function table(
  context: StatementContext,
  named: readonly Named[],
  caption: string,
  second: string,
): Table {
  const groups = Map.groupBy(named, (each) => plainText(each.name));
  return {
    kind: 'table',
    caption,
    columns: [
      { head: said(context.words.sharing.who), width: 40 },
      { head: said(second), width: 60 },
    ],
    rows: [...groups.values()].map((group) => [
      uniqueLines(group.map((each) => each.name)).map(begun),
      reasons(context, group),
    ]),
  };
}

/** What they get it for; failing that, the parts of section 2 whose purposes they belong to. */
function reasons(context: StatementContext, group: readonly Named[]): Cell {
  const words = context.words.sharing;
  const told = group.flatMap(({ recipient }) => reason(context, recipient) ?? []);
  const untold = group.filter(({ recipient }) => !reason(context, recipient));
  const { groups } = context.words.purposes;
  const rows = untold.flatMap(({ scoped }) => rowsOf(context, scoped));
  const parts = [...new Set(rows.map((row) => `“${groups[row.group]}”`))];
  // The table for people who gave us nothing has no parts.
  const where =
    context.audience === 'others'
      ? words.forPurposes
      : words.forPart(joinWords(parts, context.language));
  const conditions = group.flatMap(({ recipient }) => {
    const condition = fact(context, 'recipient', recipient, 'condition');
    return condition ? [filled(words.onlyIf<Line>(condition))] : [];
  });
  return uniqueLines([
    ...told.map((run) => [run]),
    ...(rows.length > 0 ? [said(where)] : []),
    ...conditions,
  ]);
}

function reason(context: StatementContext, recipient: Recipient): Line | undefined {
  const party = context.index.get('party', settled(context, 'recipient', recipient, 'party'));
  return (
    fact(context, 'recipient', recipient, 'what') ??
    (party && fact(context, 'party', party, 'what'))
  );
}

/** One question for all whose role is open, with their names. */
function unplacedMarkers(context: StatementContext, named: readonly Named[]): readonly Marker[] {
  if (named.length === 0) return [];
  const names = [...new Set(named.map((each) => plainText(each.name)))];
  return [
    toAnswer(
      context,
      context.words.sharing.missing.kind(joinWords(names, context.language)),
      named.map((each) => refOf('recipient', each.recipient.id, 'kind')),
    ),
  ];
}

function openMarkers(
  context: StatementContext,
  recipients: readonly Recipient[],
): readonly Marker[] {
  if (recipients.length === 0) return [];
  const words = context.words.sharing;
  const names = [
    ...new Set(recipients.map((recipient) => plainText(rawName(context, recipient)))),
  ].filter((name) => name !== '');
  const refs = recipients.map((recipient) => refOf('recipient', recipient.id));
  if (names.length === 0) return [toFill(context, words.missing.recipients, refs)];
  return [
    toConfirm(
      context,
      words.confirm.recipients(joinWords(names, context.language)),
      words.missing.recipients,
      refs,
    ),
  ];
}

function rawName(context: StatementContext, recipient: Recipient): Line {
  const field = recipient.party ? 'party' : recipient.term ? 'term' : 'detail';
  return sayValue(context, 'recipient', recipient, field);
}

/** Silence answers nothing: an activity without recipients is asked about, unless a person said none. */
function answerBlocks(context: StatementContext, anyRecipient: boolean): readonly Block[] {
  const words = context.words.sharing;
  const silent = context.scope.filter(
    ({ activity }) => context.index.parts('recipient', activity.id).length === 0,
  );
  const state = (scoped: ScopedActivity) =>
    stateOf(settled(context, 'activity', scoped.activity, 'recipientsAnswer'));
  const refs = (which: readonly ScopedActivity[]) =>
    which.map(({ activity }) => refOf('activity', activity.id, 'recipientsAnswer'));
  const unknown = silent.filter((scoped) => state(scoped) === 'unknown');
  const unnamed = silent.filter((scoped) => state(scoped) === 'some');
  if (context.scope.length > 0 && !anyRecipient && unknown.length + unnamed.length === 0)
    return paragraphs(context, [said(words.nobody, refs(silent))]);
  return [
    ...(unknown.length > 0
      ? [toAnswer(context, words.missing.recipientsAnswer, refs(unknown))]
      : []),
    ...(unnamed.length > 0 ? [toFill(context, words.missing.recipients, refs(unnamed))] : []),
  ];
}

/** Links to others and figures about nobody: said where the reader looks for sharing. */
function otherWords(context: StatementContext): readonly Block[] {
  if (!visitsSite(context)) return [];
  const words = context.words.sharing;
  const off = context.statement?.sectionsOff?.includes('externalLinks') ?? false;
  const links = off
    ? undefined
    : fact(context, 'siteUse', context.index.single('siteUse'), 'externalLinks');
  const figures = fact(
    context,
    'organisation',
    context.index.single('organisation'),
    'aggregatedData',
  );
  return [
    ...paragraphs(context, [links && led(links, (text) => [words.otherSites, ' ', text])]),
    ...paragraphs(context, [figures && led(figures, (text) => [words.aggregated, ' ', text])]),
  ];
}
