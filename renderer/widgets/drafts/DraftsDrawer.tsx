import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Activity } from '../../../shared/domain/activity.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { draftsMessages } from '../../../shared/i18n/app/drafts.ts';
import { FormActions, FormDrawer } from '../../components/FormDrawer.tsx';
import { change } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { DraftChoice } from './DraftChoice.tsx';
import classes from './Drafts.module.css';

/** The drafts by name, none of them ticked: only what a person says is done is done. */
export function DraftsDrawer({
  drafts,
  onClose,
  onDone,
}: {
  readonly drafts: readonly Activity[];
  readonly onClose: () => void;
  readonly onDone: (ids: readonly string[]) => void;
}) {
  const messages = useMessages(draftsMessages);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  const chosen = drafts.filter(({ id }) => ticked.has(id));
  const say = async () => {
    setIsBusy(true);
    const isDone = await takeIntoUse(chosen, messages.step);
    setIsBusy(false);
    if (isDone) onDone(chosen.map(({ id }) => id));
  };
  return (
    <FormDrawer
      title={messages.title(drafts.length)}
      size="32rem"
      closeLabel={messages.close}
      onClose={onClose}
    >
      <p className={classes.help}>{messages.help}</p>
      <DraftChoice drafts={drafts} ticked={ticked} onTick={setTicked} />
      <FormActions>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button
          variant="filled"
          loading={isBusy}
          disabled={chosen.length === 0}
          onClick={() => void say()}
        >
          {messages.confirm(chosen.length)}
        </Button>
      </FormActions>
    </FormDrawer>
  );
}

/** In one step, so that one undo takes it all back. */
async function takeIntoUse(drafts: readonly Activity[], step: string): Promise<boolean> {
  const changes = drafts.map(({ id, status }) => ({
    ref: refOf('activity', id, 'status'),
    from: status,
    to: 'active',
  }));
  return (await change(changes, step)).ok;
}
