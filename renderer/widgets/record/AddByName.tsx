import { Button, Popover, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import classes from './Record.module.css';

export interface AddByNameProps {
  /** On the button. */
  readonly label: string;
  /** Of the field; "Naam" when left out. */
  readonly field?: string;
  readonly onAdd: (name: string) => void;
  /** The one filled button of its region. */
  readonly primary?: boolean;
  /** What the command palette knows it by, where it can be asked for from other screens. */
  readonly action?: string;
}

/** Asks the name first: nothing without one comes into the file. */
export function AddByName({ label, field, onAdd, primary = false, action }: AddByNameProps) {
  const messages = useMessages(recordMessages);
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const button = useButtonAction(action ?? `add/${label}`, label, { hint: messages.add });
  const add = () => {
    if (name.trim() === '') return;
    setIsOpen(false);
    setName('');
    onAdd(name.trim());
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      trapFocus
      returnFocus
      withRoles
      position="bottom-end"
    >
      <Popover.Target>
        <Button
          ref={button}
          {...(primary ? { variant: 'filled' } : { size: 'compact-sm' })}
          leftSection={<IconPlus size={primary ? 18 : 16} stroke={1.75} aria-hidden />}
          onClick={() => setIsOpen(!isOpen)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <form
          className={classes.add}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextInput
            label={field ?? messages.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Button type="submit" variant="filled" disabled={name.trim() === ''}>
            {messages.addNow}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
