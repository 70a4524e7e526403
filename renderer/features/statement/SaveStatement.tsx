import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Progress } from '../../components/Progress.tsx';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { reveal } from '../../state/refusal.ts';
import { today } from '../../state/today.ts';
import { useJob } from '../../state/use-job.ts';
import classes from './Statement.module.css';

interface Saved {
  readonly name: string;
  /** What the window shows it by in its folder. */
  readonly saved?: string;
}

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
  const ui = useLanguage();
  const job = useJob();
  const [saved, setSaved] = useState<Saved>();
  const [problem, setProblem] = useState<Problem>();
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
    const kept = await backend.download(sent.blob, sent.name);
    if (!kept.ok) {
      setProblem(kept);
      return;
    }
    // A window asks for a place first, and one may step back from it.
    if (backend.host === 'browser' || kept.value.saved !== undefined)
      setSaved({ name: sent.name, ...kept.value });
  };
  const { saved: place } = saved ?? {};
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
        <Button variant={isConcept ? 'filled' : 'default'} onClick={() => void save()}>
          {isConcept ? messages.saveConcept : messages.savePdf}
        </Button>
      )}
      <p className={classes.outcome} role="status">
        {saved && messages.saved(saved.name)}
        {problem && problemText(problem, ui)}
        {place !== undefined && (
          <button type="button" className={classes.link} onClick={() => reveal(place)}>
            {messages.reveal}
          </button>
        )}
      </p>
    </>
  );
}
