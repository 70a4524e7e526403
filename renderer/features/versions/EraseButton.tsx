import { Button } from '@mantine/core';
import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { eraseMessages } from '../../../shared/i18n/app/erase.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Versions.module.css';

type Erases = Pick<InputOf<'file.erase'>, 'refs' | 'reasons' | 'names'>;
type Told = OutputOf<'file.erase'>;

export interface EraseButtonProps {
  readonly file: string;
  /** What goes, as it stands within a sentence. */
  readonly name: string;
  /** Undefined as long as the part is not chosen. */
  readonly erases: Erases | undefined;
  readonly onDone: (said: string) => void;
}

/** Asks what erasing would take away, tells that, and erases once a person agrees. */
export function EraseButton({ file, name, erases, onDone }: EraseButtonProps) {
  const messages = useMessages(eraseMessages);
  const language = useLanguage();
  const [told, setTold] = useState<Told>();
  const [problem, setProblem] = useState('');
  const call = async (dryRun: boolean) => {
    if (erases === undefined) {
      setProblem(messages.chooseFirst);
      return;
    }
    const reply = await backend.call('file.erase', { file, ...erases, dryRun, language });
    if (!reply.ok) {
      setTold(undefined);
      setProblem(problemText(reply, language));
    } else if (dryRun) setTold(reply.value);
    else onDone(messages.erased);
  };
  return (
    <>
      <Button onClick={() => void call(true)}>{`${messages.eraseNow}…`}</Button>
      <p role="alert" className={classes.outcome}>
        {problem}
      </p>
      <ConfirmDialog
        opened={told !== undefined}
        title={messages.confirmErase(name)}
        confirmLabel={messages.eraseNow}
        cancelLabel={messages.keep}
        onCancel={() => setTold(undefined)}
        onConfirm={() => void call(false)}
      >
        {told && <WhatGoes told={told} values={(erases?.refs.length ?? 0) > 0} />}
      </ConfirmDialog>
    </>
  );
}

/** Names of rows that are told one by one; more are counted. */
const NAMED = 8;

function WhatGoes({ told, values }: { readonly told: Told; readonly values: boolean }) {
  const { rows } = told;
  const messages = useMessages(eraseMessages);
  const { andMore } = useMessages(versionsMessages);
  return (
    <>
      {messages.willGo({ ...told, values, rows: rows.length }).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rows.length > 0 && (
        <>
          <p>{messages.goesWith}</p>
          <ul>
            {rows.slice(0, NAMED).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows can have the same path
              <li key={at}>{row}</li>
            ))}
            {rows.length > NAMED && <li>{andMore(rows.length - NAMED)}</li>}
          </ul>
        </>
      )}
      <p>{messages.cannotUndo}</p>
    </>
  );
}
