/** How long a template would keep data: what its rule names. */
import { lawIn } from '../reference/lookup.ts';
import type { TemplateParts } from '../reference/template-record.ts';

export type RetentionTerm =
  | {
      readonly kind: 'period';
      readonly period: string;
      readonly atMost?: true;
      /** The event from which it counts. */
      readonly start: string;
    }
  | { readonly kind: 'criterion'; readonly criterion: string };

/**
 * The period that the rule names, the longest where it names two: the person shortens it. A
 * limitation period is no duty to keep, so it stands as a criterion. Nothing where neither is named.
 */
export function retentionTerm(part: TemplateParts['retention'][number]): RetentionTerm | undefined {
  const rule = part.rule === undefined ? undefined : lawIn('retention', part.rule);
  const period = rule?.max ?? rule?.min;
  if (rule === undefined || rule.limitation === true || period === undefined) {
    const criterion = part.criterion ?? rule?.criterion;
    return criterion === undefined ? undefined : { kind: 'criterion', criterion };
  }
  const atMost = rule.max !== undefined && rule.duty === undefined;
  return { kind: 'period', period, ...(atMost ? { atMost } : {}), start: rule.start };
}
