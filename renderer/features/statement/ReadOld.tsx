import { Button } from '@mantine/core';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';

/** To the screen that reads a statement from before. */
export function ReadOld({ file }: { readonly file: string }) {
  const messages = useMessages(readerMessages);
  return (
    <Button
      component="a"
      size="compact-sm"
      href={screenHref(file, 'reader')}
      title={messages.enterHelp}
    >
      {messages.enter}
    </Button>
  );
}
