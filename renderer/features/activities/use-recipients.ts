/** Who gets the data of several activities: rows that the page does not have until they are asked for. */
import { useEffect, useState } from 'react';
import type { Recipient } from '../../../shared/domain/recipient.ts';
import { backend } from '../../state/backend.ts';
import { told } from '../../state/refusal.ts';

type Recipients = ReadonlyMap<string, readonly Recipient[]>;

/** Enough to keep the backend busy; more would only wait there. */
const AT_ONCE = 8;

/** Undefined until they are there; asks nothing where `wanted` is false, and again for another `round`. */
export function useRecipients(
  file: string,
  ids: readonly string[],
  wanted: boolean,
  round: number,
): Recipients | undefined {
  const [recipients, setRecipients] = useState<Recipients>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round reads them again
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    void readRecipients(file, ids, () => isCurrent).then((read) => {
      if (isCurrent) setRecipients(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [file, ids, wanted, round]);
  return recipients;
}

async function readRecipients(
  file: string,
  ids: readonly string[],
  goesOn: () => boolean,
): Promise<Recipients> {
  const read = new Map<string, readonly Recipient[]>();
  const waiting = [...ids];
  const readOn = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined && goesOn(); id = waiting.pop()) {
      const scope = { kind: 'activity' as const, id };
      const reply = await told(backend.call('register.rows', { file, scope }));
      if (reply.ok) read.set(id, (reply.value.rows.recipient ?? []) as readonly Recipient[]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return read;
}
