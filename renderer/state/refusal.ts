/** What was refused away from any field: told on every screen, until one closes it. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { CallName, InputOf, OutputOf } from '../../shared/contract/calls.ts';
import type { Problem } from '../../shared/domain/problem.ts';
import { backend } from './backend.ts';
import { type Query, useQuery } from './use-query.ts';

export const useRefusal = create<{ readonly refusal: Problem | undefined }>(() => ({
  refusal: undefined,
}));

/** Passes a reply on; what it refuses is told. */
export async function told<R extends { readonly ok: true } | ({ readonly ok: false } & Problem)>(
  asked: Promise<R>,
): Promise<R> {
  const reply = await asked;
  if (!reply.ok) tell(reply);
  return reply;
}

function tell(problem: Problem): void {
  // A stopped job was stopped by the person, and a lost backend has a banner of its own.
  if (problem.code !== 'cancelled' && problem.code !== 'backendLost')
    useRefusal.setState({ refusal: problem });
}

/** As `useQuery`, for a screen that has no place of its own for a problem. */
export function useToldQuery<N extends CallName>(
  name: N,
  input: InputOf<N> | undefined,
): Query<OutputOf<N>> {
  const query = useQuery(name, input);
  const { problem } = query;
  useEffect(() => {
    if (problem !== undefined) tell(problem);
  }, [problem]);
  return query;
}

/** Shows a file where the system has it. */
export function reveal(id: string): void {
  void told(backend.shell('shell.reveal', { id }));
}
