import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/calls.ts';
import { PASTED_LIMIT } from '../../../shared/contract/reader.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { STATEMENT_LIMIT_MB } from '../../../shared/statement-reader/text/limit.ts';
import type { Answer } from '../../rpc/transport.ts';
import { backend } from '../../state/backend.ts';
import { today } from '../../state/today.ts';
import { useJob } from '../../state/use-job.ts';
import { showReading } from './reader-state.ts';

/** A file, or text that was pasted. */
export type StatementInput = { readonly file: File } | { readonly text: string };

export interface ReadingJob {
  readonly isReading: boolean;
  /** 0 to 1. */
  readonly fraction: number | undefined;
  /** Why nothing was read. */
  readonly problem: Problem | undefined;
  /** It was stopped by the person. */
  readonly wasStopped: boolean;
  readonly give: (input: StatementInput) => Promise<void>;
  /** The same once more, though it does not look like a statement. */
  readonly giveAnyway: () => Promise<void>;
  readonly cancel: () => void;
}

/** Reads a statement beside a client file; the screen shows what comes of it. */
export function useReading(client: string): ReadingJob {
  const job = useJob();
  const [problem, setProblem] = useState<Problem>();
  const [wasStopped, setStopped] = useState(false);
  const [last, setLast] = useState<StatementInput>();
  const read = async (input: StatementInput, anyway: boolean) => {
    setLast(input);
    setProblem(undefined);
    setStopped(false);
    const reply = await job.run(async (name) => {
      const source = await sourceOf(input);
      if (!source.ok) return source;
      return backend.call('reader.read', {
        job: name,
        file: client,
        source: source.value,
        today: today(),
        ...(anyway ? { anyway } : {}),
      });
    });
    if (reply.ok) {
      const { isKept, ...text } = reply.value;
      showReading(client, text, { isKept });
    } else if (reply.code === 'cancelled') setStopped(true);
    else setProblem(reply);
  };
  return {
    isReading: job.isRunning,
    fraction: job.fraction,
    problem,
    wasStopped,
    give: (input) => read(input, false),
    giveAnyway: async () => {
      if (last) await read(last, true);
    },
    cancel: job.cancel,
  };
}

/** What is long goes as a file does. */
async function sourceOf(input: StatementInput): Promise<Answer<InputOf<'reader.read'>['source']>> {
  if ('text' in input && input.text.length <= PASTED_LIMIT)
    return { ok: true, value: { text: input.text } };
  const file =
    'file' in input ? input.file : new File([input.text], PASTED_NAME, { type: 'text/plain' });
  // A backend that was sent all of it would say the same, after a while.
  if (file.size > STATEMENT_LIMIT_MB * 1_000_000) return TOO_LARGE;
  const sent = await backend.upload(file);
  return sent.ok ? { ok: true, value: { blob: sent.value.blob, name: file.name } } : sent;
}

const TOO_LARGE = {
  ok: false,
  code: 'statementTooLarge',
  details: { limitMegabytes: STATEMENT_LIMIT_MB },
} as const;

/** Its ending says that it is plain text. */
const PASTED_NAME = '.txt';
