import { Button, Popover } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import type { Section } from '../../../shared/i18n/app/shell.ts';
import { removeRows } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { RemovalQuestion } from './RemovalQuestion.tsx';
import { type Consequences, consequencesOf } from './removal.ts';

export interface RemoveRecordProps {
  readonly file: string;
  readonly section: Section;
  readonly entity: EntityName;
  readonly id: string;
  readonly name: string;
}

/** Takes a record out, and back to its list. What names it is told first; undo brings all back. */
export function RemoveRecord({ file, section, entity, id, name }: RemoveRecordProps) {
  const messages = useMessages(recordMessages);
  const language = useLanguage();
  const [found, setFound] = useState<Consequences>();
  const button = useButtonAction('record.remove', messages.remove, { hint: name });
  const remove = async () => {
    setFound(undefined);
    const reply = await removeRows([{ entity, id }]);
    if (reply.ok) goToScreen(screenHref(file, section));
  };
  const ask = async () => {
    const consequences = await consequencesOf(file, entity, id, language);
    if (consequences === undefined) await remove();
    else setFound(consequences);
  };
  return (
    <Popover
      opened={found !== undefined}
      onChange={(opened) => !opened && setFound(undefined)}
      trapFocus
      returnFocus
      withRoles
      position="bottom-end"
    >
      <Popover.Target>
        <Button
          ref={button}
          leftSection={<IconTrash size={18} stroke={1.6} aria-hidden />}
          onClick={() => void ask()}
        >
          {messages.remove}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={messages.removeTitle(name)}>
        {found && (
          <RemovalQuestion
            name={name}
            consequences={found}
            onKeep={() => setFound(undefined)}
            onRemove={() => void remove()}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
