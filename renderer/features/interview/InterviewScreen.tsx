import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { shownQuestions } from '../../../shared/interview/answers.ts';
import { Shell } from '../../shell/Shell.tsx';
import { leaveFile, useSingle } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { Interview } from './Interview.tsx';
import { leaveInterview, loadInterview, useInterview } from './interview-state.ts';
import { Unfinished } from './Unfinished.tsx';
import { useLeaving } from './use-leaving.ts';

/** The first questions for a new client file, or for one that is there: `file`. */
export function InterviewScreen({ file }: { readonly file?: string }) {
  const messages = useMessages(interviewMessages);
  const { of, answers, place, unfinished } = useInterview();
  const asks = of !== undefined;
  const isNew = !asks && unfinished === undefined;
  useEffect(() => {
    if (isNew) void loadInterview(file);
  }, [isNew, file]);
  // A new client is not asked about in the file that one came from.
  useEffect(() => {
    if (file === undefined) leaveFile();
  }, [file]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions of another file are left too
  useEffect(() => leaveInterview, [file]);
  const questions = useMemo(() => shownQuestions(answers), [answers]);
  const target = asks && 'file' in of ? of.file : file;
  const leaving = useLeaving(target);
  const name = answers.organisation.legalName;
  const kept = useSingle('organisation')?.legalName;
  const newFile = name === undefined ? messages.newFile : `${name}, ${messages.newFile}`;
  return (
    <Shell
      place={asks ? `interview/${place}` : 'interview'}
      title={messages.title}
      about={file === undefined ? newFile : (kept ?? name)}
      actions={<Button onClick={leaving.run}>{leaving.label}</Button>}
    >
      {asks ? (
        <Interview file={target} answers={answers} place={Math.min(place, questions.length)} />
      ) : (
        unfinished !== undefined && <Unfinished file={file} unfinished={unfinished} />
      )}
    </Shell>
  );
}
