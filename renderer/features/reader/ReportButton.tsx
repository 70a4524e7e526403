import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Progress } from '../../components/Progress.tsx';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { useJob } from '../../state/use-job.ts';
import classes from './Results.module.css';

const languages: readonly Language[] = ['nl', 'en'];

/** What was found, as a PDF to hand over, in the language that one chooses. */
export function ReportButton({
  file,
  reading,
}: {
  readonly file: string;
  readonly reading: string;
}) {
  const messages = useMessages(readerMessages);
  const ui = useLanguage();
  const job = useJob();
  const [saved, setSaved] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const make = async (language: Language) => {
    setSaved(undefined);
    setProblem(undefined);
    const made = await job.run((name) =>
      backend.call('reader.report', {
        job: name,
        reading,
        against: file,
        languages: [language],
        formats: ['pdf'],
        date: today(),
      }),
    );
    const sent = made.ok ? made.value.files[0] : undefined;
    if (!made.ok || !sent) {
      setProblem(made.ok || made.code === 'cancelled' ? undefined : made);
      return;
    }
    const kept = await backend.download(sent.blob, sent.name);
    if (!kept.ok) setProblem(kept);
    // A window asks for a place first, and one may step back from it.
    else if (backend.host === 'browser' || kept.value.saved !== undefined) setSaved(sent.name);
  };
  if (job.isRunning)
    return (
      <Progress
        label={messages.making}
        fraction={job.fraction}
        cancelLabel={messages.stop}
        onCancel={job.cancel}
      />
    );
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}>
            {messages.report}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {languages.map((language) => (
            <Menu.Item key={language} onClick={() => void make(language)}>
              {messages.reportIn[language]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span role="status" className={classes.help}>
        {saved !== undefined && messages.saved(saved)}
        {problem && problemText(problem, ui)}
      </span>
    </>
  );
}
