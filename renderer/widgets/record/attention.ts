/** How many findings stand with each record of a kind, those about its parts included. */
import { useMemo } from 'react';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { parentField } from '../../../shared/domain/register-index.ts';
import { useFile } from '../../state/file.ts';
import type { RowCache } from '../../state/row-cache.ts';
import { levelOf } from '../FindingNote.tsx';
import { useFindings, useSilentFindings } from '../findings.tsx';

export interface AttentionCounts {
  readonly need: number;
  readonly check: number;
  readonly tip: number;
  /** Besides, where nobody has looked yet. */
  readonly silent: number;
}

const none: AttentionCounts = { need: 0, check: 0, tip: 0, silent: 0 };

/** The record that a row is, or is a part of. */
export function recordOf(ref: string, wanted: EntityName, cache: RowCache): string | undefined {
  const target = parseRef(ref);
  let at: { readonly entity: EntityName; readonly id: string } | undefined = target;
  while (at && at.entity !== wanted) {
    const field = parentField(at.entity);
    const id: unknown = field === undefined ? undefined : cache.get(at.entity)?.get(at.id)?.[field];
    const parent: string | undefined =
      field === undefined ? undefined : entities[at.entity].meta[field]?.target;
    at = typeof id === 'string' ? { entity: parent as EntityName, id } : undefined;
  }
  return at?.id;
}

/** By id of the record; undefined for one without findings. */
export function useAttention(entity: EntityName): (id: string) => AttentionCounts {
  const findings = useFindings();
  const silent = useSilentFindings();
  const cache = useFile((state) => state.cache);
  return useMemo(() => {
    const counts = new Map<string, AttentionCounts>();
    const count = (ref: string, level: keyof AttentionCounts) => {
      const id = recordOf(ref, entity, cache);
      if (id === undefined) return;
      const before = counts.get(id) ?? none;
      counts.set(id, { ...before, [level]: before[level] + 1 });
    };
    for (const [ref, found] of findings)
      for (const { severity } of found) count(ref, levelOf[severity] as keyof AttentionCounts);
    for (const { ref } of silent) count(ref, 'silent');
    return (id) => counts.get(id) ?? none;
  }, [findings, silent, cache, entity]);
}
