/** What is kept beside client files that are nowhere, as the backend tells it and as it is shown. */
import { useCallback, useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { LeftoverMessages } from '../../../shared/i18n/app/leftovers.ts';
import { backend } from '../../state/backend.ts';
import { told } from '../../state/refusal.ts';

export type Leftovers = OutputOf<'leftovers.list'>;
export type Leftover = Leftovers['leftovers'][number];

interface Told {
  readonly list: Leftovers | undefined;
  /** Out: whether it went. */
  readonly forget: (id: string) => Promise<boolean>;
}

/** A folder that is away is told beside the choice of another one; nothing can be said of these then. */
export function useLeftovers(): Told {
  const [list, setList] = useState<Leftovers>();
  const load = useCallback(async () => {
    const reply = await backend.call('leftovers.list', {});
    if (reply.ok) setList(reply.value);
  }, []);
  useEffect(() => {
    void load();
    // A drive may be back meanwhile.
    const again = () => void load();
    globalThis.addEventListener('focus', again);
    return () => globalThis.removeEventListener('focus', again);
  }, [load]);
  const forget = async (id: string) => {
    const { ok } = await told(backend.call('leftovers.forget', { id }));
    await load();
    return ok;
  };
  return { list, forget };
}

/** What of it there is, in words. */
export const partsOf = (
  { what, workOf, aside, statement }: Leftover,
  words: LeftoverMessages,
): readonly string[] =>
  what.map((each) => {
    if (each === 'work') return words.work(workOf?.path);
    if (each === 'aside') return words.aside(aside);
    return each === 'statement' ? words.statement(statement) : words.questions;
  });
