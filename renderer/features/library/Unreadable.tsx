import { Button } from '@mantine/core';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Library.module.css';
import type { LibraryRow } from './library-rows.ts';
import { askAgain } from './library-state.ts';

/** The files that cannot be read, each with the reason and what to do. */
export function Unreadable({ rows }: { readonly rows: readonly LibraryRow[] }) {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const unreadable = rows.flatMap(({ file, name, problem }) =>
    problem === undefined ? [] : [{ file, name, problem }],
  );
  if (unreadable.length === 0) return null;
  const title = messages.unreadable(unreadable.length);
  return (
    <details className={classes.unreadable} open={unreadable.length < 4}>
      <summary>
        <LevelIcon level="need" size={16} />
        <b>{title}</b>
      </summary>
      <ul className={classes.reasons}>
        {unreadable.map(({ file, name, problem }) => (
          <li key={file}>
            <div>
              <b>{name}</b>
              <p>{problemText(problem, language)}</p>
            </div>
            <Button size="compact-sm" onClick={() => askAgain(file)}>
              {messages.action.tryAgain}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
