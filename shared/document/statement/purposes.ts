/** Section 2: what data are used for, which, why that is allowed and how long. */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import { type Purpose, type StatementGroup, statementGroups } from '../../domain/purpose.ts';
import { inLanguage } from '../../domain/text.ts';
import { lawIn } from '../../reference/lookup.ts';
import { termRun } from '../labels.ts';
import type { Block, Cell, Line, Marker, Paragraph, Table } from '../model.ts';
import { capitalised, filled, joined, lawRun, plainText, uniqueLines } from '../runs.ts';
import { basisCell } from './basis-words.ts';
import type { StatementContext } from './context.ts';
import {
  contactMeaning,
  contactWord,
  dataWords,
  hasAllContact,
  isContact,
  isSensitive,
} from './data-words.ts';
import { leftOutOf, unplacedPeople } from './left-out.ts';
import { type PurposeRow, rowsOf } from './purpose-rows.ts';
import { recipientName } from './recipient-names.ts';
import { retentionCell } from './retention-words.ts';
import {
  fact,
  inCell,
  led,
  listed,
  paragraphs,
  said,
  sentence,
  settled,
  toConfirm,
  toFill,
} from './telling.ts';

/** Nouns that a cell shows before the rest moves under the table (M3). */
const MOST_NOUNS = 8;

interface TableRow {
  readonly group: StatementGroup;
  readonly cells: readonly Cell[];
  readonly rows: readonly PurposeRow[];
  readonly sensitive: boolean;
  /** Nouns that did not fit in the cell. */
  readonly more: readonly Line[];
}

export function allRows(context: StatementContext): readonly PurposeRow[] {
  return context.scope.flatMap((scoped) => rowsOf(context, scoped));
}

export function purposesBlocks(context: StatementContext): readonly Block[] {
  const rows = allRows(context);
  const words = context.words.purposes;
  const silent = [...silentMarkers(context), ...untoldMarkers(context)];
  if (rows.length === 0 && silent.length > 0) return silent;
  if (rows.length === 0)
    return [
      toFill(context, words.missing.purposes, [
        refOf('organisation', context.index.single('organisation')?.id ?? 'organisation'),
      ]),
    ];
  const table = merged(rows.map((row) => tableRow(context, row)));
  const groups = statementGroups.filter((group) => table.some((row) => row.group === group));
  // People who gave us nothing order nothing: one table without the headings of a customer.
  const blocks =
    context.audience === 'others'
      ? groupBlocks(context, table, undefined)
      : groups.flatMap((group) =>
          groupBlocks(
            context,
            table.filter((row) => row.group === group),
            group,
          ),
        );
  const contact = rows.some((row) => hasAllContact(confirmed(context, row)))
    ? [filled(words.contactMeaning<Line>(listed(context, contactMeaning(context))))]
    : [];
  const policy = context.index.single('retentionPolicy');
  const onRequest =
    stateOf(settled(context, 'retentionPolicy', policy, 'onRequest')) === 'some'
      ? said(words.retentionOnRequest, [refOf('retentionPolicy', policy?.id ?? '', 'onRequest')])
      : undefined;
  const guide = said(words.guide);
  return [
    ...paragraphs(context, [guide, ...contact]),
    ...blocks,
    ...silent,
    ...paragraphs(context, [onRequest]),
  ];
}

/** In use, but nothing of it can be said yet: without a word the statement would seem complete. */
function silentMarkers(context: StatementContext): readonly Marker[] {
  const { missing } = context.words.purposes;
  return leftOutOf(context).flatMap(({ activity, why }) => {
    if (why !== 'nothingToSay' && why !== 'noReaders') return [];
    // What nobody confirmed is shown to its owner alone.
    const isShown =
      context.profile === 'working' || context.index.printable('activity', activity.id, 'name');
    const name = isShown ? inLanguage(activity.name, context.language).text : undefined;
    const what = why === 'noReaders' ? missing.whose(name) : missing.purposesOf(name);
    return [toFill(context, what, [refOf('activity', activity.id)])];
  });
}

/** Of whom nobody said which statement tells them: none can be sure to be whole. */
function untoldMarkers(context: StatementContext): readonly Marker[] {
  const { missing } = context.words.purposes;
  return unplacedPeople(context).map(({ id, term }) => {
    const isShown =
      context.profile === 'working' || context.index.printable('subjectGroup', id, 'term');
    const own = context.index.get('ownTerm', ownTermId(term));
    const people = isShown && own ? inLanguage(own.label, context.language).text : undefined;
    const ref = own ? refOf('ownTerm', own.id, 'audience') : refOf('subjectGroup', id, 'term');
    return toFill(context, missing.statementOf(people), [ref]);
  });
}

function tableRow(context: StatementContext, row: PurposeRow): TableRow {
  const name = purposeName(context, row.purpose);
  const { cell, more } = dataCell(context, row);
  return {
    group: row.group,
    rows: [row],
    sensitive: row.data.some((item) => isSensitive(context, item)),
    more,
    cells: [
      [purposeLine(context, row.purpose, name)],
      cell,
      basisCell(context, row),
      retentionCell(context, row),
    ],
  };
}

/** The organisation's words for readers, its own words, or the vocabulary's. */
export function purposeName(context: StatementContext, purpose: Purpose): Line {
  const own =
    fact(context, 'purpose', purpose, 'statementText') ?? fact(context, 'purpose', purpose, 'text');
  if (own) return capitalised(own);
  const ref = refOf('purpose', purpose.id, 'term');
  if (ownTermId(purpose.term) !== undefined)
    return capitalised([termRun(context, purpose.term, ref)]);
  const law = lawIn('purpose', purpose.term);
  return capitalised([
    lawRun((context.language === 'nl' ? law?.shortNl : law?.shortEn) ?? purpose.term, [ref]),
  ]);
}

function purposeLine(context: StatementContext, purpose: Purpose, name: Line): Line {
  const field = purpose.statementText ? 'statementText' : purpose.text ? 'text' : 'term';
  if (context.index.printable('purpose', purpose.id, field)) return name;
  const value =
    field === 'term'
      ? plainText(name)
      : (purpose[field]?.[context.language] ?? purpose[field]?.nl ?? purpose[field]?.en ?? '');
  return inCell(
    toConfirm(
      context,
      context.words.purposes.confirm.purpose(value),
      context.words.purposes.missing.purposes,
      [refOf('purpose', purpose.id, field)],
    ),
  );
}

const confirmed = (context: StatementContext, row: PurposeRow) =>
  row.data.filter((item) => context.index.printable('dataItem', item.id, 'term'));

function dataCell(
  context: StatementContext,
  row: PurposeRow,
): { readonly cell: Cell; readonly more: readonly Line[] } {
  const words = context.words.purposes;
  if (row.data.length === 0)
    return {
      cell: [
        inCell(toFill(context, words.missing.data, [refOf('activity', row.scoped.activity.id)])),
      ],
      more: [],
    };
  const items = confirmed(context, row);
  const open = row.data.filter((item) => !items.includes(item));
  const short = hasAllContact(items);
  const plain = items.filter((item) => !isSensitive(context, item) && !(short && isContact(item)));
  const always = [
    ...(short ? [contactWord(context, items)] : []),
    ...dataWords(
      context,
      items.filter((item) => isSensitive(context, item)),
    ),
  ];
  const nouns = dataWords(context, plain);
  const fits =
    always.length + nouns.length <= MOST_NOUNS
      ? nouns.length
      : Math.max(0, MOST_NOUNS - 1 - always.length);
  const shown = [
    ...(short ? always.slice(0, 1) : []),
    ...nouns.slice(0, fits),
    ...always.slice(short ? 1 : 0),
  ];
  const children = row.scoped.subjects.some((group) => lawIn('subject', group.term)?.minor === true)
    ? [
        said(
          words.ofChildren,
          row.scoped.subjects.map((group) => refOf('subjectGroup', group.id, 'term')),
        ),
      ]
    : [];
  const more = nouns.slice(fits);
  const first = [...shown, ...(more.length > 0 ? [said(words.moreData)] : []), ...children];
  const question = open.length > 0 ? [inCell(unconfirmedData(context, open))] : [];
  return { cell: [...(first.length > 0 ? [joined(first)] : []), ...question], more };
}

function unconfirmedData(context: StatementContext, items: PurposeRow['data']) {
  const words = context.words.purposes;
  const names = plainText(listed(context, dataWords(context, items)));
  return toConfirm(
    context,
    words.confirm.data(names),
    words.missing.data,
    items.map((item) => refOf('dataItem', item.id, 'term')),
  );
}

/** M2: equal group, basis and period become one row; purposes and data stand under each other. */
function merged(rows: readonly TableRow[]): readonly TableRow[] {
  const groups = Map.groupBy(rows, (row) => {
    const [, , basis = [], period = []] = row.cells;
    return [row.group, textOf(basis), textOf(period), openId(row)].join('\n');
  });
  const all = [...groups.values()].map(together);
  // M7: what touches people most comes first.
  return all.sort((a, b) => Number(b.sensitive) - Number(a.sensitive));
}

/** A row with a question stays a row of its own, so that its owner sees what it is about. */
function openId(row: TableRow): string {
  const open = row.cells.some((cell) => cell.flat().some((run) => run.origin === 'missing'));
  return open ? row.rows.map((each) => each.purpose.id).join() : '';
}

const textOf = (cell: Cell) => cell.map(plainText).join('\n');

function together(rows: readonly TableRow[]): TableRow {
  const column = (place: number) => uniqueLines(rows.flatMap((row) => row.cells[place] ?? []));
  return {
    group: rows[0]?.group ?? 'incident',
    cells: [0, 1, 2, 3].map(column),
    rows: rows.flatMap((row) => row.rows),
    sensitive: rows.some((row) => row.sensitive),
    more: rows.flatMap((row) => row.more),
  };
}

function groupBlocks(
  context: StatementContext,
  rows: readonly TableRow[],
  group: StatementGroup | undefined,
): readonly Block[] {
  const words = context.words.purposes;
  const heading: readonly Block[] = group
    ? [{ kind: 'heading', level: 3, runs: said(words.groups[group]), anchor: `group-${group}` }]
    : [];
  const table: Table = {
    kind: 'table',
    caption: group ? words.caption(words.groups[group]) : words.captionAll,
    columns: [
      { head: said(words.what), width: 26 },
      { head: said(words.data), width: 28 },
      { head: said(words.why), width: 24 },
      { head: said(words.howLong), width: 22 },
    ],
    rows: rows.map((row) => row.cells),
  };
  return [
    ...heading,
    table,
    ...rows.flatMap((row) => remarks(context, row)),
    ...(group === 'news' ? serviceMail(context) : []),
  ];
}

/** What did not fit in the table, the limits of a purpose, and recipients that nobody expects. */
function remarks(context: StatementContext, row: TableRow): readonly Block[] {
  const limits = row.rows
    .map((each) => fact(context, 'purpose', each.purpose, 'limit'))
    .map((limit) => limit && sentence(limit));
  return [
    ...moreData(context, row),
    ...paragraphs(context, limits),
    ...row.rows.flatMap((each) => paragraphs(context, unexpected(context, each))),
  ];
}

function moreData(context: StatementContext, row: TableRow): readonly Block[] {
  const [first] = row.rows;
  if (row.more.length === 0 || !first) return [];
  const lead = context.words.purposes.alsoData<Line>(purposeName(context, first.purpose));
  return [...paragraphs(context, [filled(lead)]), { kind: 'list', items: uniqueLines(row.more) }];
}

function unexpected(context: StatementContext, row: PurposeRow): readonly Line[] {
  const words = context.words.purposes;
  const ids = new Set(row.data.map((item) => item.id));
  return context.index
    .parts('recipient', row.scoped.activity.id)
    .filter(
      (recipient) =>
        recipient.unexpected === true &&
        context.index.printable('recipient', recipient.id, 'unexpected'),
    )
    .filter(
      (recipient) => recipient.forData === undefined || recipient.forData.some((id) => ids.has(id)),
    )
    .flatMap((recipient) => {
      const name = recipientName(context, recipient);
      if (!name || name.some((run) => run.origin === 'missing')) return [];
      const what = fact(context, 'recipient', recipient, 'what');
      return [
        what ? filled(words.alsoGets<Line>(name, what)) : filled(words.alsoGetsPlain<Line>(name)),
      ];
    });
}

function serviceMail(context: StatementContext): readonly Paragraph[] {
  const messages = fact(context, 'siteUse', context.index.single('siteUse'), 'serviceMessages');
  const lead = context.words.purposes.serviceMail;
  return paragraphs(context, [messages && led(messages, (text) => [lead, text])]);
}
