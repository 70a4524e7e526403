import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { backend } from '../../state/backend.ts';
import { type Job, useJob } from '../../state/use-job.ts';

export interface SavedFile {
  readonly name: string;
  /** What a window shows it by in its folder. */
  readonly saved?: string;
}

export interface Outcome {
  readonly files: readonly SavedFile[];
  readonly notices: OutputOf<'documents.make'>['notices'];
  readonly problem?: Problem;
}

/** Makes files and gives them to the user; in a window each is asked a place. */
export function useExport(): {
  readonly job: Job;
  readonly outcome: Outcome | undefined;
  readonly start: (order: Omit<InputOf<'documents.make'>, 'job'>) => Promise<void>;
} {
  const job = useJob();
  const [outcome, setOutcome] = useState<Outcome>();
  const start = async (order: Omit<InputOf<'documents.make'>, 'job'>) => {
    setOutcome(undefined);
    const made = await job.run((name) => backend.call('documents.make', { ...order, job: name }));
    if (!made.ok) {
      setOutcome({ files: [], notices: [], problem: made });
      return;
    }
    const files: SavedFile[] = [];
    let problem: Problem | undefined;
    for (const { blob, name } of made.value.files) {
      const kept = await backend.download(blob, name);
      if (!kept.ok) problem = kept;
      else if (backend.host === 'browser' || kept.value.saved !== undefined)
        files.push({ name, ...kept.value });
    }
    setOutcome({ files, notices: made.value.notices, ...(problem ? { problem } : {}) });
  };
  return { job, outcome, start };
}
