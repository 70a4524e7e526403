import { useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import type { InterviewAnswers } from '../../../shared/interview/answers.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useSettings } from '../../state/settings.ts';
import type { makeFile } from './make-file.ts';

interface Making {
  readonly run: (make: typeof makeFile) => Promise<string | undefined>;
  readonly problem: Problem | undefined;
  readonly isMaking: boolean;
}

/** Brings the answers into their client file. Out of `run`: that file, nothing where it was refused. */
export function useMaking(file: string | undefined, answers: InterviewAnswers): Making {
  const { unnamed } = useMessages(interviewMessages);
  const language = useLanguage();
  const name = useSettings(({ settings }) => settings.name);
  const [problem, setProblem] = useState<Problem>();
  const [isMaking, setIsMaking] = useState(false);
  const run: Making['run'] = async (make) => {
    setIsMaking(true);
    const made = await make(answers, { file, language, by: name ?? unnamed, unnamed });
    setIsMaking(false);
    setProblem(made.ok ? undefined : made);
    return made.ok ? made.file : undefined;
  };
  return { run, problem, isMaking };
}
