import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Progress } from '../../components/Progress.tsx';
import { backend } from '../../state/backend.ts';
import { type GivenFile, giveFile } from '../../state/give-file.ts';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { today } from '../../state/today.ts';
import { useJob } from '../../state/use-job.ts';
import { Given } from '../../widgets/Given.tsx';
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
  const job = useJob();
  const [saved, setSaved] = useState<GivenFile>();
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
    const given = await giveFile(sent);
    if (given.ok) setSaved(given.value);
    else setProblem(given);
  };
  const wanted = languages.map((language) => ({
    id: `reader.report/${language}`,
    label: messages.report,
    hint: messages.reportIn[language],
    run: () => void make(language),
  }));
  useScreenActions(job.isRunning ? [] : wanted);
  const button = useRef<HTMLButtonElement>(null);
  const wasRunning = useRef(false);
  // It was gone while the report was made.
  useEffect(() => {
    if (wasRunning.current && !job.isRunning && isFocusFree()) button.current?.focus();
    wasRunning.current = job.isRunning;
  }, [job.isRunning]);
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
      <Menu returnFocus>
        <Menu.Target>
          <Button
            ref={button}
            rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          >
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
        <Given files={saved ? [saved] : []} problem={problem} />
      </span>
    </>
  );
}
