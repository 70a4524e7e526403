import { Button } from '@mantine/core';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import type { InterviewAnswers } from '../../../shared/interview/answers.ts';
import { comeBackTo, goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import classes from './Interview.module.css';
import { carryDetails } from './make-file.ts';
import { useMaking } from './use-making.ts';

/**
 * The other way to begin: who one is goes into the client file, what was answered so far is kept, and
 * a statement that is there is read first.
 */
export function HaveStatement({
  file,
  answers,
  isGood,
}: {
  readonly file: string | undefined;
  readonly answers: InterviewAnswers;
  /** Out: whether what was typed can be right; else it is shown what cannot. */
  readonly isGood: () => boolean;
}) {
  const messages = useMessages(readerMessages);
  const language = useLanguage();
  const { run, problem, isMaking } = useMaking(file, answers);
  const button = useButtonAction('interview.haveStatement', messages.haveOne);
  const go = async () => {
    if (!isGood()) return;
    const target = await run(carryDetails);
    if (target === undefined) return;
    comeBackTo(screenHref(target, 'interview'));
    goToScreen(screenHref(target, 'reader'));
  };
  return (
    <section className={classes.other} aria-label={messages.haveOne}>
      <p>{messages.haveOneHelp}</p>
      <Button ref={button} loading={isMaking} onClick={() => void go()}>
        {messages.haveOne}
      </Button>
      {problem !== undefined && <p role="alert">{problemText(problem, language)}</p>}
    </section>
  );
}
