/** From fields to the sentences of a statement: only public, stated or confirmed, and not against the law. */
import { AGAINST_LAW } from '../../checks/cues.ts';
import { type EntityName, entities, type Row } from '../../domain/entities.ts';
import { documentMessages } from '../../i18n/document.ts';
import { dateWord } from '../../i18n/format.ts';
import type { Parts } from '../../i18n/parts.ts';
import type { Block, Line, Marker, MarkerId, Paragraph } from '../model.ts';
import {
  capitalised,
  filled,
  fixed,
  joined,
  line,
  merged,
  missing,
  paragraph,
  plainText,
} from '../runs.ts';
import { type Fields, sayValue } from '../say.ts';
import type { StatementContext } from './context.ts';

/** The value as runs; undefined when it is absent, not public, unconfirmed or says what the law forbids. */
export function fact<E extends EntityName>(
  context: StatementContext,
  entity: E,
  row: Row<E> | undefined,
  field: Fields<E>,
): Line | undefined {
  if (row === undefined || row[field] === undefined) return undefined;
  if (entities[entity].meta[field]?.visibility !== 'public') return undefined;
  if (!context.index.printable(entity, row.id, field)) return undefined;
  const value = sayValue(context, entity, row, field);
  return value.length === 0 || AGAINST_LAW.test(plainText(value)) ? undefined : value;
}

/** A date with what goes before it: "op 3 november 2026", "in november 2026". */
export function factOn<E extends EntityName>(
  context: StatementContext,
  entity: E,
  row: Row<E> | undefined,
  field: Fields<E>,
): Line | undefined {
  const value = fact(context, entity, row, field);
  return value && line(`${dateWord(String(row?.[field]), context.language)} `, value);
}

/** Whether a value waits for confirmation. */
export function waits<E extends EntityName>(
  context: StatementContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): boolean {
  return row[field] !== undefined && !context.index.printable(entity, row.id, field);
}

/** A confirmed choice, answer or flag that decides what is said. */
export function settled<E extends EntityName, F extends Fields<E>>(
  context: StatementContext,
  entity: E,
  row: Row<E> | undefined,
  field: F,
): Row<E>[F] | undefined {
  return row !== undefined && context.index.printable(entity, row.id, field)
    ? row[field]
    : undefined;
}

/** A user's text as a sentence: capital first, full stop last. */
export function sentence(text: Line): Line {
  const plain = plainText(text).trimEnd();
  return /[.!?:”"]$/u.test(plain) ? capitalised(text) : line(capitalised(text), '.');
}

/** A user's text after words of ours, unless it already is a sentence that stands alone. */
export function led(text: Line, lead: (text: Line) => Parts<Line>): Line {
  const plain = plainText(text).trim();
  const alone = /^[\p{Lu}“"].*[.!?]$/su.test(plain);
  return alone ? text : filled(lead(line(text, '.')));
}

/** The sentences that were not said before, as one paragraph. */
export function paragraphs(
  context: StatementContext,
  sentences: readonly (Line | undefined)[],
): readonly Paragraph[] {
  const fresh = context.told.fresh(
    sentences.filter((each) => each !== undefined && each.length > 0) as Line[],
  );
  return fresh.length > 0 ? [paragraph(joined(fresh.map(begun), ' '))] : [];
}

/** A word of the law pack that opens a sentence gets its capital; names keep their own spelling. */
export const begun = (line: Line): Line => (line[0]?.origin === 'law' ? capitalised(line) : line);

export const said = (text: string, refs: readonly string[] = []): Line => [fixed(text, refs)];

function mark(marker: MarkerId, text: string, refs: readonly string[]): Marker {
  return { kind: 'marker', marker, runs: [missing(text, marker, refs)] };
}

/** "[Nog invullen: ...]" */
export function toFill(context: StatementContext, what: string, refs: readonly string[]): Marker {
  return mark('MISSING', documentMessages[context.language].toFill(what), refs);
}

export function toAnswer(
  context: StatementContext,
  question: string,
  refs: readonly string[],
): Marker {
  return mark('UNANSWERED', documentMessages[context.language].toAnswer(question), refs);
}

/** The proposal itself is shown to its owner alone; elsewhere it does not exist yet. */
export function toConfirm(
  context: StatementContext,
  proposal: string,
  what: string,
  refs: readonly string[],
): Marker {
  if (context.profile !== 'working') return toFill(context, what, refs);
  return mark('CONFIRM', documentMessages[context.language].toConfirm(proposal), refs);
}

export function toChoose(
  context: StatementContext,
  options: string,
  what: string,
  refs: readonly string[],
): Marker {
  if (context.profile !== 'working') return toFill(context, what, refs);
  return mark('CHOOSE', documentMessages[context.language].chooseOne(options), refs);
}

export function blocked(context: StatementContext, what: string, refs: readonly string[]): Marker {
  return mark('BLOCKED', documentMessages[context.language].resolveFirst(what), refs);
}

export function conflicting(
  context: StatementContext,
  what: string,
  refs: readonly string[],
): Marker {
  return mark('CONFLICT', documentMessages[context.language].notMatching(what), refs);
}

export function expired(context: StatementContext, what: string, refs: readonly string[]): Marker {
  return mark('EXPIRED', documentMessages[context.language].checkAgain(what), refs);
}

/** A marker inside a table: the line of its own that a cell allows. */
export const inCell = (marker: Marker): Line => marker.runs;

export const and = (context: StatementContext): string => documentMessages[context.language].and;

export function listed(context: StatementContext, items: readonly Line[]): Line {
  return joined(items, ', ', and(context));
}

/** The same question asked of several rows is one question that points to all of them. */
export function uniqueMarkers(blocks: readonly Block[]): readonly Block[] {
  const asked = Map.groupBy(
    blocks.filter((block) => block.kind === 'marker'),
    (marker) => plainText(marker.runs),
  );
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'marker') return [block];
    const same = asked.get(plainText(block.runs)) ?? [];
    return same[0] === block ? [{ ...block, runs: merged(same.map((each) => each.runs)) }] : [];
  });
}
