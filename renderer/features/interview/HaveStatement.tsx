import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { backend } from '../../state/backend.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Interview.module.css';
import { moveInterview } from './interview-state.ts';

/** The other way to begin: what was answered so far is kept, and a statement that is there is read first. */
export function HaveStatement({
  file,
  label,
}: {
  readonly file: string | undefined;
  /** Name of the client, where it was given already. */
  readonly label: string | undefined;
}) {
  const messages = useMessages(readerMessages);
  const { unnamed } = useMessages(interviewMessages);
  const language = useLanguage();
  const [problem, setProblem] = useState<Problem>();
  const go = async () => {
    let target = file;
    if (target === undefined) {
      const made = await backend.call('library.create', { label: label ?? unnamed, language });
      if (!made.ok) {
        setProblem(made);
        return;
      }
      target = made.value.file;
    }
    await moveInterview(target);
    goToScreen(screenHref(target, 'reader'));
  };
  return (
    <section className={classes.other} aria-label={messages.haveOne}>
      <p>{messages.haveOneHelp}</p>
      <Button onClick={() => void go()}>{messages.haveOne}</Button>
      {problem !== undefined && <p role="alert">{problemText(problem, language)}</p>}
    </section>
  );
}
