/** Lets work wait that a hand at the wheel would feel. */

/** A wheel that turns on gives a frame every 17 to 50 ms; after this long it is at rest. */
const REST_MS = 200;

export interface Scrolling {
  /** Resolves when nothing of the page has been scrolled for a while; with the next frame where nothing was. */
  readonly atRest: () => Promise<void>;
  readonly end: () => void;
}

/** Looks at all that scrolls in the page, from now until `end`. */
export function watchScrolling(): Scrolling {
  let last = Number.NEGATIVE_INFINITY;
  const note = (): void => {
    last = performance.now();
  };
  // The scrolling of an element does not bubble; on its way down the window hears of it.
  addEventListener('scroll', note, { capture: true, passive: true });
  return {
    atRest: async () => {
      for (;;) {
        const left = last + REST_MS - performance.now();
        if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
        // The page hears of a wheel that turns with its next frame: a busy one after timers that were due before.
        await nextFrame();
        if (performance.now() - last >= REST_MS) return;
      }
    },
    end: () => removeEventListener('scroll', note, { capture: true }),
  };
}

/** A page out of sight has no frames, and nobody scrolls it. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => resolve());
  });
