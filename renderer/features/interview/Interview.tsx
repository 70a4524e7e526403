import { type SubmitEvent, useMemo } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { type InterviewAnswers, shownQuestions } from '../../../shared/interview/answers.ts';
import type { Question } from '../../../shared/interview/question.ts';
import { suggest } from '../../../shared/interview/suggest.ts';
import { Note } from '../../components/Note.tsx';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Asked } from './Asked.tsx';
import { Growing } from './Growing.tsx';
import { HaveStatement } from './HaveStatement.tsx';
import classes from './Interview.module.css';
import { forgetInterview, goTo, useInterview } from './interview-state.ts';
import { makeFile } from './make-file.ts';
import { StepButtons } from './StepButtons.tsx';
import { Steps } from './Steps.tsx';
import { presentNow } from './there.ts';
import { useMaking } from './use-making.ts';
import { useQuestionForm } from './use-question-form.ts';

/** One question, what grows of the answers beside it, and the way to the next; at the end the review. */
export function Interview({
  file,
  answers,
  place,
}: {
  readonly file: string | undefined;
  readonly answers: InterviewAnswers;
  readonly place: number;
}) {
  const questions = shownQuestions(answers);
  const question = questions[place];
  const there = useInterview((now) => now.there);
  const suggestions = useMemo(() => suggest(answers, presentNow(answers, there)), [answers, there]);
  const { run, problem, isMaking } = useMaking(file, answers);
  const { form, parts, figured, onFocus, isGood, bringUnseen } = useQuestionForm(question, answers);
  const make = async () => {
    const made = await run(makeFile);
    if (made === undefined) return;
    void forgetInterview();
    goToScreen(screenHref(made, 'overview'));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (question === undefined) void make();
    else if (isGood() && !bringUnseen(parts.slice(1))) goTo(place + 1);
  };
  return (
    <div className={classes.interview}>
      {/* The browser would refuse `www.bakker.nl` as an address, and in its own language. */}
      <form className={classes.main} ref={form} noValidate onSubmit={submit} onFocus={onFocus}>
        <Steps place={place} total={questions.length} />
        <Asked {...{ question, parts, figured, answers, suggestions }} />
        {problem !== undefined && <Refusal problem={problem} />}
        <StepButtons {...{ file, place, question, suggestions, isMaking }} />
        {place === 0 && <HaveStatement {...{ file, answers, isGood }} />}
      </form>
      <Growing suggestions={suggestions} question={question ?? nothingAsked} />
    </div>
  );
}

const nothingAsked: Question = { id: '', parts: [] };

function Refusal({ problem }: { readonly problem: Problem }) {
  const language = useLanguage();
  const messages = useMessages(interviewMessages);
  return (
    <Note
      level="need"
      title={problem.code === 'call.unsure' ? messages.maybeMade : messages.notMade}
    >
      {problemText(problem, language)}
    </Note>
  );
}
