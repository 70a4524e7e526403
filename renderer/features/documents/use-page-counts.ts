import { useEffect, useState } from 'react';
import type { InputOf } from '../../../shared/contract/calls.ts';
import { backend } from '../../state/backend.ts';
import { useAll, useFile } from '../../state/file.ts';
import { type Planned, wantedOf } from './order.ts';

type Asked = Omit<InputOf<'documents.pages'>, 'job' | 'wanted'>;

/** With more of them a document takes seconds to divide into pages: then only the preview tells. */
const MOST_ACTIVITIES = 100;
/** Until the register rests, in ms. */
const REST_MS = 500;

export interface PageCounts {
  readonly pagesOf: (planned: Planned) => number | undefined;
  /** False where a count comes with the preview only. */
  readonly areComing: boolean;
}

/**
 * Counts the pages of one document after the other, in a thread of their own, while nothing else is made.
 * @param seen what the preview counted
 */
export function usePageCounts(
  asked: Asked,
  plan: readonly Planned[],
  seen: { readonly planned: Planned; readonly pages: number } | undefined,
): PageCounts {
  const revision = useFile((state) => state.revision);
  const areComing = useAll('activity').length <= MOST_ACTIVITIES;
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const question = JSON.stringify(asked);
  const keyOf = ({ name }: Planned) => `${revision} ${question} ${name}`;
  if (seen && counts.get(keyOf(seen.planned)) !== seen.pages)
    setCounts(new Map(counts).set(keyOf(seen.planned), seen.pages));
  const next = plan.find((planned) => !counts.has(keyOf(planned)));
  const wanted = areComing && seen && next ? JSON.stringify(wantedOf(next)) : undefined;
  const nextKey = next && keyOf(next);

  useEffect(() => {
    if (wanted === undefined || nextKey === undefined) return;
    const job = crypto.randomUUID();
    const count = async () => {
      const reply = await backend.call('documents.pages', {
        ...(JSON.parse(question) as Asked),
        job,
        wanted: JSON.parse(wanted) as ReturnType<typeof wantedOf>,
      });
      if (reply.ok) setCounts((now) => new Map(now).set(nextKey, reply.value.pages));
    };
    const timer = setTimeout(() => void count(), REST_MS);
    return () => {
      clearTimeout(timer);
      void backend.call('job.cancel', { job });
    };
  }, [question, wanted, nextKey]);
  return { pagesOf: (planned) => counts.get(keyOf(planned)), areComing };
}
