/** Answers the calls that only a window of the desktop can: same checks on the way in and out as the backend's. */
import type { z } from 'zod';
import { type Call, faultIn } from '../../shared/contract/call.ts';
import {
  type ShellCallName,
  type ShellInputOf,
  type ShellOutputOf,
  shellCalls,
} from '../../shared/contract/shell.ts';
import type { Problem } from '../../shared/domain/problem.ts';
import { ProblemError } from '../backend/problem-error.ts';
import { ClientFileError } from '../backend/store/errors.ts';
import type { AnyReply } from './channel.ts';

export type ShellHandlers = {
  readonly [N in ShellCallName]: (
    input: ShellInputOf<N>,
  ) => ShellOutputOf<N> | Promise<ShellOutputOf<N>>;
};

/** Never throws: what goes wrong is a reply with a code. */
export async function answerShellCall(
  name: ShellCallName,
  input: unknown,
  handlers: ShellHandlers,
): Promise<AnyReply> {
  const { kind, input: takes, output: gives } = shellCalls[name];
  const parsed = takes.safeParse(input);
  if (!parsed.success) {
    return { ok: false, code: 'call.input', details: { issues: issuesOf(parsed.error) } };
  }
  try {
    const handler = handlers[name] as (input: unknown) => unknown;
    return { ok: true, value: gives.parse(await handler(parsed.data)) };
  } catch (error) {
    return problemOf(error, kind);
  }
}

function issuesOf({ issues }: z.ZodError): readonly string[] {
  return issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

/** A refusal of ours carries a code; any other error is a fault of the app and tells nobody's data. */
function problemOf(error: unknown, kind: Call['kind']): AnyReply {
  if (error instanceof ProblemError || error instanceof ClientFileError) {
    const { code, details } = error as Problem;
    return { ok: false, code, details };
  }
  return { ok: false, code: faultIn[kind], details: {} };
}
