import { Button, Drawer, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { told } from '../../state/refusal.ts';
import classes from './Activities.module.css';
import { copyActivities } from './copy.ts';
import type { Done } from './done.ts';

type Entry = OutputOf<'library.list'>['entries'][number];

export interface CopyDrawerProps {
  readonly file: string;
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** The chosen activities into another client file as well. */
export function CopyDrawer({ file, ids, onClose, onDone }: CopyDrawerProps) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const others = useOtherFiles(file);
  const [to, setTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setIsBusy] = useState(false);
  const target = others?.find((entry) => entry.file === to);
  const copy = async () => {
    if (target === undefined) return;
    setIsBusy(true);
    const reply = await copyActivities(file, ids, target.file);
    setIsBusy(false);
    if (!reply.ok) {
      setProblem(reply);
      return;
    }
    const text = messages.copiedTo(ids.length, target.name);
    onDone({ text, sequence: undefined, file: target.file });
    onClose();
  };
  return (
    <Drawer
      opened
      position="right"
      size="28rem"
      onClose={onClose}
      title={messages.toOtherFile}
      closeButtonProps={{ 'aria-label': messages.close }}
      classNames={{ body: classes.drawer ?? '', title: classes.drawerTitle ?? '' }}
    >
      {others?.length === 0 && <p role="status">{messages.noOtherFile}</p>}
      {others !== undefined && others.length > 0 && (
        <Select
          data-autofocus
          searchable
          label={messages.whichFile}
          description={messages.copyHelp}
          data={others.map((entry) => ({ value: entry.file, label: entry.name }))}
          value={to}
          onChange={setTo}
          error={problem && problemText(problem, language)}
        />
      )}
      <div className={classes.drawerActions}>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button
          variant="filled"
          disabled={target === undefined || isBusy}
          onClick={() => void copy()}
        >
          {messages.copyNow(ids.length)}
        </Button>
      </div>
    </Drawer>
  );
}

/** Undefined until they are known. */
function useOtherFiles(file: string): readonly Entry[] | undefined {
  const [entries, setEntries] = useState<readonly Entry[]>();
  useEffect(() => {
    let isCurrent = true;
    void told(backend.call('library.list', {})).then((reply) => {
      if (!isCurrent) return;
      const all = reply.ok ? reply.value.entries : [];
      setEntries(all.filter((entry) => entry.file !== file && !entry.archived));
    });
    return () => {
      isCurrent = false;
    };
  }, [file]);
  return entries;
}
