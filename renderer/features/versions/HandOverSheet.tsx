import { Button } from '@mantine/core';
import { useState } from 'react';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Versions.module.css';

/** A client file of its own for somebody else. */
export function HandOverSheet({ file }: { readonly file: string }) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const [outcome, setOutcome] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const give = async () => {
    setIsMaking(true);
    const made = await backend.call('file.handOver', { file });
    const given = made.ok ? await backend.download(made.value.blob, made.value.name) : made;
    setIsMaking(false);
    setOutcome(given.ok ? messages.handedOver : problemText(given, language));
  };
  return (
    <Sheet title={messages.handOver} help={messages.handOverHelp}>
      <Button loading={isMaking} onClick={() => void give()}>
        {messages.handOverNow}
      </Button>
      <p role="status" className={classes.outcome}>
        {outcome}
      </p>
    </Sheet>
  );
}
