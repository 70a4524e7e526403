/** A rule of law or practice as a pure function over a register. */
import type { CheckContext } from './context.ts';
import type { Offer, Severity, Topic } from './finding.ts';

export interface Hit {
  /** FieldRef of the field to fill in or mend. */
  readonly ref: string;
  readonly params?: Readonly<Record<string, string>>;
  /** Where one rule has a hard and a soft side: instead of the rule's own severity. */
  readonly severity?: Severity;
  /** Where the law data tell it: instead of the rule's own article. */
  readonly article?: string;
  /** What mends it. */
  readonly offer?: Offer;
}

export interface Rule {
  readonly id: string;
  readonly topic: Topic;
  readonly article: string;
  readonly severity: Severity;
  /** An error once a version is adopted, because then completeness is demanded. */
  readonly errorWhenAdopting?: true;
  readonly check: (context: CheckContext) => Iterable<Hit>;
}

type Check = Rule['check'];

/** Makes the rules of one family: `rule('ORG-NAME', 'error', 'AVG 30(1)(a)', check)`. */
export function family(topic: Topic) {
  return (id: string, severity: Severity, article: string, check: Check): Rule => ({
    id,
    topic,
    article,
    severity,
    check,
  });
}

/** The same rule, but an error when a version is adopted. */
export function demandedAtAdoption(rule: Rule): Rule {
  return { ...rule, errorWhenAdopting: true };
}
