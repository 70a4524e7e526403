/** What a question of the start interview is made of. Its words stand in `i18n/interview.ts`. */
import type { Fact } from './establishment.ts';
import type { ActivityKey } from './recipes.ts';
import type { VariationKey } from './variations.ts';

/** A company or authority that the person may name: it becomes a party, and where told a system. */
export interface Company {
  /** Vocabulary word of what it does, `recipient.*`. */
  readonly term: string;
  readonly kind: 'processor' | 'independent' | 'joint';
  /** Activities in which it gets the data, as far as those are there. */
  readonly activities: readonly ActivityKey[];
  /** It is also where the data are kept. */
  readonly system?: true;
}

export interface Effects {
  readonly activities?: readonly ActivityKey[];
  readonly variations?: readonly VariationKey[];
  /** Suggested where none of the activities is there that a variation belongs to. */
  readonly otherwise?: ActivityKey;
}

export interface Option extends Effects {
  readonly id: string;
  readonly company?: Company;
  /** What is asked further with it, where that is no company. */
  readonly asks?: 'name' | 'country';
  /** "None of these", "only this": excludes the others. */
  readonly nothing?: true;
  /** A trap: its text says what to mind. */
  readonly notice?: true;
}

export type When =
  | { readonly part: string; readonly anyOf: readonly string[] }
  | { readonly fact: Fact };

/** One thing that is asked. Besides its options every part takes "I do not know". */
export interface Part {
  readonly id: string;
  readonly kind: 'one' | 'many' | 'names';
  readonly when?: When;
  readonly options: readonly Option[];
  /** What may be there when nobody knows: suggested, not ticked. */
  readonly unknown?: Effects;
}

/** A screen of the interview: a question and what follows from its answer. */
export interface Question {
  readonly id: string;
  /** The first question asks for the organisation's own details. */
  readonly fields?: readonly OrganisationField[];
  readonly when?: When;
  readonly parts: readonly Part[];
}

export const organisationFields = [
  'legalName',
  'email',
  'phone',
  'address',
  'postcode',
  'city',
  'kvk',
  'website',
] as const;
export type OrganisationField = (typeof organisationFields)[number];
