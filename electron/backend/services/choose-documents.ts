/** Which documents an export makes: those asked for, or those that have content for the profile. */
import { statementAudiences } from '../../../shared/document/compose-statement.ts';
import { suppliersToAsk } from '../../../shared/document/compose-supplier-letter.ts';
import type { Profile } from '../../../shared/document/model.ts';
import type { Audience } from '../../../shared/domain/activity.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { ProblemError } from '../problem-error.ts';
import { slugOf } from './file-names.ts';

/** Papers for the client of a consultant: made only when asked for by name. */
export type ClientPaper =
  | { readonly document: 'questions' | 'texts' }
  | {
      readonly document: 'supplier-letter';
      readonly party: string;
      /** How its file is told apart. */
      readonly name: string;
    };

export type Wanted =
  | ClientPaper
  | { readonly document: 'register' | 'processor-register' | 'findings' | 'agreements' }
  | {
      readonly document: 'statement';
      readonly audience: Audience;
      /** Which of several statements for these readers, and how its file is told apart. */
      readonly part?: { readonly id: string; readonly name: string };
    };

/** A document by name; of a statement without readers, that for every audience of the register. */
export interface AskedFor {
  readonly document: Wanted['document'];
  readonly audience?: Audience | undefined;
  readonly statement?: string | undefined;
  /** Of a letter to a supplier; absent: every one who is to be asked on the day. */
  readonly party?: string | undefined;
}

interface Order {
  readonly documents?: readonly AskedFor[] | undefined;
  readonly profile: Profile;
  /** YYYY-MM-DD; decides whose agreement has expired. */
  readonly date?: string | undefined;
}

/** The public sees the statement alone (documents.md section 4). */
const forProfile: Readonly<Record<Profile, readonly string[]>> = {
  working: [
    ...['register', 'processor-register', 'statement', 'findings', 'agreements'],
    ...['questions', 'texts', 'supplier-letter'],
  ],
  authority: ['register', 'processor-register', 'statement', 'findings', 'agreements'],
  public: ['statement'],
};

/** @throws ProblemError notForProfile, noSuchStatement */
export function chooseDocuments(register: Register, input: Order): readonly Wanted[] {
  const audiences = statementAudiences(register);
  if (!input.documents) return withContent(register, input.profile, audiences);
  const chosen = input.documents.flatMap((asked): readonly Wanted[] => {
    const { document, audience, statement, party } = asked;
    if (!forProfile[input.profile].includes(document)) {
      throw new ProblemError('notForProfile', { document, profile: input.profile });
    }
    if (document === 'supplier-letter') return lettersTo(register, party, input.date);
    if (document !== 'statement') return [{ document }];
    if (audience === undefined) return audiences.flatMap((each) => statementsFor(register, each));
    if (!audiences.includes(audience)) throw new ProblemError('noSuchStatement', { audience });
    const all = statementsFor(register, audience);
    if (statement === undefined) return all;
    const one = all.filter(({ part }) => part === undefined || part.id === statement);
    if (one.length === 0) throw new ProblemError('noSuchStatement', { audience });
    return one;
  });
  return once(chosen);
}

/** Asked for by name and by audience, a statement would be written twice over the same file. */
function once(chosen: readonly Wanted[]): readonly Wanted[] {
  return [...new Map(chosen.map((each) => [JSON.stringify(each), each])).values()];
}

function lettersTo(
  register: Register,
  party: string | undefined,
  date: string | undefined,
): readonly ClientPaper[] {
  const parties =
    party === undefined && date !== undefined
      ? suppliersToAsk(register, { language: 'nl', profile: 'working', date, findings: [] })
      : register.party.filter(({ id }) => id === party);
  const slugs = parties.map(({ name }) => slugOf(name));
  return parties.map(({ id }, position) => {
    const slug = slugs[position] ?? '';
    const isOwn = slugs.indexOf(slug) === slugs.lastIndexOf(slug);
    const name = isOwn ? slug : `${slug}-${position + 1}`;
    return { document: 'supplier-letter', party: id, name };
  });
}

/** Three shops of one organisation are three statements (documents.md section 2): each named by its brand or site. */
function statementsFor(
  register: Register,
  audience: Audience,
): readonly Extract<Wanted, { document: 'statement' }>[] {
  const rows = register.statement
    .filter((row) => row.audience === audience)
    .toSorted((a, b) => a.rank - b.rank);
  if (rows.length < 2) return [{ document: 'statement', audience }];
  const slugs = rows.map(({ brand, websites: [site] = [] }, position) =>
    slugOf(brand ?? site ?? String(position + 1)),
  );
  return rows.map(({ id }, position) => {
    const slug = slugs[position] ?? '';
    const isOwn = slugs.indexOf(slug) === slugs.lastIndexOf(slug);
    const name = isOwn ? slug : `${slug}-${position + 1}`;
    return { document: 'statement', audience, part: { id, name } };
  });
}

function withContent(
  register: Register,
  profile: Profile,
  audiences: readonly Audience[],
): readonly Wanted[] {
  const processes = register.activity.some((activity) => activity.role === 'processor');
  const controls = register.activity.some((activity) => activity.role !== 'processor');
  const all: readonly Wanted[] = [
    ...(controls || !processes ? [{ document: 'register' } as const] : []),
    ...(processes ? [{ document: 'processor-register' } as const] : []),
    ...audiences.flatMap((audience) => statementsFor(register, audience)),
    { document: 'findings' },
    ...(register.party.length > 0 ? [{ document: 'agreements' } as const] : []),
  ];
  // Open points go to an authority only when somebody decides so.
  const asked = profile === 'authority' ? 'findings' : undefined;
  return all.filter(({ document }) => document !== asked && forProfile[profile].includes(document));
}
