import type { Problem } from '../../shared/domain/problem.ts';
import { givenMessages } from '../../shared/i18n/app/given.ts';
import { problemText } from '../../shared/i18n/problems.ts';
import { backend } from '../state/backend.ts';
import type { GivenFile } from '../state/give-file.ts';
import { useLanguage, useMessages } from '../state/language.ts';
import { reveal } from '../state/refusal.ts';
import classes from './Given.module.css';

/** Where what was saved is now, or why it is not there; nothing where the user stepped back. */
export function Given({
  files,
  problem,
}: {
  readonly files: readonly GivenFile[];
  readonly problem: Problem | undefined;
}) {
  const messages = useMessages(givenMessages);
  const language = useLanguage();
  const said = backend.host === 'browser' ? messages.downloaded : messages.saved;
  return (
    <>
      {problem && problemText(problem, language)}
      {files.map((file) => (
        <span key={file.id ?? file.name}>
          {said(file.name)} <Reveal {...file} />
        </span>
      ))}
    </>
  );
}

/** Shows a file in its folder, where the host can. */
export function Reveal({ name, id }: GivenFile) {
  const messages = useMessages(givenMessages);
  if (id === undefined) return null;
  return (
    <button
      type="button"
      className={classes.reveal}
      aria-label={`${messages.reveal}: ${name}`}
      onClick={() => reveal(id)}
    >
      {messages.reveal}
    </button>
  );
}
