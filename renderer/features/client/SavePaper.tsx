import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../../shared/domain/text.ts';
import { clientScreenMessages } from '../../../shared/i18n/app/client.ts';
import { AnswerGroup } from '../../components/AnswerGroup.tsx';
import { Progress } from '../../components/Progress.tsx';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { Given } from '../../widgets/Given.tsx';
import { useDownload } from '../../widgets/use-download.ts';
import classes from './Client.module.css';
import type { Paper } from './paper.ts';

/** A PDF to print, or Word to change before it is sent. */
const formats = ['pdf', 'docx'] as const;

export function SavePaper({
  order: { file, paper, language, date },
}: {
  readonly order: {
    readonly file: string;
    readonly paper: Paper;
    readonly language: Language;
    readonly date: string;
  };
}) {
  const messages = useMessages(clientScreenMessages);
  const [format, setFormat] = useState<(typeof formats)[number]>('pdf');
  const { fraction, problem, done, start, cancel } = useDownload();
  const isOffered = fraction === undefined;
  const button = useButtonAction('client.save', messages.save, { isOffered });
  const make = () =>
    start({
      file,
      documents: [paper],
      profile: 'working',
      formats: [format],
      languages: [language],
      date,
      together: true,
    });
  return (
    <section>
      <h2 className={classes.question}>{messages.format}</h2>
      <AnswerGroup
        label={messages.format}
        options={formats.map((each) => ({ value: each, label: messages.formats[each] }))}
        value={format}
        onChange={setFormat}
      />
      <div className={classes.save}>
        <Button ref={button} variant="filled" disabled={!isOffered} onClick={() => void make()}>
          {messages.save}
        </Button>
      </div>
      {fraction !== undefined && (
        <Progress
          label={messages.making}
          fraction={fraction}
          cancelLabel={messages.stop}
          onCancel={cancel}
        />
      )}
      <p role="status" className={classes.help}>
        <Given files={done} problem={problem} />
      </p>
    </section>
  );
}
