/**
 * How much of what a careful reader takes from a statement the proposals give, group by group: a fact
 * counts as found when a proposal stands on the same sentence or has the same value.
 */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type {
  Proposal,
  ProposalGroup,
  Proposals,
} from '../../shared/statement-reader/proposals/proposal.ts';

const quoted = z.looseObject({ quote: z.string().optional(), label: z.string().optional() });
const facts = z.looseObject({
  controller_name: z.string().nullable().default(null),
  emails: z.array(z.string()).default([]),
  phones: z.array(z.string()).default([]),
  addresses: z.array(z.string()).default([]),
  kvk: z.string().nullable().default(null),
  websites: z.array(z.string()).default([]),
  purposes: z.array(quoted).default([]),
  data_categories: z.array(quoted).default([]),
  data_subjects: z.array(quoted).default([]),
  recipients: z.array(quoted).default([]),
  transfers: z.array(quoted).default([]),
  security: z.array(quoted).default([]),
  cookies: z.array(quoted).default([]),
  retention: z.array(quoted).default([]),
  legal_bases: z.array(quoted.extend({ article: z.string() })).default([]),
});
type Facts = z.infer<typeof facts>;

const listed = [
  ['purposes', 'purposes'],
  ['data_categories', 'data'],
  ['data_subjects', 'subjects'],
  ['recipients', 'recipients'],
  ['transfers', 'transfers'],
  ['security', 'measures'],
  ['cookies', 'cookies'],
  ['retention', 'retention'],
] as const satisfies readonly (readonly [keyof Facts, ProposalGroup])[];

export interface GroupScore {
  readonly found: number;
  readonly asked: number;
  /** How many proposals were made, whether or not the reader noted them. */
  readonly made: number;
  /** What was asked and not found. */
  readonly missed: readonly string[];
}

/** In: the text, where its judgements stand, what was proposed. Out: score by group; empty without facts. */
export function scoreProposals(
  text: string,
  goldFile: string,
  proposals: Proposals,
): ReadonlyMap<string, GroupScore> {
  if (!existsSync(goldFile)) return new Map();
  const read = z
    .looseObject({ facts: facts.optional() })
    .parse(JSON.parse(readFileSync(goldFile, 'utf8')));
  if (!read.facts) return new Map();
  const gold = read.facts;
  const scores = new Map<string, GroupScore>();
  const values = proposals.organisation.map(({ value }) => squeezed(value));
  const wanted = (list: readonly (string | null)[]): readonly string[] =>
    list.filter((one) => one !== null);
  const ofValues = (name: string, list: readonly string[], made: number): void => {
    const missed = list.filter((one) => !values.some((value) => same(value, squeezed(one))));
    scores.set(name, { found: list.length - missed.length, asked: list.length, made, missed });
  };
  const fields = (...names: readonly string[]): number =>
    proposals.organisation.filter(({ field }) => names.includes(field)).length;
  ofValues('name', wanted([gold.controller_name]), fields('legalName'));
  ofValues('e-mail', gold.emails, fields('email', 'privacyContactEmail'));
  ofValues('telephone', gold.phones, fields('phone'));
  ofValues('address', gold.addresses, fields('address'));
  ofValues('KvK', wanted([gold.kvk]), fields('kvk'));
  ofValues('site', gold.websites, fields('websites'));
  for (const [key, group] of listed) {
    const quotes = gold[key].flatMap(({ quote }) => (quote === undefined ? [] : [quote]));
    scores.set(key, ofQuotes(text, quotes, proposals[group]));
  }
  const bases = gold.legal_bases.map(
    ({ article }) => `basis.6${/\(([a-f])\)/u.exec(article)?.[1] ?? ''}`,
  );
  const terms = new Set(proposals.bases.map(({ value }) => value.term));
  const missed = bases.filter((basis) => !terms.has(basis));
  const found = bases.length - missed.length;
  scores.set('legal_bases', { found, asked: bases.length, made: terms.size, missed });
  return scores;
}

function ofQuotes(text: string, quotes: readonly string[], made: readonly Proposal[]): GroupScore {
  const missed = quotes.filter((quote) => {
    const start = text.indexOf(quote);
    const at = start === -1 ? text.indexOf(quote.split(' [')[0] ?? quote) : start;
    const end = at + quote.length;
    return !made.some(({ evidence }) =>
      evidence.some((one) => at !== -1 && one.start < end && at < one.end),
    );
  });
  return { found: quotes.length - missed.length, asked: quotes.length, made: made.length, missed };
}

const squeezed = (value: string): string => value.toLowerCase().replace(/[^\p{L}\d@.]/gu, '');

/** A street stands in an address; a name may carry its legal form. */
const same = (value: string, wanted: string): boolean =>
  value === wanted || wanted.includes(value) || value.includes(wanted);

export function printProposals(
  all: readonly ReadonlyMap<string, GroupScore>[],
  misses: boolean,
): void {
  const names = [...new Set(all.flatMap((scores) => [...scores.keys()]))];
  if (names.length === 0) return;
  console.log(`${'proposals'.padEnd(28)} found asked  made`);
  const total = { found: 0, asked: 0, made: 0 };
  for (const name of names) {
    const rows = all.flatMap((scores) => scores.get(name) ?? []);
    const sum = (pick: (row: GroupScore) => number): number =>
      rows.reduce((count, row) => count + pick(row), 0);
    const [found, asked, made] = [
      sum((row) => row.found),
      sum((row) => row.asked),
      sum((row) => row.made),
    ];
    total.found += found;
    total.asked += asked;
    total.made += made;
    console.log(
      `${name.padEnd(28)} ${[found, asked, made].map((count) => String(count).padStart(5)).join(' ')}`,
    );
    if (misses)
      for (const missed of rows.flatMap((row) => row.missed))
        console.log(`    missed: ${missed.slice(0, 150)}`);
  }
  const recall = ((100 * total.found) / Math.max(1, total.asked)).toFixed(1);
  console.log(`proposals: recall ${recall} % (${total.found}/${total.asked}), ${total.made} made`);
}
