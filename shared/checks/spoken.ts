/** What the parameters of a finding say to a reader; see `params.ts` for their forms. */
import { entities } from '../domain/entities.ts';
import { parseRef, refOf } from '../domain/field-ref.ts';
import { ownTermId } from '../domain/ids.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { inLanguage, type Language, type Localised } from '../domain/text.ts';
import { choiceLabel } from '../i18n/choices.ts';
import { dateWord, formatDate, formatPeriod } from '../i18n/format.ts';
import { partWords } from '../i18n/interview-questions/questions.ts';
import { lawById } from '../reference/lookup.ts';
import { type FindingParts, fixedParts, lawParts, userParts } from './finding-part.ts';

/** No parts where the parameter names nothing. */
export function spoken(param: string, language: Language, index: RegisterIndex): FindingParts {
  const [kind, value] = halves(param);
  if (kind === 'term') return termParts(value, language, index);
  if (kind === 'value') return valueParts(value, language, index);
  if (kind === 'on') return onParts(value, language, index);
  if (kind === 'entry') {
    const [ref, entry] = halves(value);
    return userParts(entry, ref);
  }
  if (kind === 'date') return fixedParts(value === '' ? '' : formatDate(value, language));
  if (kind === 'period') return lawParts(value === '' ? '' : formatPeriod(value, language));
  if (kind === 'questions')
    return fixedParts(
      value
        .split(',')
        .map((part) => partWords(part).title[language])
        .join(' '),
    );
  if (kind === 'audience')
    return fixedParts(choiceLabel('statement', 'audience', value, language).toLowerCase());
  return fixedParts(param);
}

function halves(text: string): readonly [string, string] {
  const split = text.indexOf(':');
  return [text.slice(0, split), text.slice(split + 1)];
}

/** The label of a law id, or the user's own word. */
export function termParts(term: string, language: Language, index: RegisterIndex): FindingParts {
  const own = index.get('ownTerm', ownTermId(term));
  if (own) return localisedParts(own.label, refOf('ownTerm', own.id, 'label'), language);
  return lawParts(lawById(term)?.[language] ?? term);
}

/** What the field says, written as a reader of the language writes it. */
export function valueParts(ref: string, language: Language, index: RegisterIndex): FindingParts {
  const target = parseRef(ref);
  const value = valueAt(ref, index);
  if (target === undefined || value === undefined) return [];
  if (typeof value === 'number') return userParts(String(value), ref);
  if (typeof value !== 'string') return localisedParts(value as Localised, ref, language);
  const format = entities[target.entity].meta[target.field]?.format;
  if (format === 'date') return userParts(formatDate(value, language), ref);
  if (format === 'period') return userParts(formatPeriod(value, language), ref);
  if (format === 'choice')
    return fixedParts(choiceLabel(target.entity, target.field, value, language));
  return userParts(value, ref);
}

function onParts(ref: string, language: Language, index: RegisterIndex): FindingParts {
  const date = valueAt(ref, index);
  if (typeof date !== 'string') return [];
  return [...fixedParts(`${dateWord(date, language)} `), ...valueParts(ref, language, index)];
}

function valueAt(ref: string, index: RegisterIndex): unknown {
  const target = parseRef(ref);
  const row = target && (index.get(target.entity, target.id) as unknown);
  return target && (row as Readonly<Record<string, unknown>> | undefined)?.[target.field];
}

function localisedParts(value: Localised, ref: string, language: Language): FindingParts {
  const { text, lang } = inLanguage(value, language);
  return userParts(text, ref, lang === language ? undefined : lang);
}
