/** Rows that are dragged to another place. The menu of a row and the keyboard do the same. */
import { type DragEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { DataMoving } from './columns.ts';

export interface RowDrag {
  readonly onDragStart: (event: DragEvent<HTMLTableRowElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLTableRowElement>) => void;
  readonly onDragLeave: (event: DragEvent<HTMLTableRowElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLTableRowElement>) => void;
  readonly onDragEnd: (event: DragEvent<HTMLTableRowElement>) => void;
}

type Side = 'before' | 'after';

function sideOf({ currentTarget, clientY }: DragEvent<HTMLTableRowElement>): Side {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}

/** Stays the same object, so that rows need not be drawn anew; what is marked is marked on the row itself. */
export function useRowDrag(moving: DataMoving | undefined): RowDrag | undefined {
  const now = useRef(moving);
  useLayoutEffect(() => {
    now.current = moving;
  });
  const canDrag = moving !== undefined;
  return useMemo(() => {
    if (!canDrag) return undefined;
    let dragged: string | undefined;
    const idOf = ({ currentTarget }: DragEvent<HTMLTableRowElement>) => currentTarget.dataset.id;
    const unmark = ({ currentTarget }: DragEvent<HTMLTableRowElement>) => {
      delete currentTarget.dataset.drop;
    };
    const fits = (target: string | undefined): target is string =>
      dragged !== undefined &&
      target !== undefined &&
      target !== dragged &&
      now.current?.canMove(dragged, target) === true;
    return {
      onDragStart: (event) => {
        dragged = idOf(event);
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        event.currentTarget.dataset.dragged = '';
      },
      onDragOver: (event) => {
        if (!fits(idOf(event))) return;
        event.preventDefault();
        event.currentTarget.dataset.drop = sideOf(event);
      },
      onDragLeave: unmark,
      onDrop: (event) => {
        const target = idOf(event);
        unmark(event);
        if (dragged === undefined || !fits(target)) return;
        event.preventDefault();
        now.current?.onMove(dragged, target, sideOf(event));
        dragged = undefined;
      },
      onDragEnd: ({ currentTarget }) => {
        dragged = undefined;
        delete currentTarget.dataset.dragged;
      },
    };
  }, [canDrag]);
}
