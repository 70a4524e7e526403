/**
 * Rows that are dragged to another place. The menu of a row, its buttons and the keyboard do the same.
 * The browser drags: Escape gives up, and what is dropped anywhere else changes nothing.
 */
import { type DragEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';

export interface RowMoving {
  /** False also where either is gone. */
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

/**
 * A row that leaves the page while it is dragged, as when another window removes it, never hears of the
 * end. So each drag has a name of its own: none is taken for one that was left so.
 */
interface Dragged {
  readonly id: string;
  readonly kind: string;
}

function sideOf({ currentTarget, clientY }: DragEvent<HTMLElement>): 'before' | 'after' {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}

/** Not words that are dragged out of a field of the row. */
const isByHand = ({ target, currentTarget }: DragEvent<HTMLElement>): boolean =>
  target === currentTarget || (target instanceof HTMLElement && target.dataset.handle === '');

/** The whole row follows the hand, from where it was taken. Out: the name of this drag. */
function carry({ currentTarget, clientX, clientY, dataTransfer }: DragEvent<HTMLElement>): string {
  const { left, top } = currentTarget.getBoundingClientRect();
  dataTransfer.effectAllowed = 'move';
  const kind = `${KIND}-${crypto.randomUUID()}`;
  dataTransfer.setData(kind, '');
  dataTransfer.setDragImage(currentTarget, clientX - left, clientY - top);
  return kind;
}

/** Stays the same object, so that rows need not be drawn anew; what is marked is marked on the row itself. */
export function useRowDrag(moving: RowMoving | undefined): RowDrag | undefined {
  const now = useRef(moving);
  useLayoutEffect(() => {
    now.current = moving;
  });
  const canDrag = moving !== undefined;
  const made = useMemo(() => (canDrag ? rowDrag(() => now.current) : undefined), [canDrag]);
  // The last row but one may go while the other lies under the hand.
  useEffect(() => made?.unmark, [made]);
  return made?.drag;
}

function rowDrag(moving: () => RowMoving | undefined): {
  readonly drag: RowDrag;
  readonly unmark: () => void;
} {
  let dragged: Dragged | undefined;
  let marked: HTMLElement | undefined;
  const unmark = () => {
    delete marked?.dataset.drop;
  };
  /** The ids of what is dragged and of where it may go; undefined where it may not. */
  const move = ({ currentTarget, dataTransfer }: DragEvent<HTMLElement>) => {
    const { id: target } = currentTarget.dataset;
    if (dragged === undefined || target === undefined || target === dragged.id) return undefined;
    if (!dataTransfer.types.includes(dragged.kind)) return undefined;
    const { id } = dragged;
    return moving()?.canMove(id, target) ? { id, target } : undefined;
  };
  const drag: RowDrag = {
    onDragStart: (event) => {
      const { id } = event.currentTarget.dataset;
      if (id === undefined || !isByHand(event)) return;
      dragged = { id, kind: carry(event) };
      event.currentTarget.dataset.dragged = '';
    },
    onDragOver: (event) => {
      unmark();
      if (!move(event)) return;
      event.preventDefault();
      marked = event.currentTarget;
      marked.dataset.drop = sideOf(event);
    },
    onDragLeave: unmark,
    onDrop: (event) => {
      unmark();
      const made = move(event);
      if (!made) return;
      event.preventDefault();
      dragged = undefined;
      moving()?.onMove(made.id, made.target, sideOf(event));
    },
    onDragEnd: ({ currentTarget }) => {
      unmark();
      dragged = undefined;
      delete currentTarget.dataset.dragged;
    },
  };
  return { drag, unmark };
}
