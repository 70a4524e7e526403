import { Button, Select } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { copyToFileMessages } from '../../../shared/i18n/app/copy-to-file.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { FormActions, FormDrawer } from '../../components/FormDrawer.tsx';
import { backend } from '../../state/backend.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { told } from '../../state/refusal.ts';
import classes from './CopyToFile.module.css';
import { copyActivities } from './copy-activities.ts';

type Entry = OutputOf<'library.list'>['entries'][number];

export interface CopyToFileProps {
  readonly file: string;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

interface Done {
  readonly target: Entry;
  readonly reply: OutputOf<'activities.copy'>;
}

/** A start for another client, made of activities of this one; what did not go along is told. */
export function CopyToFile({ file, ids, onClose }: CopyToFileProps) {
  const messages = useMessages(copyToFileMessages);
  const [done, setDone] = useState<Done>();
  return (
    <FormDrawer title={messages.title} size="28rem" closeLabel={messages.close} onClose={onClose}>
      {done === undefined ? (
        <Asking file={file} ids={ids} onClose={onClose} onDone={setDone} />
      ) : (
        <Told {...done} onClose={onClose} />
      )}
    </FormDrawer>
  );
}

function Asking({
  file,
  ids,
  onClose,
  onDone,
}: CopyToFileProps & { readonly onDone: (done: Done) => void }) {
  const messages = useMessages(copyToFileMessages);
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
    if (reply.ok) onDone({ target, reply: reply.value });
    else setProblem(reply);
  };
  return (
    <>
      {others?.length === 0 && <p role="status">{messages.noOther}</p>}
      {others !== undefined && others.length > 0 && (
        <Select
          data-autofocus
          searchable
          label={messages.which}
          description={messages.help}
          data={others.map((entry) => ({ value: entry.file, label: entry.name }))}
          value={to}
          onChange={setTo}
          error={problem && problemText(problem, language)}
        />
      )}
      <FormActions>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button
          variant="filled"
          disabled={target === undefined || isBusy}
          onClick={() => void copy()}
        >
          {messages.now(ids.length)}
        </Button>
      </FormActions>
    </>
  );
}

/** What was done, to be taken back there as long as nothing else was done after it. */
function Told({ target, reply, onClose }: Done & { readonly onClose: () => void }) {
  const messages = useMessages(copyToFileMessages);
  const { activities, left, sequence } = reply;
  const [text, setText] = useState(() => messages.done(activities.length, target.name));
  const [canUndo, setCanUndo] = useState(sequence !== undefined);
  const [isThere, setIsThere] = useState(true);
  const takeBack = async () => {
    if (sequence === undefined) return;
    setCanUndo(false);
    const undone = await backend.call('register.undo', { file: target.file, sequence });
    setIsThere(!undone.ok);
    setText(undone.ok ? messages.undone(target.name) : messages.changedSince(target.name));
  };
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone each time, and the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for every text anew
  useEffect(() => said.current?.focus(), [text]);
  const [only] = activities;
  const copy = activities.length === 1 ? only : undefined;
  return (
    <>
      <div ref={said} role="status" tabIndex={-1} className={classes.told}>
        <p>{text}</p>
        {isThere && <p>{messages.check}</p>}
        {isThere && left.length > 0 && (
          <>
            <p>{messages.notTaken}</p>
            <ul>
              {left.map((what) => (
                <li key={what}>{messages.left[what]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <FormActions>
        {canUndo && <Button onClick={() => void takeBack()}>{messages.undo}</Button>}
        <Button onClick={onClose}>{messages.close}</Button>
        {isThere && (
          <Button
            component="a"
            variant="filled"
            href={screenHref(target.file, 'activities', copy)}
            onClick={onClose}
          >
            {messages.open}
          </Button>
        )}
      </FormActions>
    </>
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
