/** Companies the person named, and who gets the data of an activity. */
import type { Register } from '../domain/register.ts';
import type { Language } from '../domain/text.ts';
import { companyWords, recipientReasons, systemWords } from '../i18n/interview-companies.ts';
import { assemble, type Wanted } from './assemble.ts';
import { type ActivityKey, recipeOf } from './recipes.ts';
import type { NewRow, NewRows } from './rows.ts';
import { nameOf, type SaidParts } from './said-parts.ts';
import type { SuggestedActivity, SuggestedCompany } from './suggest.ts';

interface KnownCompany extends SuggestedCompany {
  /** Absent where nobody said its name: then only what kind of company it is stands there. */
  readonly party?: string;
}

/** A name that is said twice, or stands in the client file already, is one party whatever it is said for. */
export class KnownParties {
  readonly #rows: NewRows;
  readonly #ids: Map<string, string>;

  constructor(rows: NewRows, present: Register['party']) {
    this.#rows = rows;
    this.#ids = new Map(present.map(({ name, id }) => [name.toLowerCase(), id]));
  }

  /** Out: its id. @param more what a new one is given besides its name */
  named(name: string, more: Partial<NewRow<'party'>>): string {
    const key = name.toLowerCase();
    const id =
      this.#ids.get(key) ??
      this.#rows.add('party', { name, kind: 'company', status: 'active', ...more });
    this.#ids.set(key, id);
    return id;
  }
}

export function buildParties(
  parties: KnownParties,
  companies: readonly SuggestedCompany[],
): readonly KnownCompany[] {
  return companies.map((suggestion) => {
    const { name, company } = suggestion;
    if (name === undefined) return suggestion;
    const what = companyWords[company.term]?.what;
    const party = parties.named(name, {
      publicCategory: company.term,
      ...(what === undefined ? {} : { what: { ...what } }),
    });
    return { ...suggestion, party };
  });
}

/** The companies of the answers that get the data of the activity. */
export const companiesIn = <C extends SuggestedCompany>(
  { key }: SuggestedActivity,
  companies: readonly C[],
): readonly C[] => companies.filter(({ company }) => company.activities.includes(key));

/** What a company is called where it can be left out: that name, or what it is where nobody named it. */
export const companyKey = ({ company, name }: SuggestedCompany): string =>
  name === undefined ? company.term : `${company.term} ${name.toLowerCase()}`;

const isLeftOut = ({ without }: SuggestedActivity, company: SuggestedCompany): boolean =>
  without.includes(companyKey(company));

/** Who the template names besides; of a kind that the person named himself, none. */
export function suggestedRecipients(
  wanted: Wanted & Pick<SuggestedActivity, 'key'>,
  named: readonly SuggestedCompany[],
): SaidParts['recipients'] {
  const terms = new Set(named.map(({ company }) => company.term));
  const { recipients } = assemble(recipeOf(wanted.key), wanted);
  return recipients.filter((row) => !terms.has(nameOf(row)));
}

/** Out: whether a person said that somebody gets the data. */
export function buildRecipients(
  rows: NewRows,
  activity: string,
  suggestion: SuggestedActivity,
  companies: readonly KnownCompany[],
): boolean {
  const named = companiesIn(suggestion, companies);
  const here = named.filter((known) => !isLeftOut(suggestion, known));
  const { template } = suggestion;
  const done = new Set<string>();
  for (const { company, party } of here) {
    const key = `${company.term} ${party ?? ''}`;
    if (done.has(key)) continue;
    done.add(key);
    const who = party === undefined ? { term: company.term } : { party };
    const id = rows.add('recipient', { activity, ...who, kind: company.kind });
    // That it gets the data was said; which role that makes is for the template to suggest.
    if (template !== undefined) rows.mark('recipient', id, 'kind', template);
  }
  if (template === undefined) return here.length > 0;
  for (const { term, words, kind } of suggestedRecipients(suggestion, named)) {
    const who = {
      ...(term === undefined ? {} : { term }),
      ...(words === undefined ? {} : { detail: { ...words } }),
    };
    const reason = recipientReasons[term ?? ''];
    const what = reason === undefined ? {} : { what: { ...reason } };
    rows.suggest('recipient', { activity, ...who, ...what, kind }, template);
  }
  return here.length > 0;
}

interface SystemPlace {
  readonly activities: readonly SuggestedActivity[];
  readonly ids: ReadonlyMap<ActivityKey, string>;
  readonly present: Register['system'];
}

/** The places where data are kept, with the activities whose data stand there. */
export function buildSystems(
  rows: NewRows,
  companies: readonly KnownCompany[],
  { activities, ids, present }: SystemPlace,
  language: Language,
): void {
  const done = new Set(present.map(({ name }) => name));
  for (const known of companies) {
    const { company, party, reason } = known;
    if (company.system !== true) continue;
    const used = company.activities.flatMap((key) => {
      const activity = activities.find((each) => each.key === key);
      return activity === undefined || isLeftOut(activity, known) ? [] : (ids.get(key) ?? []);
    });
    const label =
      systemWords[`${reason.part}.${reason.option ?? ''}`] ?? companyWords[company.term]?.system;
    if (label === undefined || done.has(label[language])) continue;
    done.add(label[language]);
    rows.add('system', {
      name: label[language],
      what: { ...label },
      ...(party === undefined ? {} : { supplier: party }),
      ...(used.length === 0 ? {} : { activities: used }),
    });
  }
}
