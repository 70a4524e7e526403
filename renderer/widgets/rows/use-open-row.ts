/** Which of several rows shows its details; a jump to one of its fields opens it. */
import { useEffect, useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { parseRef, refOf, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
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
  useWholeRow(entity, rows, setOpen);
  return [rows.some(({ id }) => id === open) ? open : undefined, setOpen];
}

/** Somebody came for the row itself: it is opened, and its name takes the keyboard. */
function useWholeRow(
  entity: EntityName,
  rows: readonly { readonly id: string }[],
  open: (id: string) => void,
): void {
  const wanted = useJump(({ ref }) => (ref?.startsWith(`${entity}/`) ? ref : undefined));
  const asked = rows.find(({ id }) => refOf(entity, id) === wanted)?.id;
  useEffect(() => {
    if (asked === undefined) return;
    useJump.setState({ ref: undefined });
    open(asked);
    const place = document.querySelector(`[data-place="${refOf(entity, asked)}"]`);
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector('button')?.focus();
  }, [entity, asked, open]);
}

/** The field of a row of this entity that somebody is on his way to. */
export function useAskedField(entity: EntityName) {
  const wanted = useJump(({ ref }) => (ref?.startsWith(`${entity}/`) ? ref : undefined));
  const target = wanted === undefined ? undefined : parseRef(wanted);
  return target === undefined || target.field === WHOLE_ROW ? undefined : target;
}
