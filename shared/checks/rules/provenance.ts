/** Values that no person confirmed yet: one finding for each kind of part, not for each field. */
import type { EntityName } from '../../domain/entities.ts';
import { parseRef } from '../../domain/field-ref.ts';
import { byRank, parentField, type Ranked } from '../../domain/register-index.ts';
import type { CheckContext } from '../context.ts';
import { demandedAtAdoption, family, type Hit } from '../rule.ts';

const rule = family('provenance');

/** The row a part belongs to, else the entity itself: fields of one place are confirmed together. */
function groupOf(context: CheckContext, entity: EntityName, id: string): string {
  const field = parentField(entity);
  const row = context.index.get(entity, id) as unknown as Record<string, string> | undefined;
  return `${entity} ${field === undefined ? id : (row?.[field] ?? '')}`;
}

interface Group {
  first: Ranked;
  ref: string;
  count: number;
}

/** Before in rank order, then by address: the order of the rows of a register says nothing. */
const isBefore = (row: Ranked, ref: string, group: Group): boolean =>
  (byRank(row, group.first) || (ref < group.ref ? -1 : 1)) < 0;

function awaiting(status: 'inferred' | 'suggested') {
  return function* (context: CheckContext): Iterable<Hit> {
    const groups = new Map<string, Group>();
    for (const { target: ref, status: found } of context.rows('provenance')) {
      const target = found === status ? parseRef(ref) : undefined;
      const row: Ranked | undefined = target && context.index.get(target.entity, target.id);
      if (!target || !row) continue;
      const key = groupOf(context, target.entity, target.id);
      const group = groups.get(key);
      if (!group) groups.set(key, { first: row, ref, count: 1 });
      else {
        if (isBefore(row, ref, group)) Object.assign(group, { first: row, ref });
        group.count += 1;
      }
    }
    for (const { ref, count } of groups.values()) yield { ref, params: { count: String(count) } };
  };
}

export const provenanceRules = [
  demandedAtAdoption(rule('PRV-CONFIRM', 'warning', 'AVG 5(1)(d), 5(2)', awaiting('inferred'))),
  demandedAtAdoption(rule('PRV-SUGGESTED', 'tip', 'AVG 5(1)(d), 5(2)', awaiting('suggested'))),
];
