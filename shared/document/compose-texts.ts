/** Short texts for where people meet the organisation, each only where the register has such an activity in use. */

import { audiences } from '../domain/activity.ts';
import { refOf } from '../domain/field-ref.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Register } from '../domain/register.ts';
import { clientMessages, type TextKind, type TextsMessages, textKinds } from '../i18n/client.ts';
import { documentMessages } from '../i18n/document.ts';
import { lawIn } from '../reference/lookup.ts';
import { clientPaper } from './client-paper.ts';
import { type ComposeOptions, contextOf } from './context.ts';
import type { Block, Document, Line } from './model.ts';
import { head } from './register/parts.ts';
import { capitalised, filled, fixed, joined, line, missing, paragraph } from './runs.ts';
import { type StatementContext, statementContext } from './statement/context.ts';
import type { PurposeRow } from './statement/purpose-rows.ts';
import { allRows, purposeName } from './statement/purposes.ts';
import { retentionCell } from './statement/retention-words.ts';
import { fact, sentence } from './statement/telling.ts';
import { contactEmail, contactPhone, publicName } from './statement/who.ts';

interface Use {
  readonly context: StatementContext;
  readonly row: PurposeRow;
}

export function composeTexts(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const form = context.index.single('organisation')?.form ?? 'u';
  const words = clientMessages[options.language].texts(form);
  const uses = usesOf(register, options);
  const texts = textKinds.flatMap((kind) => text(words, kind, uses.get(kind) ?? []));
  return clientPaper(context, 'texts', words.title, [
    { kind: 'heading', level: 1, anchor: 'texts', runs: head(words.title) },
    paragraph(head(texts.length === 0 ? words.none : words.intro)),
    ...texts,
  ]);
}

/** The kinds of text that the register has something for. */
export function textKindsOf(register: Register, options: ComposeOptions): readonly TextKind[] {
  const uses = usesOf(register, options);
  return textKinds.filter((kind) => uses.has(kind));
}

/** For each kind the purposes it tells of: confirmed ones of activities in use, each once. */
function usesOf(
  register: Register,
  options: ComposeOptions,
): ReadonlyMap<TextKind, readonly Use[]> {
  const found = new Map<TextKind, Use[]>();
  const told = new Set<string>();
  for (const audience of audiences) {
    const context = statementContext(register, { ...options, audience });
    for (const row of allRows(context)) {
      const kind = kindOf(context, row);
      if (kind === undefined || told.has(row.purpose.id) || !isSaid(context, row.purpose)) continue;
      told.add(row.purpose.id);
      found.set(kind, [...(found.get(kind) ?? []), { context, row }]);
    }
  }
  return found;
}

const kindOfGroup = {
  question: 'contactForm',
  news: 'newsletter',
  apply: 'applicants',
  order: 'order',
} as const satisfies Partial<Record<string, TextKind>>;

const CAMERA = 'data.video';

function kindOf(context: StatementContext, { scoped, purpose }: PurposeRow): TextKind | undefined {
  const { id } = scoped.activity;
  if (context.audience === 'staff') return undefined;
  const data = context.index.parts('dataItem', id);
  if (
    data.some(
      (item) => item.term === CAMERA && context.index.printable('dataItem', item.id, 'term'),
    )
  )
    return 'camera';
  const group = purpose.statementGroup ?? lawIn('purpose', purpose.term)?.statementGroup;
  return group === undefined || !(group in kindOfGroup)
    ? undefined
    : kindOfGroup[group as keyof typeof kindOfGroup];
}

function isSaid(context: StatementContext, purpose: Purpose): boolean {
  const field = purpose.statementText ? 'statementText' : purpose.text ? 'text' : 'term';
  return context.index.printable('purpose', purpose.id, field);
}

function text(words: TextsMessages, kind: TextKind, uses: readonly Use[]): readonly Block[] {
  const [first] = uses;
  if (!first) return [];
  const { context } = first;
  const { title, use } = words.kinds[kind];
  const opening = words.opening[kind];
  return [
    { kind: 'heading', level: 2, anchor: `text-${kind.toLowerCase()}`, runs: head(title) },
    paragraph(head(use), 'small'),
    ...(opening === '' ? [] : [paragraph(head(opening))]),
    ...(kind === 'newsletter' ? newsletter(words, uses) : []),
    paragraph(filled(words.uses<Line>(capitalised(nameLine(context, words))))),
    { kind: 'list', items: uses.map((each) => purposeItem(words, each)) },
    paragraph(filled(words.ask<Line>(contactLine(context, words)))),
    paragraph(statementLine(context, words)),
  ];
}

/** A box to tick only where the register says that consent is asked: Tw 11.7, Art. 7. */
function newsletter(words: TextsMessages, uses: readonly Use[]): readonly Block[] {
  const [first] = uses;
  if (!first) return [];
  const { context } = first;
  const name = nameLine(context, words);
  const asks = uses.some(({ row }) =>
    row.bases.some(
      ({ id, basis }) => basis === 'basis.6a' && context.index.printable('legalBasis', id, 'basis'),
    ),
  );
  const optOut = uses
    .map(({ row, context: own }) => fact(own, 'purpose', row.purpose, 'optOut'))
    .find((each) => each !== undefined);
  return [
    paragraph(filled(asks ? words.yesNews<Line>(name) : words.newsFrom<Line>(name))),
    paragraph(optOut ? sentence(optOut) : head(words.signOff)),
  ];
}

function purposeItem(words: TextsMessages, { context, row }: Use): Line {
  const kept = joined(retentionCell(context, row), '; ');
  return line(purposeName(context, row.purpose), ` (${words.kept}`, kept, ')');
}

const open = (context: StatementContext, what: string, ref: string): Line => [
  missing(documentMessages[context.language].toFill(what), 'MISSING', [ref]),
];

function organisationRef(context: StatementContext, field: string): string {
  return refOf('organisation', context.index.single('organisation')?.id ?? 'organisation', field);
}

function nameLine(context: StatementContext, words: TextsMessages): Line {
  return (
    publicName(context) ?? open(context, words.missingName, organisationRef(context, 'legalName'))
  );
}

function contactLine(context: StatementContext, words: TextsMessages): Line {
  const ways = [contactEmail(context), contactPhone(context)].filter((way) => way !== undefined);
  if (ways.length > 0) return joined(ways, ', ');
  return open(context, words.missingContact, organisationRef(context, 'email'));
}

/** Where the statement was put last, for the readers of this text. */
function statementLine(context: StatementContext, words: TextsMessages): Line {
  const { statement, index } = context;
  const published = (statement ? index.parts('publication', statement.id) : [])
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map((row) => fact(context, 'publication', row, 'url'))
    .find((url) => url !== undefined);
  if (published) return filled(words.moreAt<Line>(published));
  const ref = statement ? refOf('statement', statement.id) : organisationRef(context, 'websites');
  return line(fixed(`${words.more} `), open(context, words.missingAddress, ref));
}
