import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Settings.module.css';

export interface SavedInputProps {
  readonly label: string;
  readonly description?: string;
  readonly autoComplete?: string;
  readonly value: string;
  readonly onSave: (value: string) => Promise<void>;
}

/** How long typing may rest before it is kept, in ms. */
const PAUSE_MS = 400;

/** A field that keeps what is typed by itself, and says so. */
export function SavedInput({ value, onSave, ...rest }: SavedInputProps) {
  const messages = useMessages(settingsMessages);
  const [draft, setDraft] = useState(value);
  const [isSaved, setSaved] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = async (text: string) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    await onSave(text.trim());
    setSaved(true);
  };
  return (
    <div className={classes.saved}>
      <TextInput
        {...rest}
        value={draft}
        maxLength={200}
        onChange={({ currentTarget: { value: text } }) => {
          setDraft(text);
          setSaved(false);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void save(text), PAUSE_MS);
        }}
        onBlur={() => {
          if (timer.current !== undefined) void save(draft);
        }}
      />
      <span role="status">{isSaved ? messages.saved : ''}</span>
    </div>
  );
}
