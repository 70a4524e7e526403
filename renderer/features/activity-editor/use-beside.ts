/** Where notes stand in the margin: at the height of what they are about, and never over each other. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Placed {
  /** Height of what it is about. */
  readonly wanted: number;
  /** Where it stands: lower, where another note was first. */
  readonly top: number;
}

interface Item {
  readonly id: string;
  /** Values of `data-ref` or `data-place` on the sheet, the nearest first. */
  readonly places: readonly string[];
}

interface Layout {
  readonly placed: ReadonlyMap<string, Placed>;
  /** Down to the foot of the last note. */
  readonly height: number;
}

const GAP = 8;
const nowhere: Layout = { placed: new Map(), height: 0 };

export function useBeside(sheet: RefObject<HTMLElement | null>, items: readonly Item[]) {
  const column = useRef<HTMLElement>(null);
  const [layout, setLayout] = useState(nowhere);

  useLayoutEffect(() => {
    const [page, margin] = [sheet.current, column.current];
    if (!page || !margin) return;
    // Asking for heights makes the browser lay out at once: not while there is nothing to place.
    if (items.length === 0) {
      setLayout(nowhere);
      return;
    }
    const measure = () =>
      setLayout((before) => {
        const next = layOut(page, margin, items);
        return same(before, next) ? before : next;
      });
    measure();
    // What opens, wraps or is typed changes the sheet's size; an article that is shown changes a note's.
    const watcher = new ResizeObserver(measure);
    watcher.observe(page);
    for (const note of margin.querySelectorAll('[data-note]')) watcher.observe(note);
    return () => watcher.disconnect();
  }, [sheet, items]);

  return { column, ...layout };
}

function layOut(page: HTMLElement, margin: HTMLElement, items: readonly Item[]): Layout {
  const origin = margin.getBoundingClientRect().top;
  const places = placesOn(page);
  const wanted = items
    .map(({ id, places: names }) => {
      const anchor = names.map((name) => places.get(name)).find((element) => element);
      const top = anchor ? anchor.getBoundingClientRect().top - origin : 0;
      return { id, wanted: Math.max(0, Math.round(top)) };
    })
    .sort((a, b) => a.wanted - b.wanted);
  const placed = new Map<string, Placed>();
  let foot = 0;
  for (const note of wanted) {
    const element = margin.querySelector(`[data-note="${CSS.escape(note.id)}"]`);
    const top = Math.max(note.wanted, foot);
    placed.set(note.id, { wanted: note.wanted, top });
    foot = top + Math.ceil(element?.getBoundingClientRect().height ?? 0) + GAP;
  }
  return { placed, height: foot };
}

/** One walk over the sheet, however many notes there are. */
function placesOn(page: HTMLElement): ReadonlyMap<string, Element> {
  const places = new Map<string, Element>();
  for (const element of page.querySelectorAll<HTMLElement>('[data-ref], [data-place]')) {
    const name = element.dataset['ref'] ?? element.dataset['place'];
    if (name !== undefined && !places.has(name)) places.set(name, element);
  }
  return places;
}

function same(a: Layout, b: Layout): boolean {
  if (a.height !== b.height || a.placed.size !== b.placed.size) return false;
  return [...b.placed].every(([id, { wanted, top }]) => {
    const before = a.placed.get(id);
    return before?.wanted === wanted && before.top === top;
  });
}
