/** Companies the person named, and who gets the data of an activity. */
import type { Language } from '../domain/text.ts';
import { companyWords, recipientReasons, systemWords } from '../i18n/interview-companies.ts';
import { assemble } from './assemble.ts';
import { type ActivityKey, recipeOf } from './recipes.ts';
import type { NewRows } from './rows.ts';
import type { SuggestedActivity, SuggestedCompany } from './suggest.ts';

interface KnownCompany extends SuggestedCompany {
  /** Absent where nobody said its name: then only what kind of company it is stands there. */
  readonly party?: string;
}

/** A company named twice is one party, whatever it was named for. */
export function buildParties(
  rows: NewRows,
  companies: readonly SuggestedCompany[],
): readonly KnownCompany[] {
  const parties = new Map<string, string>();
  return companies.map((suggestion) => {
    const { name, company } = suggestion;
    if (name === undefined) return suggestion;
    const key = name.toLowerCase();
    const party = parties.get(key) ?? addParty(rows, name, company.term);
    parties.set(key, party);
    return { ...suggestion, party };
  });
}

function addParty(rows: NewRows, name: string, term: string): string {
  const what = companyWords[term]?.what;
  return rows.add('party', {
    name,
    kind: 'company',
    status: 'active',
    publicCategory: term,
    ...(what === undefined ? {} : { what: { ...what } }),
  });
}

/** Out: whether a person said that somebody gets the data. */
export function buildRecipients(
  rows: NewRows,
  activity: string,
  suggestion: SuggestedActivity,
  companies: readonly KnownCompany[],
): boolean {
  const here = companies.filter(({ company }) => company.activities.includes(suggestion.key));
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
  const named = new Set(here.map(({ company }) => company.term));
  for (const { term, words, kind } of assemble(recipeOf(suggestion.key), suggestion.variations)
    .recipients) {
    if (term !== undefined && named.has(term)) continue;
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

/** The places where data are kept, with the activities whose data stand there. */
export function buildSystems(
  rows: NewRows,
  companies: readonly KnownCompany[],
  activities: ReadonlyMap<ActivityKey, string>,
  language: Language,
): void {
  const done = new Set<string>();
  for (const { company, party, reason } of companies) {
    if (company.system !== true) continue;
    const used = company.activities.flatMap((key) => activities.get(key) ?? []);
    const label =
      systemWords[`${reason.part}.${reason.option ?? ''}`] ?? companyWords[company.term]?.system;
    if (label === undefined || done.has(label.nl)) continue;
    done.add(label.nl);
    rows.add('system', {
      name: label[language],
      what: { ...label },
      ...(party === undefined ? {} : { supplier: party }),
      ...(used.length === 0 ? {} : { activities: used }),
    });
  }
}
