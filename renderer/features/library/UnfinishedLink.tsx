import { Button } from '@mantine/core';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { useMessages } from '../../state/language.ts';

/** The way back to clients that were left in the middle of the first questions. */
export function UnfinishedLink({ count }: { readonly count: number }) {
  const messages = useMessages(interviewMessages);
  return (
    <Button component="a" href="#/new" variant="subtle">
      {messages.unfinished.inLibrary(count)}
    </Button>
  );
}
