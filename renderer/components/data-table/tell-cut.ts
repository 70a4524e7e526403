import type { PointerEvent } from 'react';

/** Of a pointer that rests; one that passes over a table, or a table that passes under it, measures nothing. */
const REST_MS = 150;

let rest: ReturnType<typeof setTimeout> | undefined;

/** What a cell has no room for is told to who points at it; to the keyboard the row opens. */
export function tellCut({ target }: PointerEvent): void {
  clearTimeout(rest);
  const cell = target instanceof Element ? target.closest('td') : null;
  if (cell !== null) rest = setTimeout(() => tell(cell), REST_MS);
}

function tell(cell: HTMLElement): void {
  const isCut = [cell, ...cell.querySelectorAll('*')].some(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  if (isCut) cell.title = cell.innerText;
  else cell.removeAttribute('title');
}
