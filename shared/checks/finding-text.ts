/** A finding in words: what is wrong, what to do, and where it is. */
import { type EntityName, entities } from '../domain/entities.ts';
import { type FieldRef, parseRef, WHOLE_ROW } from '../domain/field-ref.ts';
import { ownTermId } from '../domain/ids.ts';
import { parentField, type RegisterIndex } from '../domain/register-index.ts';
import { inLanguage, type Language, type Localised } from '../domain/text.ts';
import { choiceLabel } from '../i18n/choices.ts';
import { entityLabel, fieldLabel } from '../i18n/fields.ts';
import { capitalise, formatDate, formatPeriod } from '../i18n/format.ts';
import { ruleMessages } from '../i18n/rules/all.ts';
import { type FindingParams, unnamed } from '../i18n/rules/messages.ts';
import { lawById } from '../reference/lookup.ts';
import type { Finding } from './finding.ts';

export interface FindingText {
  readonly message: string;
  readonly fix: string;
  /** Path for a reader: "Bestellingen en bezorging › Bewaartermijn". */
  readonly where: string;
}

/** A quote or name in a message; the whole of it stands at the field itself. */
const VALUE_LENGTH = 120;

const noParams: FindingParams = {
  who: '',
  what: '',
  whom: '',
  place: '',
  date: '',
  period: '',
  other: '',
  minimum: '',
  maximum: '',
  rule: '',
  quote: '',
  audience: '',
  words: '',
  count: '',
  id: '',
  noDecision: '',
};

/** In: a finding of runChecks, a language and the index of the same register. */
export function findingText(
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): FindingText {
  const said = ruleMessages[finding.rule]?.[language];
  if (!said) throw new Error(`Rule without message: ${finding.rule}`);
  const params: FindingParams = { ...noParams, ...spokenParams(finding, language, index) };
  return {
    message: opened(said.message(params), language),
    fix: said.fix(params),
    where: placeOf(finding.ref, language, index),
  };
}

/** A name keeps its own first letter; what stands for a missing one opens a sentence. */
function opened(message: string, language: Language): string {
  return message.startsWith(unnamed[language].who) ? capitalise(message) : message;
}

function spokenParams(
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): Partial<FindingParams> {
  const given = Object.entries(finding.params);
  const names: Readonly<Record<string, string>> = unnamed[language];
  return Object.fromEntries(
    given.map(([name, value]) => [name, spoken(value, language, index) || (names[name] ?? '')]),
  );
}

function spoken(param: string, language: Language, index: RegisterIndex): string {
  const split = param.indexOf(':');
  const [kind, value] = [param.slice(0, split), param.slice(split + 1)];
  if (kind === 'term') return termLabel(value, language, index);
  if (kind === 'value') return shortened(valueAt(value, language, index));
  if (kind === 'date') return value === '' ? '' : formatDate(value, language);
  if (kind === 'period') return value === '' ? '' : formatPeriod(value, language);
  if (kind === 'audience')
    return choiceLabel('statement', 'audience', value, language).toLowerCase();
  return shortened(param);
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= VALUE_LENGTH
    ? text
    : `${characters.slice(0, VALUE_LENGTH).join('')}…`;
}

function termLabel(term: string, language: Language, index: RegisterIndex): string {
  const own = index.get('ownTerm', ownTermId(term));
  if (own) return inLanguage(own.label, language).text;
  return lawById(term)?.[language] ?? term;
}

function valueAt(ref: string, language: Language, index: RegisterIndex): string {
  const target = parseRef(ref);
  const row =
    target &&
    (index.get(target.entity, target.id) as unknown as
      | Readonly<Record<string, unknown>>
      | undefined);
  const value = row?.[target?.field ?? ''];
  if (typeof value === 'string') return value;
  return value === undefined ? '' : inLanguage(value as Localised, language).text;
}

const nameFields = ['name', 'text', 'term', 'service', 'what'] as const;

/** What a row is called by its reader, if it has a name of its own. */
function nameOf(
  entity: EntityName,
  id: string,
  language: Language,
  index: RegisterIndex,
): string | undefined {
  const row = index.get(entity, id) as unknown as Readonly<Record<string, unknown>> | undefined;
  const field = nameFields.find(
    (name) => row?.[name] !== undefined && entities[entity].fields.includes(name),
  );
  const value = field === undefined ? undefined : row?.[field];
  if (typeof value === 'string')
    return field === 'term' ? termLabel(value, language, index) : value;
  return value === undefined ? undefined : inLanguage(value as Localised, language).text;
}

/** The row and the rows it is a part of, outermost first. */
function chain(target: FieldRef, index: RegisterIndex): readonly FieldRef[] {
  const field = parentField(target.entity);
  const row = index.get(target.entity, target.id) as unknown as
    | Readonly<Record<string, string>>
    | undefined;
  const parent = field === undefined ? undefined : entities[target.entity].meta[field]?.target;
  const parentId = field === undefined ? undefined : row?.[field];
  if (parent === undefined || parentId === undefined) return [target];
  return [
    ...chain({ entity: parent as EntityName, id: parentId, field: WHOLE_ROW }, index),
    target,
  ];
}

function placeOf(ref: string, language: Language, index: RegisterIndex): string {
  const target = parseRef(ref);
  if (!target) return ref;
  const steps = chain(target, index).flatMap((step, depth) => {
    const name = nameOf(step.entity, step.id, language, index);
    const label = entityLabel(step.entity, language);
    if (depth === 0) return [name === undefined ? label : shortened(name)];
    return name === undefined ? [label] : [label, shortened(name)];
  });
  const field =
    target.field === WHOLE_ROW
      ? []
      : [capitalise(fieldLabel(target.entity, target.field, language))];
  const path = [...steps, ...field];
  return path
    .filter((step, place) => step.toLowerCase() !== path[place - 1]?.toLowerCase())
    .join(' › ');
}
