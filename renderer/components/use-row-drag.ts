/**
 * Rows that are dragged to another place. The menu of a row, its buttons and the keyboard do the same.
 * The browser drags: Escape gives up, and what is dropped anywhere else changes nothing.
 */
import { type DragEvent, useLayoutEffect, useMemo, useRef } from 'react';

export interface RowMoving {
  readonly canMove: (id: string, target: string) => boolean;
  readonly onMove: (id: string, target: string, side: 'before' | 'after') => void;
}

/** For a row with its id as `data-id`; either the row or a `DragHandle` in it can be dragged. */
export interface RowDrag {
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: (event: DragEvent<HTMLElement>) => void;
}

/** No field of text takes this, wherever it is dropped. */
const KIND = 'application/x-artikel30-row';

function sideOf({ currentTarget, clientY }: DragEvent<HTMLElement>): 'before' | 'after' {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}

/** Not words that are dragged out of a field of the row. */
const isByHand = ({ target, currentTarget }: DragEvent<HTMLElement>): boolean =>
  target === currentTarget || (target instanceof HTMLElement && target.dataset.handle === '');

/** The whole row follows the hand, from where it was taken. */
function carry({ currentTarget, clientX, clientY, dataTransfer }: DragEvent<HTMLElement>): void {
  const { left, top } = currentTarget.getBoundingClientRect();
  dataTransfer.effectAllowed = 'move';
  dataTransfer.setData(KIND, '');
  dataTransfer.setDragImage(currentTarget, clientX - left, clientY - top);
}

/** Stays the same object, so that rows need not be drawn anew; what is marked is marked on the row itself. */
export function useRowDrag(moving: RowMoving | undefined): RowDrag | undefined {
  const now = useRef(moving);
  useLayoutEffect(() => {
    now.current = moving;
  });
  const canDrag = moving !== undefined;
  return useMemo(() => {
    if (!canDrag) return undefined;
    let dragged: string | undefined;
    let marked: HTMLElement | undefined;
    const idOf = ({ currentTarget }: DragEvent<HTMLElement>) => currentTarget.dataset.id;
    const unmark = () => {
      delete marked?.dataset.drop;
    };
    const fits = (target: string | undefined): target is string =>
      dragged !== undefined &&
      target !== undefined &&
      target !== dragged &&
      now.current?.canMove(dragged, target) === true;
    return {
      onDragStart: (event) => {
        if (!isByHand(event)) return;
        dragged = idOf(event);
        carry(event);
        event.currentTarget.dataset.dragged = '';
      },
      onDragOver: (event) => {
        if (!fits(idOf(event))) return;
        event.preventDefault();
        unmark();
        marked = event.currentTarget;
        marked.dataset.drop = sideOf(event);
      },
      onDragLeave: unmark,
      onDrop: (event) => {
        const target = idOf(event);
        unmark();
        if (dragged === undefined || !fits(target)) return;
        event.preventDefault();
        now.current?.onMove(dragged, target, sideOf(event));
        dragged = undefined;
      },
      onDragEnd: ({ currentTarget }) => {
        unmark();
        dragged = undefined;
        delete currentTarget.dataset.dragged;
      },
    };
  }, [canDrag]);
}
