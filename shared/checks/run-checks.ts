/** Runs every rule over a register. */
import type { Dismissal } from '../domain/dismissal.ts';
import type { Register } from '../domain/register.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { CheckContext, type CheckFacts } from './context.ts';
import { type Finding, severities } from './finding.ts';
import type { Hit, Rule } from './rule.ts';
import { rules } from './rules.ts';

export interface CheckOptions extends CheckFacts {
  /** A version is being adopted: what nobody answered is then an error. */
  readonly adopting?: boolean;
}

/**
 * In: a register, or its index when the caller has one. Out: findings, the most serious first and
 * always in the same order; those a person dismissed are marked and not left out.
 */
export function runChecks(
  register: Register | RegisterIndex,
  options: CheckOptions,
): readonly Finding[] {
  const context = new CheckContext(register, options);
  const dismissals = dismissalsByFinding(context.rows('dismissal'));
  const findings = new Map<string, Finding>();
  for (const rule of rules) {
    for (const hit of rule.check(context)) {
      const key = keyOf(rule.id, hit.ref);
      if (!findings.has(key))
        findings.set(key, findingOf(rule, hit, options.adopting ?? false, dismissals.get(key)));
    }
  }
  return [...findings.values()].sort(compare);
}

const keyOf = (rule: string, ref: string): string => `${rule} ${ref}`;

function dismissalsByFinding(rows: readonly Dismissal[]): ReadonlyMap<string, Dismissal> {
  return new Map(rows.map((row) => [keyOf(row.rule, row.target), row]));
}

function findingOf(
  rule: Rule,
  hit: Hit,
  adopting: boolean,
  dismissed: Dismissal | undefined,
): Finding {
  const severity = adopting && rule.errorWhenAdopting ? 'error' : (hit.severity ?? rule.severity);
  const finding = {
    rule: rule.id,
    topic: rule.topic,
    severity,
    article: hit.article ?? rule.article,
    ref: hit.ref,
    params: hit.params ?? {},
    ...(hit.offer ? { offer: hit.offer } : {}),
  };
  return dismissed ? { ...finding, dismissed } : finding;
}

const order = new Map(rules.map((rule, place) => [rule.id, place]));

function compare(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
    (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0)
  );
}
