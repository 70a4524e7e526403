import { useEffect, useRef, useState } from 'react';
import type { InputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { openPdf, type Pdf } from '../../document/pdf/open-pdf.ts';
import { backend } from '../../state/backend.ts';
import { useFile } from '../../state/file.ts';
import { type Job, useJob } from '../../state/use-job.ts';

/** A document that is made is not made again for every key: the register rests first, in ms. */
const REST_MS = 1_500;

export type PreviewInput = Omit<InputOf<'documents.make'>, 'job' | 'formats' | 'together'>;

export interface PdfPreview {
  readonly pdf: Pdf | undefined;
  readonly problem: Problem | undefined;
  readonly job: Job;
  readonly again: () => void;
}

interface Shown {
  readonly pdf?: Pdf;
  /** What it was made of. */
  readonly key?: string;
  readonly problem?: Problem;
}

/** The PDF of one document as it would be saved; made anew when what it is made of changes. */
export function usePdfPreview(input: PreviewInput | undefined): PdfPreview {
  const revision = useFile((state) => state.revision);
  const job = useJob();
  const [shown, setShown] = useState<Shown>({});
  const [attempt, setAttempt] = useState(0);
  const made = useRef<string | undefined>(undefined);
  const key = input && JSON.stringify(input);
  const { run } = job;
  const make = useRef(run);
  make.current = run;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision or attempt makes it anew
  useEffect(() => {
    if (key === undefined) return;
    let isCurrent = true;
    const isSame = made.current === key;
    const work = async () => {
      made.current = key;
      const result = await make.current((name) => makePdf(key, name));
      if (isCurrent) setShown({ ...result, key });
      else void result.pdf?.loadingTask.destroy();
    };
    const timer = setTimeout(() => void work(), isSame ? REST_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, revision, attempt]);

  const { pdf } = shown;
  useEffect(
    () => () => {
      void pdf?.loadingTask.destroy();
    },
    [pdf],
  );
  // Of something else, as of a version that one came from, nothing is to be seen, nor its pages counted.
  const current = shown.key === key ? shown : {};
  const again = () => {
    made.current = undefined;
    setShown({});
    setAttempt(attempt + 1);
  };
  return { pdf: current.pdf, problem: current.problem, job, again };
}

async function makePdf(key: string, job: string): Promise<Shown> {
  const input = JSON.parse(key) as PreviewInput;
  const reply = await backend.call('documents.make', {
    ...input,
    job,
    formats: ['pdf'],
    together: false,
  });
  if (!reply.ok) return { problem: reply };
  const blob = reply.value.files[0]?.blob;
  if (blob === undefined) return {};
  const bytes = await backend.read(blob);
  return bytes.ok ? { pdf: await openPdf(bytes.value) } : { problem: bytes };
}
