/** What counts as opening a part of a screen. */
import { type RefObject, useEffect } from 'react';
import { visit } from '../state/visited.ts';

/** The page of a record is opened by going to it. */
export function useVisit(section: string | undefined): void {
  useEffect(() => visit(section), [section]);
}

/**
 * A part of a long page is opened by a click or a key in it; to scroll past is no visit. It is noted
 * once the click or key has done its work: what is drawn anew at the press moves, and what is drawn
 * anew between a click and its answer takes the answer back.
 */
export function useVisits(
  page: RefObject<HTMLElement | null>,
  sectionAt: (element: Element) => string | undefined,
): void {
  useEffect(() => {
    const element = page.current;
    const onUse = ({ target }: Event) => {
      const section = target instanceof Element ? sectionAt(target) : undefined;
      setTimeout(() => visit(section));
    };
    for (const type of ['click', 'keyup'] as const) element?.addEventListener(type, onUse);
    return () => {
      for (const type of ['click', 'keyup'] as const) element?.removeEventListener(type, onUse);
    };
  }, [page, sectionAt]);
}
