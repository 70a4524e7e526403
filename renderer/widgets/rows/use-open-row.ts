/** Which of several rows shows its details; a jump to one of its fields opens it. */
import { useEffect, useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { parseRef, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { useJump } from '../../state/jump.ts';

export function useOpenRow(
  entity: EntityName,
  rows: readonly { readonly id: string }[],
): readonly [string | undefined, (id: string | undefined) => void] {
  const [open, setOpen] = useState<string>();
  const field = useAskedField(entity);
  const asked = rows.find(({ id }) => id === field?.id)?.id;
  useEffect(() => {
    if (asked !== undefined) setOpen(asked);
  }, [asked]);
  return [rows.some(({ id }) => id === open) ? open : undefined, setOpen];
}

/** The field of a row of this entity that somebody is on his way to. */
export function useAskedField(entity: EntityName) {
  const wanted = useJump(({ ref }) => (ref?.startsWith(`${entity}/`) ? ref : undefined));
  const target = wanted === undefined ? undefined : parseRef(wanted);
  return target === undefined || target.field === WHOLE_ROW ? undefined : target;
}
