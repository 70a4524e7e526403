/** What was kept of the open file: versions of the register, and statements as they were published. */

import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { dutchDay } from '../../../shared/domain/dutch-time.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { useAll } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import { doAt } from '../../state/screen-actions.ts';
import type { Choice } from './choice.ts';

type Found = Choice & { readonly words: string };

export interface Kept {
  readonly versions: readonly Found[];
  readonly published: readonly Found[];
}

const nothing: Kept = { versions: [], published: [] };

/** Asked for once somebody types. */
export function useKept(file: string | undefined, typed: string): Kept {
  const language = useLanguage();
  const ofVersions = useMessages(versionsMessages);
  const ofStatement = useMessages(statementScreenMessages);
  const asked = file === undefined || typed === '' ? undefined : { file };
  const versions = useToldQuery('versions.list', asked).value;
  const published = useToldQuery('statement.published', asked).value;
  const statements = useAll('statement');
  const publications = useAll('publication');
  return useMemo(() => {
    if (file === undefined || typed === '') return nothing;
    return {
      versions: (versions ?? []).map((version) =>
        foundVersion(file, version, language, ofVersions),
      ),
      published: (published ?? []).flatMap((each) => {
        const row = statements.find(({ id }) => id === each.statement);
        const told = publications.find(({ digest }) => digest === each.digest)?.on;
        const on = formatDate(told ?? dutchDay(each.at), language);
        return row ? [foundText(file, { ...each, on }, row.audience, ofStatement)] : [];
      }),
    };
  }, [
    file,
    typed,
    versions,
    published,
    statements,
    publications,
    language,
    ofVersions,
    ofStatement,
  ]);
}

function foundVersion(
  file: string,
  { id, reason, kind, who, at }: OutputOf<'versions.list'>[number],
  language: Language,
  messages: (typeof versionsMessages)['nl'],
): Found {
  const when = formatDate(dutchDay(at), language);
  const hint = `${messages.kinds[kind]} · ${messages.madeBy(who, when)}`;
  const run = () => goToScreen(screenHref(file, 'versions', id));
  return { id: `version/${id}`, label: reason, hint, words: hint, run };
}

/** Read where it is listed: the screen of its statement. */
function foundText(
  file: string,
  {
    id,
    who,
    language: of,
    statement,
    on,
  }: OutputOf<'statement.published'>[number] & { readonly on: string },
  audience: keyof (typeof statementScreenMessages)['nl']['audiences'],
  messages: (typeof statementScreenMessages)['nl'],
): Found {
  const hint = messages.before(on, messages.languages[of === 'en' ? 'en' : 'nl'], who);
  const run = () => doAt(screenHref(file, 'statement', statement), `statement.read/${id}`);
  return { id: `published/${id}`, label: messages.audiences[audience], hint, words: hint, run };
}
