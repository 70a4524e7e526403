import { Checkbox } from '@mantine/core';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import type { Suggestions } from '../../../shared/interview/suggest.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Interview.module.css';
import { tick } from './interview-state.ts';

/** Everything that the answers suggest, to tick and untick before it is made. */
export function Review({ suggestions }: { readonly suggestions: Suggestions }) {
  const messages = useMessages(interviewMessages);
  const language = useLanguage();
  return (
    <div className={classes.part}>
      <h1 className={classes.question}>{messages.review}</h1>
      <p className={classes.help}>{messages.reviewNote}</p>
      <div className={classes.ticks}>
        {suggestions.activities.map(({ key, name, ticked, certain }) => (
          <Checkbox
            key={key}
            className={classes.tick ?? ''}
            checked={ticked}
            label={name[language]}
            description={certain ? undefined : messages.notSure}
            onChange={(event) => tick(key, event.currentTarget.checked)}
          />
        ))}
      </div>
    </div>
  );
}
