import { Button } from '@mantine/core';
import { useRef } from 'react';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import type { Question } from '../../../shared/interview/question.ts';
import type { Suggestions } from '../../../shared/interview/suggest.ts';
import { useMessages } from '../../state/language.ts';
import { press, useScreenActions } from '../../state/screen-actions.ts';
import classes from './Interview.module.css';
import { goTo } from './interview-state.ts';
import { useLeaving } from './use-leaving.ts';

/** Back and on; after the last question on is making, and says of how many activities. */
export function StepButtons({
  file,
  place,
  question,
  suggestions,
  isMaking,
}: {
  readonly file: string | undefined;
  readonly place: number;
  readonly question: Question | undefined;
  readonly suggestions: Suggestions;
  readonly isMaking: boolean;
}) {
  const messages = useMessages(interviewMessages);
  const ticked = suggestions.activities.filter((activity) => activity.ticked).length;
  const isThere = suggestions.activities.some(({ present }) => present !== undefined);
  const none = isThere ? messages.makeNothingNew : messages.makeNone;
  const make = ticked === 0 ? none : messages.make(ticked);
  const onward = question === undefined ? make : messages.next;
  const hint = messages.title;
  const leaving = useLeaving(file);
  const next = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const isBack = place > 0;
  useScreenActions([
    { id: 'interview.next', label: onward, hint, run: () => press(next) },
    ...(isBack
      ? [{ id: 'interview.back', label: messages.back, hint, run: () => press(back) }]
      : []),
    { id: 'interview.later', hint, ...leaving },
  ]);
  return (
    <div className={classes.buttons} data-bar>
      {isBack && (
        <Button ref={back} size="lg" onClick={() => goTo(place - 1)}>
          {messages.back}
        </Button>
      )}
      <Button ref={next} type="submit" size="lg" variant="filled" loading={isMaking}>
        {onward}
      </Button>
      {question !== undefined && question.fields === undefined && (
        <span className={classes.hint}>{messages.keys}</span>
      )}
    </div>
  );
}
