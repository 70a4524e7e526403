import { type ReactNode, useState } from 'react';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { type ActivityKey, recipeOf } from '../../../shared/interview/recipes.ts';
import { furtherTemplates, type Suggestions } from '../../../shared/interview/suggest.ts';
import { templateGroups } from '../../../shared/reference/template-record.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Interview.module.css';
import { ReviewItem } from './ReviewItem.tsx';
import { tick, tickAgain, tickFurther } from './review-state.ts';

/** Everything that the answers suggest, to tick and adjust before it is made, and what they do not. */
export function Review({ suggestions }: { readonly suggestions: Suggestions }) {
  const messages = useMessages(interviewMessages);
  const [open, setOpen] = useState<ActivityKey>();
  const { activities } = suggestions;
  const item = (key: ActivityKey, onTick: (key: ActivityKey, ticked: boolean) => void) => (
    <ReviewItem
      key={key}
      activityKey={key}
      activity={activities.find((activity) => activity.key === key)}
      companies={suggestions.companies}
      isOpen={open === key}
      onOpen={(isOpen) => setOpen(isOpen ? key : undefined)}
      onTick={onTick}
    />
  );
  return (
    <div className={classes.part}>
      <h1 className={classes.question}>{messages.review}</h1>
      <p className={classes.help}>{messages.reviewNote}</p>
      <div className={classes.ticks}>
        {activities
          .filter(({ added }) => added !== true)
          .map(({ key, present }) => item(key, present === undefined ? tick : tickAgain))}
      </div>
      <Further suggestions={suggestions} item={(key) => item(key, tickFurther)} />
    </div>
  );
}

/** The other templates, folded until somebody misses something. */
function Further({
  suggestions,
  item,
}: {
  readonly suggestions: Suggestions;
  readonly item: (key: ActivityKey) => ReactNode;
}) {
  const messages = useMessages(interviewMessages);
  const { templateGroups: groupNames } = useMessages(activitiesMessages);
  const [wasUsed] = useState(suggestions.activities.some(({ added }) => added === true));
  const further = furtherTemplates(suggestions);
  if (further.length === 0) return null;
  const groups = templateGroups.map((group) => ({
    group,
    keys: further.filter((key) => recipeOf(key).template?.group === group),
  }));
  return (
    <details className={classes.further} open={wasUsed}>
      <summary>{messages.further(further.length)}</summary>
      {groups
        .filter(({ keys }) => keys.length > 0)
        .map(({ group, keys }) => (
          <fieldset key={group} className={classes.part}>
            <legend className={classes.groupName}>{groupNames[group]}</legend>
            <div className={classes.ticks}>{keys.map(item)}</div>
          </fieldset>
        ))}
    </details>
  );
}
