/** What a check reports: which rule, how serious, where, and the values its message names. */
import type { Dismissal } from '../domain/dismissal.ts';
import type { Localised } from '../domain/text.ts';

/** error: the law requires it; warning: a regulator expects it or it contradicts itself. */
export type Severity = 'error' | 'warning' | 'tip';

export const severities: readonly Severity[] = ['error', 'warning', 'tip'];

/** Part of the register that a rule speaks of; also the family its file is named after. */
export type Topic =
  | 'organisation'
  | 'dpo'
  | 'activities'
  | 'answers'
  | 'purposes'
  | 'bases'
  | 'specialData'
  | 'subjectsAndData'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'automated'
  | 'security'
  | 'dpia'
  | 'parties'
  | 'agreements'
  | 'processorRole'
  | 'joint'
  | 'cookies'
  | 'marketing'
  | 'statement'
  | 'informing'
  | 'declaredPractice'
  | 'provenance'
  | 'language'
  | 'lawPack';

/** Words of ours that can take the place of words of ours, and of nothing that a person wrote. */
export interface Offer {
  readonly from: Localised;
  readonly to: Localised;
}

export interface Finding {
  readonly rule: string;
  readonly topic: Topic;
  readonly severity: Severity;
  /** Article as a lawyer cites it, e.g. `AVG 30(1)(f)`. */
  readonly article: string;
  /** FieldRef of the field to fill in or mend. */
  readonly ref: string;
  /** Values of the message; see `params.ts` for those that depend on the language. */
  readonly params: Readonly<Record<string, string>>;
  /** What mends it, at `ref`. */
  readonly offer?: Offer;
  /** Set when a person closed the finding with a reason. */
  readonly dismissed?: Dismissal;
}
