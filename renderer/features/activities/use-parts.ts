/** The parts of several activities: rows that the page does not have until they are asked for. */
import { useEffect, useState } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { backend } from '../../state/backend.ts';
import { told } from '../../state/refusal.ts';

/** What is changed in several activities together. */
export interface ActivityParts {
  readonly recipient: readonly Row<'recipient'>[];
  readonly legalBasis: readonly Row<'legalBasis'>[];
  readonly retention: readonly Row<'retention'>[];
}

/** By activity. */
export type PartsByActivity = ReadonlyMap<string, ActivityParts>;

/** Enough to keep the backend busy; more would only wait there. */
const AT_ONCE = 8;

/** Undefined until they are there; asks nothing where `wanted` is false, and again for another `round`. */
export function usePartsOf(
  file: string,
  ids: readonly string[],
  wanted: boolean,
  round: number,
): PartsByActivity | undefined {
  const [parts, setParts] = useState<PartsByActivity>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round reads them again
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    void readParts(file, ids, () => isCurrent).then((read) => {
      if (isCurrent) setParts(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [file, ids, wanted, round]);
  return parts;
}

async function readParts(
  file: string,
  ids: readonly string[],
  goesOn: () => boolean,
): Promise<PartsByActivity> {
  const read = new Map<string, ActivityParts>();
  const waiting = [...ids];
  const readOn = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined && goesOn(); id = waiting.pop()) {
      const scope = { kind: 'activity' as const, id };
      const reply = await told(backend.call('register.rows', { file, scope }));
      if (!reply.ok) continue;
      const { recipient = [], legalBasis = [], retention = [] } = reply.value.rows;
      read.set(id, { recipient, legalBasis, retention } as ActivityParts);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return read;
}
