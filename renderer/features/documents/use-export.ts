import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { backend } from '../../state/backend.ts';
import { type GivenFile, giveFile } from '../../state/give-file.ts';
import { type Job, useJob } from '../../state/use-job.ts';
import type { Folder } from './folder.ts';

export interface Outcome {
  readonly files: readonly GivenFile[];
  readonly notices: OutputOf<'documents.make'>['notices'];
  /** Name of the folder they stand in, where it is known. */
  readonly folder?: string;
  readonly problem?: Problem;
}

type Kept = Pick<Outcome, 'files' | 'folder' | 'problem'>;
type Sent = OutputOf<'documents.make'>['files'];

/** Makes files and gives them to the user: in a window into a folder, in a browser as downloads. */
export function useExport(): {
  readonly job: Job;
  readonly outcome: Outcome | undefined;
  readonly start: (
    order: Omit<InputOf<'documents.make'>, 'job'>,
    folder: Folder | undefined,
  ) => Promise<void>;
} {
  const job = useJob();
  const [outcome, setOutcome] = useState<Outcome>();
  const start = async (
    order: Omit<InputOf<'documents.make'>, 'job'>,
    folder: Folder | undefined,
  ) => {
    setOutcome(undefined);
    const made = await job.run((name) => backend.call('documents.make', { ...order, job: name }));
    if (!made.ok) {
      setOutcome({ files: [], notices: [], problem: made });
      return;
    }
    const { files, notices } = made.value;
    const kept = await (folder ? intoFolder(files, folder) : asDownloads(files));
    setOutcome({ ...kept, notices });
  };
  return { job, outcome, start };
}

/** All or none; a name that is taken there gets a number. */
async function intoFolder(sent: Sent, { folder, name }: Folder): Promise<Kept> {
  const files = sent.map(({ blob, name: each }) => ({ blob, name: each }));
  const reply = await backend.shell('shell.saveInto', { folder, files });
  if (!reply.ok) return { files: [], problem: reply };
  return { folder: name, files: reply.value.saved };
}

async function asDownloads(sent: Sent): Promise<Kept> {
  const files: GivenFile[] = [];
  for (const each of sent) {
    const given = await giveFile(each);
    if (!given.ok) return { files, problem: given };
    if (given.value) files.push(given.value);
  }
  return { files };
}
