/** The rows of one suggested activity. */
import type { Row } from '../domain/entities.ts';
import { lawIn } from '../reference/lookup.ts';
import type { TemplateParts } from '../reference/template-record.ts';
import { assemble } from './assemble.ts';
import { recipeOf } from './recipes.ts';
import { retentionTerm } from './retention-term.ts';
import type { NewRow, NewRows } from './rows.ts';
import { keyOf, type SaidBasis, type SaidParts, type SaidPurpose } from './said-parts.ts';
import type { SuggestedActivity } from './suggest.ts';
import { dataOf, type Variation, variations } from './variations.ts';

type Item = TemplateParts['data'][number];
type Period = TemplateParts['retention'][number];

/** Ids of the rows of an activity by what the template calls them. */
interface Ids {
  readonly subjects: ReadonlyMap<string, readonly string[]>;
  readonly data: ReadonlyMap<string, readonly string[]>;
  readonly purposes: ReadonlyMap<string, readonly string[]>;
}

export interface ActivityPlace {
  readonly number: number;
  /** Day of the answers. */
  readonly on: string;
  /** Ids of measures by term: those that the template asks. */
  readonly measures: ReadonlyMap<string, string>;
}

/** Out: id of the activity. Recipients are added by the caller, who knows the companies. */
export function buildActivity(
  rows: NewRows,
  suggestion: SuggestedActivity,
  place: ActivityPlace,
): string {
  const recipe = recipeOf(suggestion.key);
  const parts = assemble(recipe, suggestion);
  const patches = suggestion.variations.map((key) => variations[key]);
  const yes = Object.fromEntries(
    patches
      .filter((patch) => isThere(patch, parts))
      .flatMap((patch) => patch.yes ?? [])
      .map((field) => [field, { state: 'some', on: place.on }]),
  );
  const activity = rows.add('activity', {
    number: place.number,
    name: { ...suggestion.name },
    role: recipe.role,
    status: 'draft',
    ...yes,
    ...(place.measures.size === 0 ? {} : { measures: [...place.measures.values()] }),
  });
  const { template } = recipe;
  if (template === undefined) return activity;
  if (place.measures.size > 0) rows.mark('activity', activity, 'measures', template.id);
  addParts({ rows, activity, template: template.id }, parts);
  return activity;
}

/** Whether any of the data that an answer brought were left in. */
function isThere(patch: Variation, { data }: SaidParts): boolean {
  const terms = dataOf(patch);
  return terms.length === 0 || terms.some((term) => data.some((row) => row.term === term));
}

interface Target {
  readonly rows: NewRows;
  readonly activity: string;
  readonly template: string;
}

function addParts(target: Target, parts: SaidParts): void {
  const { rows, activity, template } = target;
  const subjects = grouped(parts.subjects, ({ term, said, own }) => {
    if (own) return [term, rows.add('subjectGroup', { activity, term })];
    const id = rows.suggest('subjectGroup', { activity, term }, template);
    if (said) rows.confirm('subjectGroup', id, 'term');
    return [term, id];
  });
  const data = grouped(parts.data, (item) => {
    const id = rows.suggest('dataItem', itemOf(target, item, subjects), template);
    if (item.said) rows.confirm('dataItem', id, 'term');
    return [item.term, id];
  });
  const ids: Ids = { subjects, data, purposes: new Map() };
  const purposes = grouped(parts.purposes, (purpose) => {
    const id = addPurpose(target, purpose);
    for (const basis of purpose.bases) addBasis(target, purpose, basisOf(id, basis, ids), basis);
    return [keyOf(purpose), id];
  });
  for (const period of parts.retention) {
    const row = retentionOf(activity, period, { ...ids, purposes });
    rows.suggest('retention', row, template);
  }
}

/** Of a purpose that the person added only its place in a statement is ours. */
function addPurpose({ rows, activity, template }: Target, purpose: SaidPurpose): string {
  const values = purposeOf(activity, purpose);
  if (!purpose.own) return rows.suggest('purpose', values, template);
  const id = rows.add('purpose', values);
  rows.mark('purpose', id, 'statementGroup', template);
  return id;
}

function addBasis(
  { rows, template }: Target,
  { own }: SaidPurpose,
  values: NewRow<'legalBasis'>,
  { said }: SaidBasis,
): void {
  if (own) {
    rows.add('legalBasis', values);
    return;
  }
  const id = rows.suggest('legalBasis', values, template);
  if (said) rows.confirm('legalBasis', id, 'basis');
}

function grouped<T>(
  list: readonly T[],
  make: (part: T) => readonly [string, string],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const part of list) {
    const [term, id] = make(part);
    groups.set(term, [...(groups.get(term) ?? []), id]);
  }
  return groups;
}

/** Ids of the named parts; absent for all of them, or where every one is named. */
function pick(
  map: ReadonlyMap<string, readonly string[]>,
  terms: readonly string[] | undefined,
): readonly string[] | undefined {
  if (terms === undefined) return undefined;
  const ids = [...new Set(terms.flatMap((term) => map.get(term) ?? []))];
  const total = [...map.values()].reduce((count, list) => count + list.length, 0);
  return ids.length === total || ids.length === 0 ? undefined : ids;
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Partial<Defined<T>> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Defined<T>>;
}

function itemOf({ activity }: Target, item: Item, subjects: Ids['subjects']): NewRow<'dataItem'> {
  const follows =
    item.consequence === undefined ? undefined : lawIn('consequence', item.consequence);
  return {
    activity,
    term: item.term,
    ...(defined({
      detail: item.detail,
      forSubjects: pick(subjects, item.subjects),
      art9: item.art9,
      uavg: item.uavg,
      art10: item.art10,
      bsnLaw: item.bsnLaw,
      source: item.source,
      sourceText: item.sourceText,
      obligatory: item.obligatory,
      obligatoryLaw: item.obligatoryLaw,
      consequence: follows && { nl: follows.nl, en: follows.en },
    }) as Partial<Row<'dataItem'>>),
  };
}

function purposeOf(
  activity: string,
  { term, text, group, marketing }: SaidPurpose,
): NewRow<'purpose'> {
  return {
    activity,
    term,
    statementGroup: group,
    ...(text === undefined ? {} : { text: { ...text } }),
    ...(marketing === undefined
      ? {}
      : {
          directMarketing: { state: 'some' as const },
          marketingChannels: [...marketing.channels],
          ...(marketing.rule === undefined ? {} : { marketingRule: marketing.rule }),
        }),
  };
}

function basisOf(purpose: string, row: SaidBasis, ids: Ids): NewRow<'legalBasis'> {
  const law = row.law === undefined ? undefined : lawIn('lawRef', row.law);
  return {
    purpose,
    basis: row.basis,
    ...(defined({
      forSubjects: pick(ids.subjects, row.subjects),
      forData: pick(ids.data, row.data),
      law: row.law,
      lawPublic: law && { nl: law.plainNl, en: law.plainEn },
      contract: row.contract,
      interestPublic: row.interest,
    }) as Partial<Row<'legalBasis'>>),
  };
}

function retentionOf(activity: string, part: Period, ids: Ids): NewRow<'retention'> {
  const rule = part.rule === undefined ? undefined : lawIn('retention', part.rule);
  return {
    activity,
    ...(defined({
      forData: pick(ids.data, part.data),
      forPurposes: pick(ids.purposes, part.purposes),
    }) as Partial<Row<'retention'>>),
    ...retentionTerm(part),
    ...(rule === undefined ? {} : { rule: rule.id }),
  };
}
