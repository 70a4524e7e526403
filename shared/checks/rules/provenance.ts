/** Values that no person confirmed yet: one finding for each kind of part, not for each field. */
import type { EntityName } from '../../domain/entities.ts';
import { parseRef } from '../../domain/field-ref.ts';
import { parentField } from '../../domain/register-index.ts';
import type { CheckContext } from '../context.ts';
import { demandedAtAdoption, family, type Hit } from '../rule.ts';

const rule = family('provenance');

/** The row a part belongs to, else the entity itself: fields of one place are confirmed together. */
function groupOf(context: CheckContext, entity: EntityName, id: string): string {
  const field = parentField(entity);
  const row = context.index.get(entity, id) as unknown as Record<string, string> | undefined;
  return `${entity} ${field === undefined ? id : (row?.[field] ?? '')}`;
}

function awaiting(status: 'inferred' | 'suggested') {
  return function* (context: CheckContext): Iterable<Hit> {
    const groups = new Map<string, { ref: string; count: number }>();
    for (const row of context.rows('provenance')) {
      const target = row.status === status ? parseRef(row.target) : undefined;
      if (!target || context.index.get(target.entity, target.id) === undefined) continue;
      const key = groupOf(context, target.entity, target.id);
      const group = groups.get(key);
      if (group) group.count += 1;
      else groups.set(key, { ref: row.target, count: 1 });
    }
    for (const { ref, count } of groups.values()) yield { ref, params: { count: String(count) } };
  };
}

export const provenanceRules = [
  demandedAtAdoption(rule('PRV-CONFIRM', 'warning', 'AVG 5(1)(d), 5(2)', awaiting('inferred'))),
  demandedAtAdoption(rule('PRV-SUGGESTED', 'tip', 'AVG 5(1)(d), 5(2)', awaiting('suggested'))),
];
