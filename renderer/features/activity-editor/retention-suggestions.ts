/** Terms of the law pack that usually go with what the activity holds, where none of its rows rests on them. */
import type { Row } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/ref-text.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import type { RetentionRecord } from '../../../shared/reference/retention.ts';
import {
  type UsualRetentionRecord,
  usualRetention,
} from '../../../shared/reference/usual-retention.ts';

export interface RetentionSuggestion {
  readonly rule: RetentionRecord;
  /** Ids of the data it is about; absent: all of the activity. */
  readonly forData?: readonly string[];
  readonly forPurposes?: readonly string[];
}

export interface Held {
  readonly purposes: readonly Row<'purpose'>[];
  readonly data: readonly Row<'dataItem'>[];
  readonly bases: readonly Row<'legalBasis'>[];
  readonly rows: readonly Row<'retention'>[];
  /** Ids of the rules that a person put away. */
  readonly putAway: ReadonlySet<string>;
}

/** The rules of `putAway`, for an activity: in its client file, so that they stay away. */
export const putAwayFor = (
  activity: string,
  dismissals: readonly Row<'dismissal'>[],
): readonly Row<'dismissal'>[] =>
  dismissals.filter(
    ({ rule, target }) =>
      target === refOf('activity', activity) && lawIn('retention', rule) !== undefined,
  );

/** At most one for each rule, in the order of the pack. */
export function suggestedTerms(held: Held): readonly RetentionSuggestion[] {
  const known = new Set([...held.putAway, ...held.rows.map(({ rule }) => rule)]);
  const found = new Map<string, RetentionSuggestion>();
  for (const usual of usualRetention) {
    const rule = lawIn('retention', usual.retention);
    if (rule === undefined || known.has(rule.id) || found.has(rule.id)) continue;
    const suggestion = fitting(held, usual, rule);
    if (suggestion !== undefined) found.set(rule.id, suggestion);
  }
  return [...found.values()];
}

function fitting(
  { purposes, data, bases, rows }: Held,
  usual: UsualRetentionRecord,
  rule: RetentionRecord,
): RetentionSuggestion | undefined {
  const ours = purposes.filter(({ term }) => usual.purposes?.includes(term) ?? true);
  const items = data.filter(({ term }) => usual.data?.includes(term) ?? true);
  if (ours.length === 0 || items.length === 0) return undefined;
  // A pairing without purposes and data would fit everything.
  if (usual.purposes === undefined && usual.data === undefined) return undefined;
  if (usual.basis !== undefined && !ours.some(({ id }) => rests(bases, id, usual.basis)))
    return undefined;
  const forPurposes = ours.length === purposes.length ? undefined : ours.map(({ id }) => id);
  const forData =
    usual.data === undefined || items.length === data.length
      ? undefined
      : items.map(({ id }) => id);
  // The person has said something about exactly these already.
  if (rows.some((row) => row.forData === undefined && row.forPurposes === undefined))
    return undefined;
  if (rows.some((row) => forData?.every((id) => row.forData?.includes(id)) === true))
    return undefined;
  if (
    forData === undefined &&
    rows.some((row) => ours.some(({ id }) => row.forPurposes?.includes(id)))
  )
    return undefined;
  return {
    rule,
    ...(forData === undefined ? {} : { forData }),
    ...(forPurposes === undefined ? {} : { forPurposes }),
  };
}

const rests = (
  bases: readonly Row<'legalBasis'>[],
  purpose: string,
  basis: string | undefined,
): boolean => bases.some((row) => row.purpose === purpose && row.basis === basis);

/** As a row: the period that the rule names, the longest where it names two; a limitation period is a criterion. */
export function rowOfTerm({ rule, forData, forPurposes }: RetentionSuggestion) {
  const scope = {
    ...(forData === undefined ? {} : { forData }),
    ...(forPurposes === undefined ? {} : { forPurposes }),
    rule: rule.id,
  };
  const period = rule.max ?? rule.min;
  if (rule.limitation === true || period === undefined)
    return { ...scope, kind: 'criterion', criterion: rule.criterion };
  return { ...scope, kind: 'period', period, start: rule.start };
}
