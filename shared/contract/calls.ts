/** The only place where a call exists. */
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { documentCalls } from './documents.ts';
import { fileCalls } from './files.ts';
import { interviewCalls } from './interview.ts';
import { leftoverCalls } from './leftovers.ts';
import { libraryCalls } from './library.ts';
import { readerCalls } from './reader.ts';
import { registerCalls } from './register.ts';
import { sessionCalls } from './session.ts';
import { settingsCalls } from './settings.ts';
import { statementCalls } from './statements.ts';
import { useCalls } from './uses.ts';
import { versionCalls } from './versions.ts';

export const calls = {
  ...fileCalls,
  ...sessionCalls,
  ...libraryCalls,
  ...leftoverCalls,
  ...registerCalls,
  ...useCalls,
  ...versionCalls,
  ...documentCalls,
  ...statementCalls,
  ...settingsCalls,
  ...interviewCalls,
  ...readerCalls,
} as const;

export type CallName = keyof typeof calls;
export type InputOf<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type OutputOf<N extends CallName> = z.infer<(typeof calls)[N]['output']>;

export type Reply<N extends CallName> =
  | { readonly ok: true; readonly value: OutputOf<N> }
  | ({ readonly ok: false } & Problem);

export function isCallName(text: string): text is CallName {
  return Object.hasOwn(calls, text);
}
