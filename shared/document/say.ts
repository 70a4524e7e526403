/**
 * The only way from a field to text. It asks the profile whether the field may be seen and the
 * provenance whether it may be printed as a fact; what may not becomes a marker.
 */
import { type Answer, type AnswerState, stateOf } from '../domain/answer.ts';
import { type EntityName, entities, type Row } from '../domain/entities.ts';
import { refOf } from '../domain/field-ref.ts';
import { inLanguage, type Localised } from '../domain/text.ts';
import { choiceLabel } from '../i18n/choices.ts';
import { documentMessages } from '../i18n/document.ts';
import { dateWord, formatDate, formatPeriod, formatTableDate, unitWord } from '../i18n/format.ts';
import { type ComposeContext, maySee } from './context.ts';
import { termRun } from './labels.ts';
import type { Language, Line, Run } from './model.ts';
import { capitalised, fixed, joined, line, listOfNames, missing, plainText, user } from './runs.ts';

export type Fields<E extends EntityName> = keyof Row<E> & string;

/** Whether the field has a value that this document may know of. */
export function has<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): boolean {
  const meta = entities[entity].meta[field];
  return row[field] !== undefined && meta !== undefined && maySee(context.profile, meta.visibility);
}

/** The value as text, a marker when it awaits confirmation, or undefined when there is none. */
export function say<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): Line | undefined {
  if (!has(context, entity, row, field)) return undefined;
  const value = sayValue(context, entity, row, field);
  if (context.index.printable(entity, row.id, field)) return value;
  return [unconfirmed(context, value, refOf(entity, row.id, field))];
}

/** A date with what goes before it: "op 3 november 2026", "in november 2026". */
export function sayOn<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): Line | undefined {
  const value = say(context, entity, row, field);
  return value && line(`${dateWord(String(row[field]), context.language)} `, value);
}

/** As `say`, with the marker for a missing value where there is none. */
export function sayOrMissing<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): Line {
  return (
    say(context, entity, row, field) ?? [notEstablished(context, refOf(entity, row.id, field))]
  );
}

/** The value without asking for its provenance: for headings and names that identify a row. */
export function sayValue<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): Line {
  const ref = refOf(entity, row.id, field);
  const meta = entities[entity].meta[field];
  const value = row[field] as unknown;
  if (meta === undefined || !has(context, entity, row, field)) return [];
  if (meta.storage === 'localised') return [localised(value as Localised, ref, context.language)];
  if (meta.storage === 'answer') return [answerRun(context, value as Answer, ref)];
  if (meta.law) return joined(list(value).map((id) => [termRun(context, id, ref)]));
  if (meta.storage === 'refs' || meta.storage === 'ref')
    return listOfNames(namesOf(context, meta.target as EntityName, list(value)));
  if (meta.unit) {
    const unit = unitWord(Number(value), meta.unit, context.language);
    return line(user(String(value), ref), ` ${unit}`);
  }
  if (typeof value === 'boolean')
    return [fixed(documentMessages[context.language][value ? 'yes' : 'no'], [ref])];
  return joined(list(value).map((item) => [plainRun(context, entity, field, item, ref)]));
}

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [String(value)];

function plainRun(
  context: ComposeContext,
  entity: EntityName,
  field: string,
  value: string,
  ref: string,
): Run {
  const format = entities[entity].meta[field]?.format;
  if (format === 'choice') return fixed(choiceLabel(entity, field, value, context.language), [ref]);
  if (format === 'date') return user(dateText(context, value), ref);
  if (format === 'period') return user(formatPeriod(value, context.language), ref);
  return user(value, ref);
}

function dateText(context: ComposeContext, date: string): string {
  const format = context.tableDates ? formatTableDate : formatDate;
  return format(date, context.language);
}

export function localised(value: Localised, ref: string, language: Language): Run {
  const { text, lang } = inLanguage(value, language);
  return user(text, ref, lang === language ? undefined : lang);
}

/** Answers whose "none" is "geen"; of the others it is "nee". */
const countable = new Set([
  'organisation/jointControllers',
  'representative/answer',
  'dpo/answer',
  'securityReport/answer',
  'cookieBanner/answer',
  'activity/recipientsAnswer',
  'activity/transfersAnswer',
  'activity/automatedAnswer',
  'activity/specialAnswer',
  'activity/criminalAnswer',
  'activity/bsnAnswer',
  'engagement/transfersAnswer',
  'purpose/directMarketing',
]);

function answerRun(context: ComposeContext, value: Answer, ref: string): Run {
  const messages = documentMessages[context.language];
  if (value.state === 'unknown') return notEstablished(context, ref);
  if (value.state === 'some') return fixed(messages.yes, [ref]);
  const [entity, , field] = ref.split('/');
  const none = countable.has(`${entity}/${field}`);
  if (value.on === undefined) return fixed(none ? messages.none : messages.no, [ref]);
  const when = `${dateWord(value.on, context.language)} ${dateText(context, value.on)}`;
  return fixed(none ? messages.noneOn(when) : messages.noOn(when), [ref]);
}

const nameFields = ['name', 'term', 'what', 'service', 'label'] as const;

/** What another row is called, where this one points to it. */
export function nameOf(context: ComposeContext, entity: EntityName, id: string): Line {
  const row = context.index.get(entity, id);
  if (!row) return [];
  const field = nameFields.find((name) => name in row);
  return field === undefined ? [] : sayValue(context, entity, row, field as Fields<typeof entity>);
}

/** By the organisation's own words where it has them; two of one name with what tells them apart. */
function namesOf(
  context: ComposeContext,
  entity: EntityName,
  ids: readonly string[],
): readonly Line[] {
  const rows = ids.map((id) => ({
    id,
    name: confirmed(context, entity, id, 'text') ?? nameOf(context, entity, id),
  }));
  const called = Map.groupBy(rows, ({ name }) => plainText(name));
  return rows.map(({ id, name }) => {
    const alone = called.get(plainText(name))?.length === 1;
    const detail = alone ? undefined : confirmed(context, entity, id, 'detail');
    return detail ? detailed(name, detail) : name;
  });
}

/** A value that may be printed as a fact; undefined where the entity has no such field. */
function confirmed(
  context: ComposeContext,
  entity: EntityName,
  id: string,
  field: 'text' | 'detail',
): Line | undefined {
  const row = context.index.get(entity, id);
  if (!row || !context.index.printable(entity, id, field)) return undefined;
  const value = sayValue(context, entity, row, field as Fields<typeof entity>);
  return value.length > 0 ? value : undefined;
}

/** "Nog niet vastgesteld." */
export function notEstablished(context: ComposeContext, ref: string): Run {
  return missing(documentMessages[context.language].notEstablished, 'MISSING', [ref]);
}

/** Working: the proposal, marked as unconfirmed. Elsewhere it does not exist yet. */
export function unconfirmed(context: ComposeContext, value: Line, ref: string): Run {
  const messages = documentMessages[context.language];
  if (context.profile !== 'working') return missing(messages.notEstablished, 'CONFIRM', [ref]);
  return missing(messages.toConfirm(plainText(value)), 'CONFIRM', [ref]);
}

/** The state of an answer that a person gave or a source states; an inferred answer is no answer. */
export function confirmedState<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): AnswerState {
  const answer = row[field] as Answer | undefined;
  return context.index.printable(entity, row.id, field) ? stateOf(answer) : 'unknown';
}

/** An answer that stands alone: "Geen, vastgesteld op 3 november 2026". */
export function sayAnswer<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
): Line {
  return capitalised(sayOrMissing(context, entity, row, field));
}

/** In brackets, unless one of the two has brackets of its own: "Verbinding (TLS): in beide richtingen". */
function detailed(value: Line, more: Line): Line {
  const brackets = /[()]/.test(plainText(value) + plainText(more));
  return brackets ? line(value, ': ', more) : line(value, ' (', more, ')');
}

/** "Naam (zoals in het paspoort)": one marker for both where one of them awaits confirmation. */
export function sayWithDetail<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  field: Fields<E>,
  detail: Fields<E>,
): Line {
  const value = sayValue(context, entity, row, field);
  const more = sayValue(context, entity, row, detail);
  const same = plainText(value).toLowerCase() === plainText(more).toLowerCase();
  const whole =
    value.length === 0 ? more : more.length === 0 || same ? value : detailed(value, more);
  const open = [field, detail].find(
    (each) => has(context, entity, row, each) && !context.index.printable(entity, row.id, each),
  );
  return open === undefined ? whole : [unconfirmed(context, whole, refOf(entity, row.id, open))];
}
