import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { ListedRecord } from '../../state/removed.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { comeBackTo } from './last-opened.ts';
import { removeRecord } from './removal.ts';

export interface RemoveRecordProps extends ListedRecord {
  /** What takes its place in the list. */
  readonly neighbour: string | undefined;
}

/** Takes a record out, and back to its list, which says so. */
export function RemoveRecord({ neighbour, ...record }: RemoveRecordProps) {
  const { file, section, name } = record;
  const messages = useMessages(recordMessages);
  const language = useLanguage();
  const button = useButtonAction('record.remove', messages.remove, { hint: name });
  const remove = async () => {
    if (!(await removeRecord(record, language))) return;
    if (neighbour !== undefined) comeBackTo(file, section, neighbour);
    goToScreen(screenHref(file, section));
  };
  return (
    <Button
      ref={button}
      leftSection={<IconTrash size={18} stroke={1.6} aria-hidden />}
      onClick={() => void remove()}
    >
      {messages.remove}
    </Button>
  );
}
