/** Who types commands looks a place up by its address: it stands behind what happened. */
import type { Problem, ProblemCode, Problems } from '../../../shared/domain/problem.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { cliMessages } from '../../../shared/i18n/cli.ts';
import { problemText } from '../../../shared/i18n/problems.ts';

type Exact = { readonly [C in ProblemCode]?: (details: Problems[C]) => readonly string[] };

const at = ({ ref }: { readonly ref: string }): readonly string[] => [ref];
const version = ({ id }: { readonly id: string }): readonly string[] => [id];

const exact: Exact = {
  stale: at,
  rowGone: at,
  rowExists: at,
  invalidValue: at,
  linkMissing: ({ ref, value }) => [`${ref}: ${value}`],
  inUse: ({ ref, by }) => [ref, ...by],
  noSuchVersion: version,
  versionDamaged: version,
  'call.input': ({ issues }) => issues,
};

/** What a button does on the screen, and what is typed here. */
const typed: { readonly [C in ProblemCode]?: 'anyway' } = { statementNone: 'anyway' };

/** The message, and behind it what to type, or the addresses, ids or parts of the input that it is about. */
export function exactText({ code, details }: Problem, language: Language): string {
  const tell = exact[code] as ((details: unknown) => readonly string[]) | undefined;
  const what = tell?.(details) ?? [];
  const message = problemText({ code, details }, language);
  const words = cliMessages[language];
  const how = typed[code];
  if (how !== undefined) return `${message} ${words[how]}`;
  return what.length === 0 ? message : `${message} ${words.exactly(what.join(', '))}`;
}
