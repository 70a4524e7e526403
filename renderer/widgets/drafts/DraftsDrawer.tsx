import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Activity } from '../../../shared/domain/activity.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { draftsMessages } from '../../../shared/i18n/app/drafts.ts';
import { FormActions, FormDrawer } from '../../components/FormDrawer.tsx';
import { change } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
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
  const language = useLanguage();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  const chosen = drafts.filter(({ id }) => ticked.has(id));
  const isAll = chosen.length === drafts.length;
  const turn = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const say = async () => {
    setIsBusy(true);
    const reply = await change(
      chosen.map(({ id, status }) => ({
        ref: refOf('activity', id, 'status'),
        from: status,
        to: 'active',
      })),
      messages.title,
    );
    setIsBusy(false);
    if (reply.ok) onDone(chosen.map(({ id }) => id));
  };
  return (
    <FormDrawer title={messages.title} size="32rem" closeLabel={messages.close} onClose={onClose}>
      <p className={classes.help}>{messages.help}</p>
      <fieldset className={classes.list} aria-label={messages.list}>
        {drafts.length > 1 && (
          <Checkbox
            data-autofocus
            className={classes.all ?? ''}
            label={messages.all}
            checked={isAll}
            indeterminate={!isAll && chosen.length > 0}
            onChange={() => setTicked(new Set(isAll ? [] : drafts.map(({ id }) => id)))}
          />
        )}
        {drafts.map(({ id, name }) => (
          <Checkbox
            key={id}
            className={classes.draft ?? ''}
            label={inLanguage(name, language).text}
            checked={ticked.has(id)}
            onChange={() => turn(id)}
          />
        ))}
      </fieldset>
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
