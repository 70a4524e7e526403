/** Reads interchange JSON: everything is checked before anything is used; nothing is repaired silently. */
import { isEntityName } from '../domain/entities.ts';
import type { ParseCode, ParseIssue } from '../domain/parse-issue.ts';
import { emptyRegister, type Register, registerSchema } from '../domain/register.ts';
import { FORMAT, FORMAT_VERSION } from './canonical.ts';
import { danglingLinks } from './links.ts';
import { repeatedKeys } from './repeated-keys.ts';

export type ParseResult =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly issues: readonly ParseIssue[] };

const refused = (code: ParseCode, path = ''): ParseResult => ({
  ok: false,
  issues: [{ code, path }],
});

/** JSON text of the interchange format to a register, or every reason why not. */
export function parseInterchange(text: string): ParseResult {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    return refused('json.syntax');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refused('json.notOurs');
  const { format, version, ...body } = json as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number') return refused('json.notOurs');
  if (!Number.isInteger(version) || version < 1) return refused('field.invalid', 'version');
  if (version > FORMAT_VERSION) return refused('json.newer');
  const twice = repeatedKeys(bare);
  if (twice.length > 0)
    return { ok: false, issues: twice.map((path) => ({ code: 'json.twice', path })) };
  return checkBody(body);
}

function checkBody(body: Readonly<Record<string, unknown>>): ParseResult {
  const unknown = Object.keys(body).filter((key) => !isEntityName(key));
  if (unknown.length > 0) {
    return { ok: false, issues: unknown.map((path) => ({ code: 'field.unknown', path })) };
  }
  const parsed = registerSchema.safeParse({ ...emptyRegister(), ...body });
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(toIssues) };
  const register = parsed.data as unknown as Register;
  if (register.organisation.length === 0) return refused('field.missing', 'organisation');
  const dangling = danglingLinks(register);
  if (dangling.length === 0) return { ok: true, register };
  return {
    ok: false,
    issues: dangling.map(({ ref, code, value }) => ({ code, path: ref, value })),
  };
}

interface ZodLikeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  /** What is too big: a string, a number, ... */
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly input?: unknown;
  readonly message: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function toIssues(issue: ZodLikeIssue): readonly ParseIssue[] {
  const path = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({ code: 'field.unknown', path: `${path}.${key}` }));
  }
  if (issue.code === 'too_big' && issue.origin === 'string' && issue.maximum !== undefined) {
    return [{ code: 'text.tooLong', path, value: String(issue.maximum) }];
  }
  const custom = issue.params?.code;
  if (typeof custom === 'string') return [{ code: custom as ParseCode, path }];
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return [{ code: missing ? 'field.missing' : 'field.invalid', path }];
}
