/** Whether a document says only what the register says: each run against the place it claims to come from. */
import { rules } from '../../shared/checks/rules.ts';
import { hasMissing, runsOf } from '../../shared/document/concept.ts';
import type { Document, Run } from '../../shared/document/model.ts';
import { type EntityName, entities, entityNames } from '../../shared/domain/entities.ts';
import { parseRef } from '../../shared/domain/field-ref.ts';
import { isPublishedName } from '../../shared/domain/published-name.ts';
import type { Register } from '../../shared/domain/register.ts';
import {
  formatArticle,
  formatDate,
  formatPeriod,
  formatTableDate,
} from '../../shared/i18n/format.ts';
import { lists } from '../../shared/reference/lists.ts';

export { hasMissing };

type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

export const allRuns = (document: Document): readonly Run[] => runsOf(document.sections);

const MARK = '§';

/** The register with every text of the user made unique and recognisable, so that none hides in a message. */
export function stamped(register: Register): Register {
  let count = 0;
  const stamp = (value: unknown): unknown => {
    if (typeof value === 'string') return `${MARK}${++count}${MARK} ${value}`.slice(0, 1_900);
    if (Array.isArray(value)) return value.map(stamp);
    return Object.fromEntries(
      Object.entries(value as object).map(([key, text]) => [key, stamp(text)]),
    );
  };
  const rows = (entity: EntityName) =>
    (register[entity] as readonly unknown[]).map((row) =>
      Object.fromEntries(
        Object.entries(row as PlainRow).map(([field, value]) => [
          field,
          isUserText(entity, field) ? stamp(value) : value,
        ]),
      ),
    );
  return Object.fromEntries(
    entityNames.map((entity) => [entity, rows(entity)]),
  ) as unknown as Register;
}

const plainIds = new Set(['id', 'target', 'rule', 'logo', 'accent', 'url', 'link']);

function isUserText(entity: EntityName, field: string): boolean {
  const meta = entities[entity].meta[field];
  if (!meta || plainIds.has(field) || meta.law || meta.format || meta.target) return false;
  return meta.storage === 'text' || meta.storage === 'localised' || meta.storage === 'list';
}

/** Everything the document says that the register or the messages do not: empty when it is true. */
export function untruths(document: Document, register: Register): readonly string[] {
  return allRuns(document).flatMap((run) => {
    if (run.text === '') return ['an empty run'];
    if (run.origin === 'fixed') return run.text.includes(MARK) ? [`fixed: ${run.text}`] : [];
    if (run.origin === 'law') return saidByLaw(run.text) ? [] : [`law: ${run.text}`];
    if (run.origin === 'missing') return run.marker ? [] : [`no marker: ${run.text}`];
    return run.refs.some((ref) => renderings(register, ref).some((text) => same(text, run.text)))
      ? []
      : [`user: ${run.text} (${run.refs.join()})`];
  });
}

/** Every text of the law pack, and as a reader meets them its articles and periods and those of the rules. */
const lawTexts: ReadonlySet<string> = new Set(
  [
    ...Object.values(lists).flatMap((list: { readonly records: unknown }) => textsIn(list.records)),
    // A finding may cite a part: not the Dutch act to whom it does not bind.
    ...rules.flatMap(({ article }) => [article, ...article.split('; ')]),
  ].flatMap((text) => [text, ...inWords(text)].map(uncapitalised)),
);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function inWords(text: string): readonly string[] {
  return (['nl', 'en'] as const).flatMap((language) => [
    formatArticle(text, language),
    ...(/^P\d/.test(text) ? [formatPeriod(text, language)] : []),
  ]);
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

const saidByLaw = (text: string): boolean => lawTexts.has(uncapitalised(text));

function same(value: string, printed: string): boolean {
  return uncapitalised(value) === uncapitalised(printed);
}

export function valueAt(register: Register, ref: string): unknown {
  const target = parseRef(ref);
  if (!target) return undefined;
  const row = (register[target.entity] as readonly PlainRow[]).find(({ id }) => id === target.id);
  return row?.[target.field];
}

function renderings(register: Register, ref: string): readonly string[] {
  const value = valueAt(register, ref);
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object' && value !== null) return Object.values(value).map(String);
  if (typeof value !== 'string') return [JSON.stringify(value)];
  const text = value;
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text))
    return [
      text,
      ...(['nl', 'en'] as const).flatMap((language) => [
        formatDate(text, language),
        formatTableDate(text, language),
      ]),
    ];
  if (/^P[\dT]/.test(text)) return [text, formatPeriod(text, 'nl'), formatPeriod(text, 'en')];
  return [text];
}

/** Tokens of the fields that no document may print. */
export function internalTokens(register: Register): readonly string[] {
  return entityNames.flatMap((entity) =>
    (register[entity] as readonly PlainRow[]).flatMap((row) =>
      entities[entity].fields
        .filter((field) => entities[entity].meta[field]?.visibility === 'internal')
        // A person's name is internal until it was decided to publish it.
        .filter((field) => !isPublishedName(entity, row, field))
        .flatMap((field) =>
          [...JSON.stringify(row[field] ?? '').matchAll(/§\d+§/g)].map(([token]) => token),
        ),
    ),
  );
}
