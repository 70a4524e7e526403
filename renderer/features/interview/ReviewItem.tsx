import { Button, Checkbox } from '@mantine/core';
import { useId, useRef } from 'react';
import { inLanguage } from '../../../shared/domain/text.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { type ActivityKey, recipeOf } from '../../../shared/interview/recipes.ts';
import type { SuggestedActivity, SuggestedCompany } from '../../../shared/interview/suggest.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Adjust } from './Adjust.tsx';
import classes from './Interview.module.css';

export interface ReviewItemProps {
  readonly activityKey: ActivityKey;
  /** Absent for a template that neither an answer nor the person asks for. */
  readonly activity: SuggestedActivity | undefined;
  readonly companies: readonly SuggestedCompany[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onTick: (key: ActivityKey, ticked: boolean) => void;
}

/** One thing that is set up, or not; what it holds is folded until asked for. */
export function ReviewItem(props: ReviewItemProps) {
  const { activityKey, activity, companies, isOpen, onOpen, onTick } = props;
  const messages = useMessages(interviewMessages);
  const language = useLanguage();
  const fold = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const name = inLanguage(activity?.name ?? recipeOf(activityKey).name, language).text;
  const isTicked = activity?.ticked === true;
  const about = [
    ...(activity?.present === undefined ? [] : [messages.thereAs(activity.present)]),
    ...(activity?.certain === false ? [messages.notSure] : []),
    ...(isTicked && activity.without.length > 0 ? [messages.leftOut(activity.without.length)] : []),
  ].join(', ');
  return (
    <div className={classes.tick}>
      <div className={classes.tickLine}>
        <Checkbox
          checked={isTicked}
          label={name}
          description={about === '' ? undefined : about}
          onChange={(event) => onTick(activityKey, event.currentTarget.checked)}
        />
        {isTicked && (
          <Button
            ref={opener}
            variant="subtle"
            className={classes.adjuster ?? ''}
            aria-expanded={isOpen}
            aria-controls={fold}
            aria-label={`${messages.adjust}: ${name}`}
            onClick={() => onOpen(!isOpen)}
          >
            {messages.adjust}
          </Button>
        )}
      </div>
      <div id={fold}>
        {isTicked && isOpen && (
          <Adjust
            activity={activity}
            companies={companies}
            onDone={() => {
              onOpen(false);
              opener.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}
