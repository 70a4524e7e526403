import { Button, Modal, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Note } from '../../components/Note.tsx';
import { backend } from '../../state/backend.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Editor.module.css';

interface Target {
  readonly value: string;
  readonly label: string;
}

/** Copies the activity with all its parts to another client file of the library. */
export function CopyDialog({
  file,
  id,
  onClose,
}: {
  readonly file: string;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const [targets, setTargets] = useState<readonly Target[]>();
  const [to, setTo] = useState<string | null>(null);
  const [copy, setCopy] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    void backend.call('library.list', {}).then((reply) => {
      if (!reply.ok) {
        setProblem(reply);
        return;
      }
      const others = reply.value.entries.filter((entry) => entry.file !== file);
      setTargets(others.map((entry) => ({ value: entry.file, label: entry.name })));
    });
  }, [file]);
  const run = async () => {
    if (to === null) return;
    const reply = await backend.call('activities.copy', { file, activities: [id], to });
    if (reply.ok) setCopy(reply.value.activities[0]);
    setProblem(reply.ok ? undefined : reply);
  };
  const name = targets?.find(({ value }) => value === to)?.label ?? '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.copyTitle}
      closeButtonProps={{ 'aria-label': messages.close }}
    >
      <div className={classes.dialog}>
        {copy === undefined ? (
          <>
            <p>{messages.copyHelp}</p>
            {targets?.length === 0 && <p>{messages.noOtherFile}</p>}
            {targets !== undefined && targets.length > 0 && (
              <Select
                data-autofocus
                label={messages.chooseFile}
                data={[...targets]}
                value={to}
                searchable
                onChange={setTo}
              />
            )}
          </>
        ) : (
          <p role="status">{messages.copied(name)}</p>
        )}
        {problem && (
          <Note level="need" title={messages.copyTitle}>
            {problemText(problem, language)}
          </Note>
        )}
        <div className={classes.dialogActions}>
          <Button onClick={onClose}>{messages.close}</Button>
          {copy === undefined ? (
            <Button variant="filled" disabled={to === null} onClick={() => void run()}>
              {messages.copyNow}
            </Button>
          ) : (
            <Button
              component="a"
              variant="filled"
              href={screenHref(to ?? file, 'activities', copy)}
              onClick={onClose}
            >
              {messages.openCopy}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
