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
  readonly forget: (shown: Leftover) => Promise<boolean>;
  /** Out: what the client file is called now; undefined where it was refused. */
  readonly putBack: (id: string) => Promise<string | undefined>;
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
    const end = backend.subscribe(({ type }) => {
      if (type === 'library') again();
    });
    return () => {
      end();
      globalThis.removeEventListener('focus', again);
    };
  }, [load]);
  const forget = async ({ id, what }: Leftover) => {
    const { ok } = await told(backend.call('leftovers.forget', { id, what }));
    await load();
    return ok;
  };
  const putBack = async (id: string) => {
    const reply = await told(backend.call('leftovers.putBack', { id }));
    await load();
    return reply.ok ? reply.value.name : undefined;
  };
  return { list, forget, putBack };
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

/** What to do with its work, where that is not to put it back at once. */
export function hintOf({ what, workOf }: Leftover): 'isThere' | 'damaged' | undefined {
  if (!what.includes('work')) return undefined;
  if (workOf === undefined || workOf.back === 'damaged') return 'damaged';
  return workOf.isThere ? 'isThere' : undefined;
}
