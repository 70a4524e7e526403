import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { type RecordToRemove, useRemoveRecord } from './use-remove-record.ts';

export function RemoveRecord(record: RecordToRemove) {
  const messages = useMessages(recordMessages);
  const button = useButtonAction('record.remove', messages.remove, { hint: record.name });
  const remove = useRemoveRecord(record);
  return (
    <Button
      ref={button}
      leftSection={<IconTrash size={18} stroke={1.6} aria-hidden />}
      onClick={remove}
    >
      {messages.remove}
    </Button>
  );
}
