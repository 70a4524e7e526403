import { Button } from '@mantine/core';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { openExample } from './file-actions.ts';

/** Where there is no client file yet: what belongs here, and a made-up one to look around in. */
export function FirstStart() {
  const messages = useMessages(libraryMessages);
  return (
    <Sheet label={messages.title}>
      <EmptyState action={<Button onClick={() => void openExample()}>{messages.example}</Button>}>
        {messages.empty}
      </EmptyState>
    </Sheet>
  );
}
