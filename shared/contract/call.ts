/** How a call is declared: its name, whether it changes anything, and what goes in and out. */
import type { z } from 'zod';
import type { ProblemCode } from '../domain/problem.ts';

export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly input: I;
  readonly output: O;
}

export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { kind: 'query', input, output };
}

export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { kind: 'command', input, output };
}

/** How a fault of the app is told: a command may have been saved before it, as where only its reply does not fit. */
export const faultIn = {
  query: 'call.failed',
  command: 'call.unsure',
} as const satisfies Readonly<Record<Call['kind'], ProblemCode>>;
