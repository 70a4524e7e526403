import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { Progress } from '../../components/Progress.tsx';
import { backend } from '../../state/backend.ts';
import { type GivenFile, giveFile } from '../../state/give-file.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { today } from '../../state/today.ts';
import { useJob } from '../../state/use-job.ts';
import { Given } from '../../widgets/Given.tsx';
import classes from './Statement.module.css';

/** The statement as a PDF, with CONCEPT on every page for as long as it is one. */
export function SaveStatement({
  file,
  statement,
  language,
  isConcept,
}: {
  readonly file: string;
  readonly statement: Statement;
  readonly language: Language;
  readonly isConcept: boolean;
}) {
  const messages = useMessages(statementScreenMessages);
  const job = useJob();
  const [saved, setSaved] = useState<GivenFile>();
  const [problem, setProblem] = useState<Problem>();
  const label = isConcept ? messages.saveConcept : messages.savePdf;
  const button = useButtonAction('statement.save', label, { isOffered: !job.isRunning });
  const save = async () => {
    setSaved(undefined);
    setProblem(undefined);
    const { audience, id } = statement;
    const made = await job.run((name) =>
      backend.call('documents.make', {
        file,
        job: name,
        documents: [{ document: 'statement', audience, statement: id }],
        profile: 'public',
        formats: ['pdf'],
        languages: [language],
        date: today(),
        together: false,
      }),
    );
    const sent = made.ok ? made.value.files[0] : undefined;
    if (!made.ok || !sent) {
      setProblem(made.ok || made.code === 'cancelled' ? undefined : made);
      return;
    }
    const given = await giveFile(sent);
    if (given.ok) setSaved(given.value);
    else setProblem(given);
  };
  return (
    <>
      {job.isRunning ? (
        <Progress
          label={messages.making}
          fraction={job.fraction}
          cancelLabel={messages.stop}
          onCancel={job.cancel}
        />
      ) : (
        <Button ref={button} variant={isConcept ? 'filled' : 'default'} onClick={() => void save()}>
          {label}
        </Button>
      )}
      <p className={classes.outcome} role="status">
        <Given files={saved ? [saved] : []} problem={problem} />
      </p>
    </>
  );
}
