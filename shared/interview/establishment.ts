/** Where the business is, as far as the answers tell: what Art. 27 asks of it depends on that. */
import { isWithinEea, lawIn } from '../reference/lookup.ts';

/** Of the answers to the questions what tells of the place. */
interface Answers {
  readonly organisation: { readonly postcode?: string | undefined };
  readonly parts: Readonly<
    Record<
      string,
      { readonly options?: readonly string[] | undefined; readonly country?: string | undefined }
    >
  >;
}

/** Postcodes of four figures and two letters are Dutch and nowhere else. */
const DUTCH_POSTCODE = /^\d{4}\s?[A-Z]{2}$/i;
export const NETHERLANDS = 'country.NL';

export const countryOfPostcode = (postcode = ''): string | undefined =>
  DUTCH_POSTCODE.test(postcode.trim()) ? NETHERLANDS : undefined;

/** Out: `country.*`; undefined where it was not said. */
export function countryOf({ organisation, parts }: Answers): string | undefined {
  const ofPostcode = countryOfPostcode(organisation.postcode);
  if (ofPostcode !== undefined) return ofPostcode;
  const { options = [], country = '' } = parts['country'] ?? {};
  if (options.includes('nl')) return NETHERLANDS;
  return options.includes('other') ? lawIn('country', country)?.id : undefined;
}

/** What the answers tell together, on which a question may depend. */
export const facts = {
  noDutchPostcode: ({ organisation }) => countryOfPostcode(organisation.postcode) === undefined,
  outsideEea: (answers) => {
    const country = lawIn('country', countryOf(answers) ?? '');
    return country !== undefined && !isWithinEea(country);
  },
} as const satisfies Readonly<Record<string, (answers: Answers) => boolean>>;

export type Fact = keyof typeof facts;
