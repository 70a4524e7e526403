import { Button, TextInput } from '@mantine/core';
import { type SyntheticEvent, useRef } from 'react';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import classes from './Settings.module.css';

/** A browser cannot pick a folder of the disk: its path is typed or pasted. */
export function FolderField({ onGive }: { readonly onGive: (folder: string) => Promise<void> }) {
  const messages = useMessages(settingsMessages);
  const field = useRef<HTMLInputElement>(null);
  const button = useButtonAction('settings.folder', messages.useFolder);
  const give = (event: SyntheticEvent) => {
    event.preventDefault();
    const folder = field.current?.value.trim() ?? '';
    if (folder === '') field.current?.focus();
    else void onGive(folder);
  };
  return (
    <form className={classes.folder} onSubmit={give}>
      <TextInput
        ref={field}
        label={messages.otherFolder}
        description={messages.folderPath}
        spellCheck={false}
        autoComplete="off"
      />
      <Button ref={button} type="submit">
        {messages.useFolder}
      </Button>
    </form>
  );
}
