/** Which section one reads: it follows the scroll, and a choice in the index leads it. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { EditorSection } from '../../../shared/i18n/app/activity-editor.ts';
import { useJump } from '../../state/jump.ts';

/** A section counts as reached when its head is in the upper third. */
const READING_LINE = 0.34;

export function useCurrentSection(sheet: RefObject<HTMLElement | null>) {
  const [current, setCurrent] = useState<EditorSection>('what');
  /** A short last section never gets to the top: what was chosen holds until the person scrolls himself. */
  const chosen = useRef(false);

  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const found = chosen.current ? undefined : sectionAt(sheet.current);
      if (found !== undefined) setCurrent(found);
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const release = () => {
      chosen.current = false;
    };
    const focused = (event: Event) => {
      const section = event.target instanceof Element ? sectionOfElement(event.target) : undefined;
      if (section !== undefined) setCurrent(section);
    };
    const page = sheet.current;
    // Scroll does not bubble; caught on its way down it is heard from the screen and from the window.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    for (const type of ['wheel', 'touchmove', 'keydown'] as const)
      document.addEventListener(type, release, { passive: true });
    page?.addEventListener('focusin', focused);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll, { capture: true });
      for (const type of ['wheel', 'touchmove', 'keydown'] as const)
        document.removeEventListener(type, release);
      page?.removeEventListener('focusin', focused);
    };
  }, [sheet]);

  const goTo = useCallback(
    (section: EditorSection) => {
      const page = sheet.current;
      const element = page?.querySelector<HTMLElement>(`[data-section="${section}"]`);
      if (!element) {
        // What lies below the window is drawn after the first picture.
        if (page?.isConnected) requestAnimationFrame(() => goTo(section));
        return;
      }
      useJump.setState({ ref: undefined });
      chosen.current = true;
      setCurrent(section);
      element.scrollIntoView({ block: 'start' });
      element.focus({ preventScroll: true });
    },
    [sheet],
  );
  return { current, goTo };
}

function sectionAt(sheet: HTMLElement | null): EditorSection | undefined {
  const line = globalThis.innerHeight * READING_LINE;
  const all = [...(sheet?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
  const reached = all.filter((each) => each.getBoundingClientRect().top <= line);
  return (reached.at(-1) ?? all[0])?.dataset['section'] as EditorSection | undefined;
}

export const sectionOfElement = (element: Element): EditorSection | undefined =>
  element.closest<HTMLElement>('[data-section]')?.dataset['section'] as EditorSection | undefined;
