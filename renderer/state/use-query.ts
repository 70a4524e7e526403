/** What the backend computes of a register, asked again when the register changes. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { CallName, InputOf, OutputOf } from '../../shared/contract/calls.ts';
import type { Problem } from '../../shared/domain/problem.ts';
import { backend, useConnection } from './backend.ts';
import { useFile } from './file.ts';
import { heldAnswer, holdAnswer } from './held-answers.ts';

export interface Query<T> {
  /** The last answer; it stays while a newer one is on its way. */
  readonly value: T | undefined;
  readonly problem: Problem | undefined;
  readonly isLoading: boolean;
}

/** Whether nothing but a change of the open register changes the answer. */
const isOfRegister = (name: CallName, key: string): boolean =>
  /^(?:register|activities)\.(?!search)/.test(name) &&
  key.includes(`"file":"${useFile.getState().file ?? ''}"`);

/** How long typing may rest before what depends on it is computed again, in ms. */
const PAUSE_MS = 250;

/**
 * Asks the backend, and again when the input or the open register changes, or the backend is back.
 * `input` undefined asks nothing.
 */
export function useQuery<N extends CallName>(
  name: N,
  input: InputOf<N> | undefined,
): Query<OutputOf<N>> {
  const revision = useFile((state) => state.revision);
  const isLost = useConnection((state) => state.connection === 'lost');
  const key = input === undefined ? undefined : JSON.stringify(input);
  const asked = useRef<string | undefined>(undefined);
  const [query, setQuery] = useState<Query<OutputOf<N>>>(() => {
    const known = key === undefined ? undefined : heldAnswer(`${name} ${key}`);
    const value = known?.value as OutputOf<N> | undefined;
    return { value, problem: undefined, isLoading: input !== undefined && value === undefined };
  });

  // Before the paint: what is asked is then on its way while the page draws.
  useLayoutEffect(() => {
    if (key === undefined || isLost) return;
    const known = heldAnswer(`${name} ${key}`);
    if (known?.revision === revision) {
      asked.current = key;
      setQuery((before) =>
        before.value === known.value && before.problem === undefined && !before.isLoading
          ? before
          : { value: known.value as OutputOf<N>, problem: undefined, isLoading: false },
      );
      return;
    }
    let isCurrent = true;
    const ask = async () => {
      const reply = await backend.call(name, JSON.parse(key) as InputOf<N>);
      if (!isCurrent) return;
      asked.current = key;
      if (reply.ok && isOfRegister(name, key)) holdAnswer(`${name} ${key}`, revision, reply.value);
      setQuery((before) =>
        reply.ok
          ? { value: reply.value, problem: undefined, isLoading: false }
          : { value: before.value, problem: reply, isLoading: false },
      );
    };
    // Another question is asked at once; the same one waits until typing rests.
    const isSame = asked.current === key;
    if (!isSame) void ask();
    const timer = isSame ? setTimeout(() => void ask(), PAUSE_MS) : undefined;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [name, key, revision, isLost]);

  return query;
}
