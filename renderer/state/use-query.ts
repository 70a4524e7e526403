/** What the backend computes of a register, asked again when the register changes. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
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

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & Problem);

/** In: whether somebody still waits. What it gives once nobody does is not looked at. */
export type Ask<T> = (isCurrent: () => boolean) => Promise<Answer<T>>;

/** Whether nothing but a change of the open register changes the answer. */
const isOfRegister = (question: string): boolean =>
  /^(?:register|activities)\.(?!search)/.test(question) &&
  question.includes(`"file":"${useFile.getState().file ?? ''}"`);

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
  const key = input === undefined ? undefined : JSON.stringify(input);
  const ask = useCallback<Ask<OutputOf<N>>>(
    () => backend.call(name, JSON.parse(key ?? '{}') as InputOf<N>),
    [name, key],
  );
  return useAsked(key === undefined ? undefined : `${name} ${key}`, ask);
}

/**
 * The same for a question of more than one call.
 * @param question undefined asks nothing; else the name of a call, a space and its input as JSON
 * @param ask keep it the same for the same question
 */
export function useAsked<T>(question: string | undefined, ask: Ask<T>): Query<T> {
  const revision = useFile((state) => state.revision);
  const isLost = useConnection((state) => state.connection === 'lost');
  const asked = useRef<string | undefined>(undefined);
  const [query, setQuery] = useState<Query<T>>(() => {
    const known = question === undefined ? undefined : heldAnswer(question);
    const value = known?.value as T | undefined;
    return {
      value,
      problem: undefined,
      isLoading: question !== undefined && value === undefined,
    };
  });

  // Before the paint: what is asked is then on its way while the page draws.
  useLayoutEffect(() => {
    if (question === undefined || isLost) return;
    const known = heldAnswer(question);
    if (known?.revision === revision) {
      asked.current = question;
      setQuery((before) =>
        before.value === known.value && before.problem === undefined && !before.isLoading
          ? before
          : { value: known.value as T, problem: undefined, isLoading: false },
      );
      return;
    }
    let isCurrent = true;
    const send = async () => {
      const reply = await ask(() => isCurrent);
      if (!isCurrent) return;
      asked.current = question;
      if (reply.ok && isOfRegister(question)) holdAnswer(question, revision, reply.value);
      setQuery((before) =>
        reply.ok
          ? { value: reply.value, problem: undefined, isLoading: false }
          : { value: before.value, problem: reply, isLoading: false },
      );
    };
    // Another question is asked at once; the same one waits until typing rests.
    const isSame = asked.current === question;
    if (!isSame) void send();
    const timer = isSame ? setTimeout(() => void send(), PAUSE_MS) : undefined;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [question, ask, revision, isLost]);

  return query;
}
