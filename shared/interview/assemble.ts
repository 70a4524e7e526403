/** The parts of one suggested activity: what its template always has, changed by the answers. */
import type { TemplateParts } from '../reference/template-record.ts';
import type { Recipe } from './recipes.ts';
import type { SuggestedActivity } from './suggest.ts';
import { type Variation, variations } from './variations.ts';

/** `said` where the person's own answer brought that very part, not another of the same name. */
type Said<R> = R & { readonly said?: true };

/** The parts of an activity, each with whether the person said it. */
export type SaidParts = {
  [K in keyof TemplateParts]: Said<TemplateParts[K][number]>[];
};

type Data = SaidParts['data'][number];
type Subject = SaidParts['subjects'][number];
type Purpose = SaidParts['purposes'][number];
type Basis = Purpose['bases'][number];

interface Named {
  readonly term?: string | undefined;
  readonly rule?: string | undefined;
  readonly criterion?: string | undefined;
  readonly words?: { readonly nl: string } | undefined;
  readonly optional?: true | undefined;
}

/** What a part is called: two of an activity with one name come and go together. */
export const nameOf = ({ term, rule, criterion, words }: Named): string =>
  term ?? rule ?? criterion ?? words?.nl ?? '';

/** What an activity is made of beside its recipe. */
export type Wanted = Pick<SuggestedActivity, 'variations' | 'likely' | 'without'>;

/**
 * In: a recipe, the variations that go with it and the names of recipients, data and periods that
 * the person leaves out. Out: parts without anything optional left.
 */
export function assemble(recipe: Recipe, { variations: keys, likely, without }: Wanted): SaidParts {
  const said = keys.map((key): Variation => variations[key]);
  const guessed = likely.map((key): Variation => variations[key]);
  const chosen = choose(recipe.parts, said, guessed);
  const own = said.reduce((parts, variation) => vary(parts, asSaid(variation)), chosen);
  const whole = guessed.reduce((parts, variation) => vary(parts, variation), own);
  return without.length === 0 ? whole : leaveOut(whole, new Set(without));
}

const marked = <R extends object>(row: R): Said<R> => ({ ...row, said: true });

/** The people and the data that the answer named; what they are used for it did not say. */
function asSaid(variation: Variation): AddingVariation {
  const { join = [], add } = variation;
  return {
    ...variation,
    join: join.map(marked),
    ...(add === undefined
      ? {}
      : {
          add: {
            ...add,
            ...(add.subjects === undefined ? {} : { subjects: add.subjects.map(marked) }),
            ...(add.data === undefined ? {} : { data: add.data.map(marked) }),
          },
        }),
  };
}

interface AddingVariation extends Variation {
  readonly add?: Partial<SaidParts>;
  readonly join?: Data[];
}

function leaveOut(parts: SaidParts, without: ReadonlySet<string>): SaidParts {
  const stays = (row: Named) => !without.has(nameOf(row));
  return withoutLoose({
    ...parts,
    data: parts.data.filter(stays),
    recipients: parts.recipients.filter(stays),
    retention: parts.retention.filter(stays),
  });
}

function choose(
  parts: TemplateParts,
  said: readonly Variation[],
  guessed: readonly Variation[],
): SaidParts {
  const namedIn = (list: readonly Variation[]) =>
    new Set(list.flatMap(({ include }) => include ?? []));
  const [named, likely] = [namedIn(said), namedIn(guessed)];
  const dropped = new Set([...said, ...guessed].flatMap(({ drop }) => drop ?? []));
  const there = <R extends Named>(row: R): readonly Said<R>[] => {
    const name = nameOf(row);
    if (dropped.has(name)) return [];
    if (row.optional !== true) return [row];
    return named.has(name) ? [marked(row)] : likely.has(name) ? [row] : [];
  };
  return withoutLoose({
    subjects: parts.subjects.flatMap(there),
    data: parts.data.flatMap(there),
    purposes: parts.purposes.flatMap(there),
    recipients: parts.recipients.flatMap(there),
    retention: parts.retention.flatMap(there),
  });
}

/** Leaves out what speaks only of parts that are not there. */
function withoutLoose(parts: SaidParts): SaidParts {
  const subjects = new Set(parts.subjects.map(({ term }) => term));
  const items = parts.data.flatMap((row) => narrowed(row, 'subjects', subjects));
  const data = new Set(items.map(({ term }) => term));
  const purposes = parts.purposes.flatMap((purpose): readonly Purpose[] => {
    const bases = purpose.bases
      .flatMap((basis) => narrowed(basis, 'subjects', subjects))
      .flatMap((basis) => narrowed(basis, 'data', data));
    return bases.length === 0 ? [] : [{ ...purpose, bases }];
  });
  const known = new Set(purposes.map(keyOf));
  return {
    ...parts,
    data: items,
    purposes,
    retention: parts.retention
      .flatMap((row) => narrowed(row, 'data', data))
      .flatMap((row) => narrowed(row, 'purposes', known)),
  };
}

export const keyOf = ({ key, term }: Purpose): string => key ?? term;

/** The row with only those terms that are there; nothing when none of them is. */
function narrowed<K extends string, R extends { readonly [P in K]?: string[] | undefined }>(
  row: R,
  field: K,
  there: ReadonlySet<string>,
): readonly R[] {
  const terms = row[field];
  if (terms === undefined) return [row];
  const left = terms.filter((term) => there.has(term));
  return left.length === 0 ? [] : [{ ...row, [field]: left }];
}

function vary(parts: SaidParts, variation: AddingVariation): SaidParts {
  const joined = join(parts, variation.join ?? []);
  const alike = variation.alike === undefined ? joined : addAlike(joined, variation.alike);
  return variation.add === undefined ? alike : addApart(alike, variation.add);
}

/** Data used and kept as the first data of the activity are; what it already has stays as it is. */
function join(parts: SaidParts, data: readonly Data[]): SaidParts {
  const added = data.filter(({ term }) => !parts.data.some((row) => row.term === term));
  const [purpose, ...purposes] = parts.purposes;
  const [first] = parts.data;
  if (added.length === 0 || purpose === undefined || first === undefined) return parts;
  const like = first.term;
  const terms = added.map(({ term }) => term);
  const withData = <R extends Pick<Basis, 'data'>>(row: R): R =>
    row.data?.includes(like) ? { ...row, data: [...row.data, ...terms] } : row;
  return {
    ...parts,
    data: [...parts.data, ...added.map((row) => ({ ...row, subjects: first.subjects }))],
    purposes: [{ ...purpose, bases: purpose.bases.map(withData) }, ...purposes],
    retention: parts.retention.map(withData),
  };
}

/** Another group of people of whom the same holds as of one that is there. */
function addAlike(parts: SaidParts, { subject, like }: NonNullable<Variation['alike']>): SaidParts {
  const withSubject = <R extends Pick<Basis, 'subjects'>>(row: R): R =>
    row.subjects?.includes(like) ? { ...row, subjects: [...row.subjects, subject] } : row;
  return {
    ...parts,
    subjects: [...parts.subjects, { term: subject } satisfies Subject],
    data: parts.data.map(withSubject),
    purposes: parts.purposes.map((purpose) => ({
      ...purpose,
      bases: purpose.bases.map(withSubject),
    })),
  };
}

/**
 * Rows that share nothing with the rest: what spoke of everything from now on names what it was
 * about, so that an allergy is not used for the newsletter.
 */
function addApart(parts: SaidParts, added: Partial<SaidParts>): SaidParts {
  const subjects = parts.subjects.map(({ term }) => term);
  const data = [...new Set(parts.data.map(({ term }) => term))];
  const newSubjects = added.subjects !== undefined;
  const newData = (added.data ?? []).some(({ term }) => !data.includes(term));
  const ofSubjects = <R extends Pick<Basis, 'subjects'>>(row: R): R =>
    newSubjects && row.subjects === undefined ? { ...row, subjects } : row;
  const ofData = <R extends Pick<Basis, 'data'>>(row: R): R =>
    newData && row.data === undefined ? { ...row, data } : row;
  const purposes = parts.purposes.map(keyOf);
  const newPeriods = (added.retention ?? []).some((row) => row.purposes !== undefined);
  const ofPurposes = <R extends { readonly purposes?: string[] | undefined }>(row: R): R =>
    newPeriods && row.purposes === undefined ? { ...row, purposes } : row;
  return {
    subjects: [...parts.subjects, ...(added.subjects ?? [])],
    data: [...parts.data.map(ofSubjects), ...(added.data ?? [])],
    purposes: [
      ...parts.purposes.map((purpose) => ({
        ...purpose,
        bases: purpose.bases.map((basis) => ofData(ofSubjects(basis))),
      })),
      ...(added.purposes ?? []),
    ],
    recipients: [...parts.recipients, ...(added.recipients ?? [])],
    retention: [
      ...parts.retention.map((row) => ofData(ofPurposes(row))),
      ...(added.retention ?? []),
    ],
  };
}
