import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { refLabel } from '../../../shared/i18n/fields.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Reveal } from '../../widgets/Given.tsx';
import classes from './Documents.module.css';
import type { Planned } from './order.ts';
import { useDocumentNames } from './use-document-names.ts';
import type { Outcome } from './use-export.ts';

/** What was saved, where, and what one should know of it; or why nothing was. */
export function Done({
  outcome,
  plan,
}: {
  readonly outcome: Outcome | undefined;
  readonly plan: readonly Planned[];
}) {
  const messages = useMessages(documentsScreenMessages);
  const language = useLanguage();
  const { files = [], problem, folder } = outcome ?? {};
  const notices = useNotices(outcome, plan);
  return (
    <div role="status" className={classes.done}>
      {problem && (
        <p>{problem.code === 'cancelled' ? messages.stopped : problemText(problem, language)}</p>
      )}
      {files.length > 0 && (
        <>
          <h3 className={classes.small}>
            {folder === undefined
              ? backend.host === 'browser'
                ? messages.downloaded
                : messages.saved
              : messages.savedIn(folder)}
          </h3>
          <ul>
            {files.map((each) => (
              <li key={each.name}>
                {each.name} <Reveal {...each} />
              </li>
            ))}
          </ul>
        </>
      )}
      {notices.length > 0 && files.length > 0 && (
        <>
          <h3 className={classes.small}>{messages.notices.title}</h3>
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Each once: the same is true of a document in every language. */
function useNotices(outcome: Outcome | undefined, plan: readonly Planned[]): readonly string[] {
  const { notices: words } = useMessages(documentsScreenMessages);
  const language = useLanguage();
  const nameOf = useDocumentNames();
  const told = (outcome?.notices ?? []).map(({ code, document, values }): string => {
    const planned = plan.find(({ name }) => document === name || document.startsWith(`${name}-`));
    const name = planned ? nameOf(planned) : document;
    const listed = values.join(', ');
    if (code === 'concept') return words.concept(name);
    if (code === 'substituted') return words.substituted(name, listed);
    if (code === 'renamed') return words.renamed(listed);
    return words.unusual([...new Set(values.map((ref) => refLabel(ref, language)))].join('; '));
  });
  return [...new Set(told)];
}
