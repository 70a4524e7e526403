/** After which a page that was opened has been drawn. */
const PAUSE_MS = 500;

/** Runs the work once the page has nothing else to do; not every browser tells when that is. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, PAUSE_MS);
}
