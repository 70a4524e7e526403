import { useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { backend } from '../../state/backend.ts';
import { type GivenFile, giveFile } from '../../state/give-file.ts';
import { told } from '../../state/refusal.ts';

export type Order = Omit<InputOf<'library.export'>, 'job'>;
export type Failed = OutputOf<'library.export'>['failed'];

export type ExportState =
  | { readonly step: 'asking' }
  /** `count`: of how many client files; others may be chosen meanwhile. */
  | { readonly step: 'working'; readonly fraction: number; readonly count: number }
  | { readonly step: 'stopped' }
  | { readonly step: 'refused'; readonly problem: Problem }
  | {
      readonly step: 'done';
      /** Absent: nothing could be made. */
      readonly given?: GivenFile;
      readonly failed: Failed;
    };

const asking: ExportState = { step: 'asking' };

/** Documents of many client files in one zip, with its progress and a way to stop. */
export function useExport() {
  const [state, setState] = useState<ExportState>(asking);
  const job = useRef<string>(undefined);
  useEffect(
    () =>
      backend.subscribe((event) => {
        if (event.type !== 'progress' || event.job !== job.current) return;
        setState((before) =>
          before.step === 'working' ? { ...before, fraction: event.fraction } : before,
        );
      }),
    [],
  );
  const start = async (order: Order) => {
    job.current = crypto.randomUUID();
    setState({ step: 'working', fraction: 0, count: order.files.length });
    const made = await backend.call('library.export', { ...order, job: job.current });
    job.current = undefined;
    if (!made.ok) {
      setState(
        made.code === 'cancelled' ? { step: 'stopped' } : { step: 'refused', problem: made },
      );
      return;
    }
    const { sent, failed } = made.value;
    if (sent === undefined) {
      setState({ step: 'done', failed });
      return;
    }
    const given = await giveFile(sent);
    if (!given.ok) setState({ step: 'refused', problem: given });
    else if (given.value) setState({ step: 'done', given: given.value, failed });
    else setState({ step: 'stopped' });
  };
  const stop = () => {
    if (job.current !== undefined) void told(backend.call('job.cancel', { job: job.current }));
  };
  return { state, start, stop, again: () => setState(asking) };
}
