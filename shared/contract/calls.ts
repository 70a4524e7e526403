/** The only place where a call exists. */
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { documentCalls } from './documents.ts';
import { fileCalls } from './files.ts';
import { registerCalls } from './register.ts';

export const calls = { ...fileCalls, ...registerCalls, ...documentCalls } as const;

export type CallName = keyof typeof calls;
export type InputOf<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type OutputOf<N extends CallName> = z.infer<(typeof calls)[N]['output']>;

export type Reply<N extends CallName> =
  | { readonly ok: true; readonly value: OutputOf<N> }
  | ({ readonly ok: false } & Problem);

export function isCallName(text: string): text is CallName {
  return Object.hasOwn(calls, text);
}
