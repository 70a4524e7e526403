import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { inLanguage } from '../../../shared/domain/text.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { choiceLists, choicesIn } from '../../../shared/interview/choices.ts';
import { recipeOf } from '../../../shared/interview/recipes.ts';
import type { SuggestedActivity, SuggestedCompany } from '../../../shared/interview/suggest.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Choices } from './Choices.tsx';
import classes from './Interview.module.css';
import { rename } from './review-state.ts';

/** What one activity will hold: its name, and which suggestions are taken. */
export function Adjust({
  activity,
  companies,
  onDone,
}: {
  readonly activity: SuggestedActivity;
  readonly companies: readonly SuggestedCompany[];
  readonly onDone: () => void;
}) {
  const messages = useMessages(interviewMessages);
  const language = useLanguage();
  const choices = choicesIn(activity, companies, language);
  return (
    <div className={classes.adjust}>
      <NameField activity={activity} onDone={onDone} />
      {choiceLists.some((list) => choices[list].length > 0) && (
        <p className={classes.hint}>{messages.adjustNote}</p>
      )}
      {choiceLists
        .filter((list) => choices[list].length > 0)
        .map((list) => (
          <Choices key={list} list={list} activity={activity} choices={choices[list]} />
        ))}
    </div>
  );
}

function NameField({
  activity: { key, name },
  onDone,
}: {
  readonly activity: SuggestedActivity;
  readonly onDone: () => void;
}) {
  const messages = useMessages(interviewMessages);
  const language = useLanguage();
  const [text, setText] = useState(inLanguage(name, language).text);
  return (
    <TextInput
      label={messages.activityName}
      value={text}
      maxLength={200}
      onChange={(event) => {
        setText(event.currentTarget.value);
        rename(key, language, event.currentTarget.value);
      }}
      onBlur={() => {
        if (text.trim() === '') setText(recipeOf(key).name[language]);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // It ends the name; the file is made from the list.
        event.preventDefault();
        onDone();
      }}
    />
  );
}
