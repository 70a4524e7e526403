/** The 31 things that a privacy statement is read for: Art. 13 and 14 AVG, and good practice. */
import type { Cues } from '../rules/cue.ts';
import type { SpokenStatement } from '../rules/spoken.ts';

export const ELEMENT_KEYS = [
  'controller_identity',
  'controller_contact',
  'eu_representative',
  'dpo_contact',
  'purposes',
  'legal_basis',
  'legitimate_interest_named',
  'data_categories',
  'recipients',
  'third_country_transfer',
  'retention',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_objection',
  'right_portability',
  'right_withdraw_consent',
  'right_complaint_authority',
  'obligation_to_provide',
  'automated_decisions',
  'source_of_data',
  'cookies',
  'security',
  'how_to_exercise_rights',
  'response_time',
  'changes_or_date',
  'special_categories',
  'children',
  'processor_agreements',
  'breach_procedure',
] as const;

export type ElementKey = (typeof ELEMENT_KEYS)[number];

export type Status = 'present' | 'partial' | 'absent';

/** Passages by index, in the order of the statement. */
export interface Verdict {
  readonly status: Status;
  readonly evidence: readonly number[];
}

/** What the cues of an element found: indexes of passages. */
export interface Shown {
  readonly full: readonly number[];
  readonly part: readonly number[];
}

export interface ElementRules {
  readonly key: ElementKey;
  /** Each of these shows the element whole. */
  readonly full: Cues;
  /** Each of these shows a part of it, or touches it. */
  readonly part: Cues;
  /** Where counting decides and not one sentence. Without it: a full cue is present, a part partial. */
  readonly judge?: (shown: Shown, statement: SpokenStatement) => Verdict;
}
