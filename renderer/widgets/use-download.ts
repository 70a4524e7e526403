/** Makes documents and gives them to the user: one at a time, with its progress, to be stopped at will. */
import { useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../shared/contract/calls.ts';
import type { Problem } from '../../shared/domain/problem.ts';
import { backend } from '../state/backend.ts';
import { type GivenFile, giveFile } from '../state/give-file.ts';
import { told } from '../state/refusal.ts';

type Order = Omit<InputOf<'documents.make'>, 'job'>;

export interface Download {
  /** 0 to 1 while it is being made. */
  readonly fraction: number | undefined;
  readonly problem: Problem | undefined;
  readonly notices: OutputOf<'documents.make'>['notices'];
  /** What was given last. */
  readonly done: readonly GivenFile[];
  readonly start: (order: Order) => Promise<void>;
  readonly cancel: () => void;
}

type State = Omit<Download, 'start' | 'cancel'>;
const idle: State = { fraction: undefined, problem: undefined, notices: [], done: [] };

export function useDownload(): Download {
  const [state, setState] = useState<State>(idle);
  const job = useRef<string | undefined>(undefined);

  useEffect(
    () =>
      backend.subscribe((event) => {
        if (event.type !== 'progress' || event.job !== job.current) return;
        setState((now) => ({ ...now, fraction: event.fraction }));
      }),
    [],
  );

  const start = async (order: Order) => {
    if (job.current !== undefined) return;
    const id = crypto.randomUUID();
    job.current = id;
    setState({ ...idle, fraction: 0 });
    const made = await backend.call('documents.make', { ...order, job: id });
    job.current = undefined;
    if (!made.ok) {
      setState({ ...idle, ...(made.code === 'cancelled' ? {} : { problem: made }) });
      return;
    }
    const { files, notices } = made.value;
    const done: GivenFile[] = [];
    for (const file of files) {
      const given = await giveFile(file);
      if (!given.ok) {
        setState({ ...idle, problem: given, done });
        return;
      }
      if (given.value) done.push(given.value);
    }
    setState({ ...idle, notices, done });
  };

  const cancel = () => {
    if (job.current !== undefined) void told(backend.call('job.cancel', { job: job.current }));
  };

  return { ...state, start, cancel };
}
