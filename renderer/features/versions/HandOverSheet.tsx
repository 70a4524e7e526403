import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { handOverMessages } from '../../../shared/i18n/app/hand-over.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { type GivenFile, giveFile } from '../../state/give-file.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { Given } from '../../widgets/Given.tsx';
import classes from './Versions.module.css';

/** A client file of its own for somebody else. */
export function HandOverSheet({ file }: { readonly file: string }) {
  const messages = useMessages(handOverMessages);
  const [given, setGiven] = useState<GivenFile>();
  const [problem, setProblem] = useState<Problem>();
  const [isMaking, setIsMaking] = useState(false);
  const button = useButtonAction('versions.handOver', messages.now, {
    isOffered: !isMaking,
  });
  const give = async () => {
    setIsMaking(true);
    const made = await backend.call('file.handOver', { file });
    const reply = made.ok ? await giveFile(made.value) : made;
    setIsMaking(false);
    setGiven(reply.ok ? reply.value : undefined);
    setProblem(reply.ok ? undefined : reply);
  };
  return (
    <Sheet title={messages.title} help={messages.help}>
      <Button ref={button} loading={isMaking} onClick={() => void give()}>
        {messages.now}
      </Button>
      <p role="status" className={classes.outcome}>
        <Given files={given ? [given] : []} problem={problem} />
      </p>
    </Sheet>
  );
}
