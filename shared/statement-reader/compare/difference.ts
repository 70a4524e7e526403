/** What comparing a statement with a register gives: where they do not say the same, and of what. */
import type { EntityName } from '../../domain/entities.ts';
import type { Localised } from '../../domain/text.ts';
import type { Quote } from '../reading.ts';

export const topics = [
  'contact',
  'dpo',
  'purposes',
  'specialData',
  'bases',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'cookies',
] as const;
export type Topic = (typeof topics)[number];

/** `unknown`: the statement says it, and nobody has answered it in the register yet. */
export type DifferenceKind = 'statementOnly' | 'registerOnly' | 'differs' | 'unknown';

/** A value that one of the two says; `sayWords` puts it in a language. */
export type Word =
  | { readonly kind: 'law'; readonly id: string }
  /** Words of the statement, or of the field `ref` of the register. */
  | { readonly kind: 'user'; readonly text: Localised; readonly ref?: string }
  /** A length of time, ISO 8601. */
  | { readonly kind: 'period'; readonly period: string; readonly ref?: string }
  /** The label of a field. */
  | { readonly kind: 'label'; readonly entity: EntityName; readonly field: string }
  /** A choice of a field. */
  | {
      readonly kind: 'option';
      readonly entity: EntityName;
      readonly field: string;
      readonly option: string;
    }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** How a side says yes, no or for ever. */
export type Answer =
  | 'appointed'
  | 'notAppointed'
  | 'nobody'
  | 'noTransfer'
  | 'noCookies'
  | 'notProcessed'
  | 'offered'
  | 'notOffered'
  | 'forever'
  | 'outsideEea'
  /** The term of the law, which a statement names by itself. */
  | 'month';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly topic: Topic;
  /** What it is about, where the values alone do not say. */
  readonly about: readonly Word[];
  readonly statement: readonly Word[];
  readonly register: readonly Word[];
  /** The sentences of the statement; empty when it does not speak of it. */
  readonly evidence: readonly Quote[];
  /** Addresses `entity/id/field` of the register; empty when it does not speak of it. */
  readonly refs: readonly string[];
}

export interface Comparison {
  /** Statement and register say different things, or one of them is silent; by topic. */
  readonly differences: readonly Difference[];
  /** What the statement says of questions that nobody answered in the register yet. */
  readonly unknown: readonly Difference[];
  /** How many values stand in both. */
  readonly same: number;
}

/** What one topic gives. */
export interface TopicFindings {
  readonly found: readonly Difference[];
  readonly same: number;
}
