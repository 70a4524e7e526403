import { Button, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { createRow, useFile } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { allOf } from '../../state/row-cache.ts';
import classes from './Activities.module.css';

/** Asks for a name and goes on to fill in the rest. */
export function AddActivity({
  file,
  onCancel,
}: {
  readonly file: string;
  readonly onCancel: () => void;
}) {
  const messages = useMessages(activitiesMessages);
  const [name, setName] = useState('');
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const { id, reply } = await createRow('activity', newActivity(name.trim()));
    if (reply.ok) goToScreen(screenHref(file, 'activities', id));
  };
  return (
    <form
      className={classes.add}
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextInput
        autoFocus
        className={classes.addName ?? ''}
        label={messages.addName}
        description={messages.addNameHelp}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" disabled={name.trim() === ''}>
        {messages.addNow}
      </Button>
      <Button onClick={onCancel}>{messages.cancel}</Button>
    </form>
  );
}

/** Draft, after the last of them, in the role that the organisation has if it has only one. */
function newActivity(name: string) {
  const { cache, language } = useFile.getState();
  const activities = allOf(cache, 'activity');
  const roles = allOf(cache, 'organisation')[0]?.roles;
  const role = roles?.length === 1 ? roles[0] : undefined;
  return {
    name: { [language]: name },
    number: Math.max(0, ...activities.map(({ number }) => number)) + 1,
    rank: Math.max(0, ...activities.map(({ rank }) => rank)) + 1,
    role: role ?? ('controller' as const),
    status: 'draft' as const,
  };
}
