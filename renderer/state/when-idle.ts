import { firstAnswers } from '../rpc/first-questions.ts';

/** After which a page that was opened has been drawn. */
const PAUSE_MS = 500;

/**
 * Runs the work once the page has nothing else to do; not every browser tells when that is. Waiting for what
 * the first screen shows is not that: the code of the next screen came before those answers.
 */
export function whenIdle(work: () => void): void {
  void firstAnswers().then(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(work);
    else setTimeout(work, PAUSE_MS);
  });
}
