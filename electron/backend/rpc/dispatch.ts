/** The only door: unknown name, then input, then the service, then output. Nothing reaches a service unchecked. */
import { type Call, faultIn } from '../../../shared/contract/call.ts';
import type { CallName, OutputOf, Reply } from '../../../shared/contract/calls.ts';
import type { Problem, ProblemCode, Problems } from '../../../shared/domain/problem.ts';
import type { Host } from '../host.ts';
import type * as EveryCall from './every-call.ts';
import { firstCalls, firstHandlers } from './first-calls.ts';
import type { Handler } from './handler.ts';

interface Served {
  readonly call: Call;
  readonly handler: Handler<CallName>;
}

const isFirst = (name: string): name is keyof typeof firstCalls => Object.hasOwn(firstCalls, name);

/** What serves a call; the many that no start waits for are loaded when the first of them is asked. */
async function servedBy(name: string): Promise<Served | undefined> {
  if (isFirst(name)) {
    return { call: firstCalls[name], handler: firstHandlers[name] };
  }
  const { calls, handlers, isCallName } = await loadAll();
  if (!isCallName(name)) return undefined;
  return { call: calls[name], handler: handlers[name] as Handler<CallName> };
}

let all: Promise<typeof EveryCall> | undefined;

/** Loads what serves every call, once; calls that wait for it go on in the order they came. */
export function loadAll(): Promise<typeof EveryCall> {
  all ??= import('./every-call.ts');
  return all;
}

/** Runs a call by name with unchecked input. Never throws: what goes wrong is a reply with a code. */
export async function dispatch<N extends CallName>(
  name: N | string,
  input: unknown,
  host: Host,
): Promise<Reply<N>> {
  const served = await servedBy(name);
  if (served === undefined) return refused({ code: 'call.unknown', details: { name } });
  const { call, handler } = served;
  const parsed = call.input.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
    return refused({ code: 'call.input', details: { issues } });
  }
  try {
    const value = await handler(parsed.data as never, host);
    return { ok: true, value: call.output.parse(value) as OutputOf<N> };
  } catch (error) {
    return refused(problemOf(error, call.kind));
  }
}

function refused<N extends CallName>(problem: Problem): Reply<N> {
  return { ok: false, ...problem };
}

/**
 * Errors of ours carry a code, whose words say what was changed. Any other is a fault of the app and tells
 * nobody's data.
 */
function problemOf(error: unknown, kind: Call['kind']): Problem {
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
  return { code: faultIn[kind], details: {} };
}
