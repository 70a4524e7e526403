/** Names of parties by id. */
import { useMemo } from 'react';
import { useAll } from '../../state/file.ts';

export function useNames(entity: 'party'): ReadonlyMap<string, string> {
  const rows = useAll(entity);
  return useMemo(() => new Map(rows.map(({ id, name }) => [id, name])), [rows]);
}
