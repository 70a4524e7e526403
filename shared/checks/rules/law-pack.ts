/** The law the register refers to, and how fresh our knowledge of it is. */
import { addMonths } from '../../domain/days.ts';
import { type EntityName, entities, entityNames } from '../../domain/entities.ts';
import { refOf } from '../../domain/field-ref.ts';
import { ownTermId } from '../../domain/ids.ts';
import { lawById, validOn } from '../../reference/lookup.ts';
import { lawPack } from '../../reference/pack.ts';
import type { CheckContext } from '../context.ts';
import { atOrganisation } from '../hits.ts';
import { dateParam, fieldEntry, labelOf } from '../params.ts';
import { family, type Hit } from '../rule.ts';

const rule = family('lawPack');

/** Six months (documents.md section 7): the law on transfers alone changed four times in 2025-2026. */
const FRESH_MONTHS = 6;

interface Place {
  readonly entity: EntityName;
  readonly fields: readonly string[];
}

const places: readonly Place[] = entityNames
  .map((entity) => ({
    entity,
    fields: entities[entity].fields.filter(
      (field) => entities[entity].meta[field]?.law !== undefined,
    ),
  }))
  .filter(({ fields }) => fields.length > 0);

/** Law ids with a rule of their own say it better: TRF-ENDED. */
const spokenFor = (field: string) => field === 'instrument' || field === 'fallback';

function* lawIds(
  context: CheckContext,
  wrong: (id: string) => boolean,
  skip: (field: string) => boolean,
): Iterable<Hit> {
  const known = new Map<string, boolean>();
  const isWrong = (id: string): boolean => {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    const result = ownTermId(id) === undefined && wrong(id);
    known.set(id, result);
    return result;
  };
  for (const { entity, fields } of places) {
    for (const row of context.rows(entity)) {
      const values = row as unknown as Readonly<
        Record<string, string | readonly string[] | undefined>
      >;
      for (const field of fields) {
        const value = values[field];
        if (value === undefined || skip(field)) continue;
        const bad =
          typeof value === 'string' ? (isWrong(value) ? value : undefined) : value.find(isWrong);
        if (bad !== undefined) yield hitAt(refOf(entity, row.id, field), bad);
      }
    }
  }
}

const hitAt = (ref: string, id: string): Hit => ({
  ref,
  params: { what: labelOf(id), id: fieldEntry(ref, id) },
});

function retired(context: CheckContext, id: string): boolean {
  const record = lawById(id);
  return record !== undefined && validOn(record, context.today) === 'notValid';
}

export const lawPackRules = [
  rule('LAW-UNKNOWN', 'error', 'AVG 5(1)(d)', (context) =>
    lawIds(
      context,
      (id) => lawById(id) === undefined,
      () => false,
    ),
  ),
  rule('LAW-RETIRED', 'warning', 'AVG 5(1)(d)', (context) =>
    lawIds(context, (id) => retired(context, id), spokenFor),
  ),
  rule('LAW-STALE', 'warning', 'AVG 5(2), 24(1)', (context) =>
    addMonths(lawPack.asOf, FRESH_MONTHS) < context.today
      ? atOrganisation(context, 'label').map((hit) => ({
          ...hit,
          params: { date: dateParam(lawPack.asOf) },
        }))
      : [],
  ),
];
