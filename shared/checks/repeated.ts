/** The same thing entered twice. */
import type { EntityName, Row } from '../domain/entities.ts';
import { byRank } from '../domain/register-index.ts';
import { at, type FieldOf } from './hits.ts';
import type { Hit } from './rule.ts';

/** Legal forms and punctuation say nothing about whether two names are the same. */
const NOISE = /\b(?:b\.?\s?v|n\.?\s?v|v\.?o\.?f|inc|ltd|llc|gmbh|limited)\b\.?/gu;

/** A name as people mean it: without case, accents, punctuation and legal form. */
export function normalised(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(NOISE, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A hit at each row whose key a row before it in rank order already had; rows without a key do not count. */
export function* repeated<E extends EntityName>(
  entity: E,
  rows: Iterable<Row<E>>,
  field: FieldOf<E>,
  key: (row: Row<E>) => string | undefined,
  params: (row: Row<E>, first: Row<E>) => Hit['params'] = () => ({}),
): Iterable<Hit> {
  const seen = new Map<string, Row<E>>();
  for (const row of [...rows].sort(byRank)) {
    const name = key(row);
    if (name === undefined || name === '') continue;
    const first = seen.get(name);
    if (first) yield at(entity, row, field, params(row, first));
    else seen.set(name, row);
  }
}
