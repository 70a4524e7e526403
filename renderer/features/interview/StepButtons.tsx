import { Button } from '@mantine/core';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import type { Question } from '../../../shared/interview/question.ts';
import type { Suggestions } from '../../../shared/interview/suggest.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Interview.module.css';
import { goTo } from './interview-state.ts';

/** Back and on; after the last question on is making, and says of how many activities. */
export function StepButtons({
  place,
  question,
  suggestions,
  isMaking,
}: {
  readonly place: number;
  readonly question: Question | undefined;
  readonly suggestions: Suggestions;
  readonly isMaking: boolean;
}) {
  const messages = useMessages(interviewMessages);
  const ticked = suggestions.activities.filter((activity) => activity.ticked).length;
  const make = ticked === 0 ? messages.makeNone : messages.make(ticked);
  return (
    <div className={classes.buttons} data-bar>
      {place > 0 && (
        <Button size="lg" onClick={() => goTo(place - 1)}>
          {messages.back}
        </Button>
      )}
      <Button type="submit" size="lg" variant="filled" loading={isMaking}>
        {question === undefined ? make : messages.next}
      </Button>
      {question !== undefined && question.fields === undefined && (
        <span className={classes.hint}>{messages.keys}</span>
      )}
    </div>
  );
}
