/** What answers a call: its checked input and the host in, its output out; it throws a ProblemError to refuse. */
import type { CallName, InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';

export type Handler<N extends CallName> = (
  input: InputOf<N>,
  host: Host,
) => OutputOf<N> | Promise<OutputOf<N>>;
