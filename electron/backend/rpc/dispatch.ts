/** The only door: unknown name, then input, then the service, then output. Nothing reaches a service unchecked. */
import {
  type CallName,
  calls,
  isCallName,
  type OutputOf,
  type Reply,
} from '../../../shared/contract/calls.ts';
import type { Problem, ProblemCode, Problems } from '../../../shared/domain/problem.ts';
import type { Host } from '../host.ts';
import type { Handler } from './handler.ts';
import { handlers } from './handlers.ts';

/** Runs a call by name with unchecked input. Never throws: what goes wrong is a reply with a code. */
export async function dispatch<N extends CallName>(
  name: N | string,
  input: unknown,
  host: Host,
): Promise<Reply<N>> {
  if (!isCallName(name)) return refused({ code: 'call.unknown', details: { name } });
  const call = calls[name];
  const parsed = call.input.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
    return refused({ code: 'call.input', details: { issues } });
  }
  try {
    const handler = handlers[name] as Handler<typeof name>;
    const value = await handler(parsed.data, host);
    return { ok: true, value: call.output.parse(value) as OutputOf<N> };
  } catch (error) {
    return refused(problemOf(error));
  }
}

function refused<N extends CallName>(problem: Problem): Reply<N> {
  return { ok: false, ...problem };
}

/** Errors of ours carry a code; any other is a fault of the app and tells nobody's data. */
function problemOf(error: unknown): Problem {
  if (
    error instanceof Error &&
    (error.name === 'ProblemError' || error.name === 'ClientFileError')
  ) {
    const { code, details } = error as unknown as {
      code: ProblemCode;
      details: Problems[ProblemCode];
    };
    return { code, details };
  }
  return { code: 'call.failed', details: {} };
}
