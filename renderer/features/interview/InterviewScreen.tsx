import { Button } from '@mantine/core';
import { type SubmitEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import {
  type InterviewAnswers,
  shownParts,
  shownQuestions,
} from '../../../shared/interview/answers.ts';
import { badDetail } from '../../../shared/interview/detail-form.ts';
import { suggest } from '../../../shared/interview/suggest.ts';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../shell/Shell.tsx';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { DetailsView } from './DetailsView.tsx';
import { Growing } from './Growing.tsx';
import { HaveStatement } from './HaveStatement.tsx';
import classes from './Interview.module.css';
import {
  forgetInterview,
  goTo,
  leaveInterview,
  loadInterview,
  useInterview,
} from './interview-state.ts';
import { makeFile } from './make-file.ts';
import { PartView } from './PartView.tsx';
import { Review } from './Review.tsx';
import { Steps } from './Steps.tsx';
import { Unfinished } from './Unfinished.tsx';
import { useFigures } from './use-figures.ts';
import { useMaking } from './use-making.ts';
import { useUnseen } from './use-unseen.ts';

/** The first questions for a new client file, or for one that is there: `file`. */
export function InterviewScreen({ file }: { readonly file?: string }) {
  const messages = useMessages(interviewMessages);
  const { of, answers, place, unfinished } = useInterview();
  const asks = of !== undefined;
  const isNew = !asks && unfinished === undefined;
  useEffect(() => {
    if (isNew) void loadInterview(file);
  }, [isNew, file]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions of another file are left too
  useEffect(() => leaveInterview, [file]);
  const questions = useMemo(() => shownQuestions(answers), [answers]);
  const name = answers.organisation.legalName;
  return (
    <Shell
      place={asks ? `interview/${place}` : 'interview'}
      title={messages.title}
      about={name === undefined ? messages.newFile : `${name}, ${messages.newFile}`}
      actions={<Button onClick={() => goToScreen('#/')}>{messages.later}</Button>}
    >
      {asks ? (
        <Interview
          file={'file' in of ? of.file : undefined}
          answers={answers}
          place={Math.min(place, questions.length)}
        />
      ) : (
        unfinished !== undefined && <Unfinished file={file} unfinished={unfinished} />
      )}
    </Shell>
  );
}

function Interview({
  file,
  answers,
  place,
}: {
  readonly file: string | undefined;
  readonly answers: InterviewAnswers;
  readonly place: number;
}) {
  const messages = useMessages(interviewMessages);
  const questions = shownQuestions(answers);
  const question = questions[place];
  const suggestions = useMemo(() => suggest(answers), [answers]);
  const { run, problem, isMaking } = useMaking(file, answers);
  const form = useFocusOnQuestion(place);
  const bringUnseen = useUnseen(form, answers);
  const parts = question === undefined ? [] : shownParts(answers, question);
  const [focused, setFocused] = useState<string>();
  const figured = parts.find(({ id }) => id === focused) ?? parts[0];
  useFigures(form, figured);
  const make = async () => {
    const made = await run(makeFile);
    if (made === undefined) return;
    void forgetInterview();
    goToScreen(screenHref(made, 'overview'));
  };
  const isGood = () => {
    const bad = question?.fields?.find((field) => badDetail(field, answers.organisation[field]));
    if (bad !== undefined)
      form.current?.querySelector<HTMLElement>(`[data-field="${bad}"]`)?.focus();
    return bad === undefined;
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (question === undefined) void make();
    else if (isGood() && !bringUnseen(parts.slice(1))) goTo(place + 1);
  };
  const ticked = suggestions.activities.filter((activity) => activity.ticked).length;
  return (
    <div className={classes.interview}>
      {/* The browser would refuse `www.bakker.nl` as an address, and in its own language. */}
      <form
        className={classes.main}
        ref={form}
        noValidate
        onSubmit={submit}
        onFocus={({ target }) => {
          const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
          if (part !== undefined) setFocused(part);
        }}
      >
        <Steps place={place} total={questions.length} />
        {question === undefined ? (
          <Review suggestions={suggestions} />
        ) : question.fields !== undefined ? (
          <DetailsView question={question} />
        ) : (
          parts.map((part, index) => (
            <PartView
              key={part.id}
              part={part}
              answer={answers.parts[part.id] ?? {}}
              isFirst={index === 0}
              hasFigures={part === figured}
            />
          ))
        )}
        {problem !== undefined && <Refusal problem={problem} />}
        <div className={classes.buttons} data-bar>
          {place > 0 && (
            <Button size="lg" onClick={() => goTo(place - 1)}>
              {messages.back}
            </Button>
          )}
          <Button type="submit" size="lg" variant="filled" loading={isMaking}>
            {question !== undefined
              ? messages.next
              : ticked === 0
                ? messages.makeNone
                : messages.make(ticked)}
          </Button>
          {question !== undefined && question.fields === undefined && (
            <span className={classes.hint}>{messages.keys}</span>
          )}
        </div>
        {place === 0 && <HaveStatement {...{ file, answers, isGood }} />}
      </form>
      <Growing suggestions={suggestions} question={question ?? nothingAsked} />
    </div>
  );
}

const nothingAsked = { id: '', parts: [] };

function Refusal({ problem }: { readonly problem: Problem }) {
  const language = useLanguage();
  const messages = useMessages(interviewMessages);
  return (
    <Note level="need" title={messages.notMade}>
      {problemText(problem, language)}
    </Note>
  );
}

/** A new question is read and answered from its top. */
function useFocusOnQuestion(place: number) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place has its own first field
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }, [place]);
  return form;
}
