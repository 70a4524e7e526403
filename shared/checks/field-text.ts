/** The value of any field in words, for lists of changes and search; documents say it with more care. */
import type { Answer } from '../domain/answer.ts';
import { type EntityName, entities } from '../domain/entities.ts';
import { ownTermId } from '../domain/ids.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { inLanguage, type Language, type Localised } from '../domain/text.ts';
import { choiceLabel } from '../i18n/choices.ts';
import { documentMessages } from '../i18n/document.ts';
import { formatDate, formatPeriod, joinWords, onDate, unitWord } from '../i18n/format.ts';
import { lawById } from '../reference/lookup.ts';

/** The label of a law id, or the user's own word; the id itself where neither is there any more. */
export function termText(term: string, language: Language, index: RegisterIndex): string {
  const own = index.get('ownTerm', ownTermId(term));
  if (own) return inLanguage(own.label, language).text;
  return lawById(term)?.[language] ?? term;
}

/** A recipient is called after who it is, not after what it is for. */
const nameFields = [
  ...['name', 'text', 'term', 'service'],
  ...['party', 'client', 'what', 'label'],
] as const;

/** What a row is called; its id where it has no name. */
export function rowName(
  entity: EntityName,
  id: string,
  language: Language,
  index: RegisterIndex,
): string {
  const row = index.get(entity, id) as unknown as Readonly<Record<string, unknown>> | undefined;
  const field = nameFields.find((name) => row?.[name] !== undefined);
  return field === undefined ? id : fieldText(entity, field, row?.[field], language, index);
}

/** Empty for a value that is not there. */
export function fieldText(
  entity: EntityName,
  field: string,
  value: unknown,
  language: Language,
  index: RegisterIndex,
): string {
  const meta = entities[entity].meta[field];
  if (value === undefined || !meta) return '';
  const messages = documentMessages[language];
  if (meta.storage === 'localised') return inLanguage(value as Localised, language).text;
  if (meta.storage === 'answer') return answerText(value as Answer, language);
  if (meta.storage === 'boolean') return value === true ? messages.yes : messages.no;
  const each = (item: string): string => {
    if (meta.law) return termText(item, language, index);
    if (meta.target) return rowName(meta.target as EntityName, item, language, index);
    if (meta.format === 'choice') return choiceLabel(entity, field, item, language);
    if (meta.format === 'date') return formatDate(item, language);
    if (meta.unit) return `${item} ${unitWord(Number(item), meta.unit, language)}`;
    return meta.format === 'period' ? formatPeriod(item, language) : item;
  };
  const items = Array.isArray(value) ? (value as readonly string[]) : [value as string | number];
  return joinWords(
    items.map((item) => each(String(item))),
    language,
  );
}

function answerText({ state, on }: Answer, language: Language): string {
  const messages = documentMessages[language];
  if (state === 'unknown') return messages.notEstablished;
  if (state === 'some') return messages.yes;
  return on === undefined ? messages.no : messages.noOn(onDate(on, language));
}
