/** Which documents an export makes: those asked for, or those that have content for the profile. */
import type { InputOf } from '../../../shared/contract/calls.ts';
import { statementAudiences } from '../../../shared/document/compose-statement.ts';
import type { Profile } from '../../../shared/document/model.ts';
import type { Audience } from '../../../shared/domain/activity.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { ProblemError } from '../problem-error.ts';

export type Wanted =
  | { readonly document: 'register' | 'processor-register' | 'findings' | 'agreements' }
  | { readonly document: 'statement'; readonly audience: Audience };

/** The public sees the statement alone; an authority no lists of open points (documents.md section 4). */
const forProfile: Readonly<Record<Profile, readonly string[]>> = {
  working: ['register', 'processor-register', 'statement', 'findings', 'agreements'],
  authority: ['register', 'processor-register', 'statement', 'agreements'],
  public: ['statement'],
};

/** @throws ProblemError notForProfile, noSuchStatement */
export function chooseDocuments(
  register: Register,
  input: InputOf<'documents.export'>,
): readonly Wanted[] {
  const audiences = statementAudiences(register);
  if (!input.documents) return withContent(register, input.profile, audiences);
  const chosen = input.documents.flatMap(({ document, audience }): readonly Wanted[] => {
    if (!forProfile[input.profile].includes(document)) {
      throw new ProblemError('notForProfile', { document, profile: input.profile });
    }
    if (document !== 'statement') return [{ document }];
    if (audience === undefined) return audiences.map((each) => ({ document, audience: each }));
    if (!audiences.includes(audience)) throw new ProblemError('noSuchStatement', { audience });
    return [{ document, audience }];
  });
  return once(chosen);
}

/** Asked for by name and by audience, a statement would be written twice over the same file. */
function once(chosen: readonly Wanted[]): readonly Wanted[] {
  return [...new Map(chosen.map((each) => [JSON.stringify(each), each])).values()];
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
    ...audiences.map((audience) => ({ document: 'statement', audience }) as const),
    { document: 'findings' },
    ...(register.party.length > 0 ? [{ document: 'agreements' } as const] : []),
  ];
  return all.filter(({ document }) => forProfile[profile].includes(document));
}
