/** What a law id or an own word is called in a language, as a run that knows where it came from. */

import { ownTermId } from '../domain/ids.ts';
import { inLanguage } from '../domain/text.ts';
import { lawById } from '../reference/lookup.ts';
import type { ComposeContext } from './context.ts';
import type { Run } from './model.ts';
import { lawRun, user } from './runs.ts';

/** The label of a term of field `ref`: law label, or the user's own word. */
export function termRun(context: ComposeContext, term: string, ref: string): Run {
  const own = ownTermId(term);
  if (own === undefined) return lawRun(lawById(term)?.[context.language] ?? term, [ref]);
  const row = context.index.get('ownTerm', own);
  const label = row
    ? inLanguage(row.label, context.language)
    : { text: term, lang: context.language };
  const lang = label.lang === context.language ? undefined : label.lang;
  return { ...user(label.text, `ownTerm/${own}/label`, lang), refs: [`ownTerm/${own}/label`, ref] };
}
