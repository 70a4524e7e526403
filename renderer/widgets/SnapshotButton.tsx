import { Anchor, Button, Popover, TextInput } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import type { Problem } from '../../shared/domain/problem.ts';
import { snapshotMessages } from '../../shared/i18n/app/snapshot.ts';
import { problemText } from '../../shared/i18n/problems.ts';
import { backend } from '../state/backend.ts';
import { screenHref } from '../state/jump.ts';
import { useLanguage, useMessages } from '../state/language.ts';
import classes from './SnapshotButton.module.css';

/** Keeps the register as it is now, complete or not, with a reason to find it by. */
export function SnapshotButton({ file }: { readonly file: string }) {
  const messages = useMessages(snapshotMessages);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState<string>();
  const [outcome, setOutcome] = useState<'made' | Problem>();
  const open = (opened: boolean) => {
    setIsOpen(opened);
    setOutcome(undefined);
  };
  const make = async () => {
    const text = (reason ?? messages.usualReason).trim() || messages.usualReason;
    const reply = await backend.call('versions.snapshot', { file, reason: text });
    setOutcome(reply.ok ? 'made' : reply);
    if (reply.ok) setReason(undefined);
  };
  return (
    <Popover opened={isOpen} onChange={open} trapFocus returnFocus withRoles position="bottom-end">
      <Popover.Target>
        <Button
          leftSection={<IconCamera size={18} stroke={1.6} aria-hidden />}
          onClick={() => open(!isOpen)}
        >
          {messages.snapshot}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.form ?? ''}>
        {outcome === 'made' ? (
          <p role="status" className={classes.made}>
            {messages.made}
            <Anchor
              href={screenHref(file, 'versions')}
              onClick={() => setIsOpen(false)}
              data-autofocus
            >
              {messages.seeVersions}
            </Anchor>
          </p>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void make();
            }}
          >
            <TextInput
              label={messages.reason}
              description={messages.reasonHelp}
              maxLength={200}
              value={reason ?? messages.usualReason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={outcome && problemText(outcome, language)}
              // What stands there is an example: who types means something else.
              onFocus={(event) => event.currentTarget.select()}
              data-autofocus
            />
            <Button type="submit" variant="filled" mt="sm">
              {messages.make}
            </Button>
          </form>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
