/** The parts of one suggested activity: what its template always has, changed by the answers. */
import type { TemplateParts } from '../reference/template-record.ts';
import { adjusted, ownSubjects } from './adjusted.ts';
import { withoutLoose } from './loose-parts.ts';
import type { Recipe } from './recipes.ts';
import {
  keyOf,
  nameOf,
  type Said,
  type SaidBasis,
  type SaidParts,
  type SaidPurpose,
} from './said-parts.ts';
import type { SuggestedActivity } from './suggest.ts';
import { type Variation, variations } from './variations.ts';

type Data = SaidParts['data'][number];
type Subject = SaidParts['subjects'][number];
type Basis = SaidBasis;

/** What an activity is made of beside its recipe. */
export type Wanted = Pick<
  SuggestedActivity,
  'variations' | 'likely' | 'without' | 'more' | 'grounds'
>;

/**
 * In: a recipe, the variations that go with it and what the person changes in it. Out: parts without
 * anything optional left.
 */
export function assemble(recipe: Recipe, wanted: Wanted): SaidParts {
  const said = wanted.variations.map((key): Variation => variations[key]);
  const guessed = wanted.likely.map((key): Variation => variations[key]);
  const chosen = choose(recipe.parts, said, guessed);
  const varied = (parts: SaidParts) => guessed.reduce(vary, said.map(asSaid).reduce(vary, parts));
  const whole = varied(chosen);
  const own = ownSubjects(whole, wanted);
  return adjusted(own.length === 0 ? whole : ownLast(varied(withSubjects(chosen, own))), wanted);
}

/** What holds for everybody holds for them too, also where an answer brings people of whom it does not. */
const withSubjects = (parts: SaidParts, own: SaidParts['subjects']): SaidParts => ({
  ...parts,
  subjects: [...parts.subjects, ...own],
});

const ownLast = (parts: SaidParts): SaidParts => ({
  ...parts,
  subjects: parts.subjects.toSorted((a, b) => Number(a.own ?? false) - Number(b.own ?? false)),
});

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

interface AddingVariation extends Omit<Variation, 'add' | 'join'> {
  readonly add?: Partial<SaidParts>;
  readonly join?: readonly Data[];
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
  const there = <R extends Parameters<typeof nameOf>[0] & { readonly optional?: true | undefined }>(
    row: R,
  ): readonly Said<R>[] => {
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
  const subjects = first.subjects ?? subjectsOf(purpose, like);
  const withData = <R extends Pick<Basis, 'data'>>(row: R): R =>
    row.data?.includes(like) ? { ...row, data: [...row.data, ...terms] } : row;
  return {
    ...parts,
    data: [...parts.data, ...added.map((row) => ({ ...row, subjects }))],
    purposes: [{ ...purpose, bases: purpose.bases.map(withData) }, ...purposes],
    retention: parts.retention.map(withData),
  };
}

/**
 * Whose data a purpose has a basis for, where that is not everybody: a title asked for on the form of
 * a newsletter is not there of customers who get it without having signed up.
 */
function subjectsOf({ bases }: SaidPurpose, term: string): string[] | undefined {
  const covering = bases.filter(({ data }) => data === undefined || data.includes(term));
  const whose = covering.flatMap((basis) => basis.subjects ?? []);
  const holdsForAll = covering.some(({ subjects }) => subjects === undefined);
  return holdsForAll || whose.length === 0 ? undefined : [...new Set(whose)];
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
