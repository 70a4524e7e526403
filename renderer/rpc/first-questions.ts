/** What the first screen waits for: on its way before the screen is there to ask. */
import { createClient } from './client.ts';
import type { PageEvent } from './transport.ts';

/** The page's one client. */
export const client = createClient();

const getSettings = () => client.call('settings.get', {});
const listLibrary = () => client.call('library.list', {});

let settings: ReturnType<typeof getSettings> | undefined;
let library: ReturnType<typeof listLibrary> | undefined;
let answered: Promise<unknown> = Promise.resolve();
let isListOld = false;
let endWatch = (): void => undefined;

/** Whether what was told of the library may be otherwise now. */
export const changesLibrary = (event: PageEvent): boolean =>
  event.type === 'library' || (event.type === 'backend' && event.state === 'back');

/** @param address as `location.hash`: the library is the page without one of its own. */
export const isLibraryAddress = (address: string): boolean => /^#?\/?$/u.test(address);

/** @param address as `location.hash` */
export function askFirstQuestions(address: string): void {
  settings = getSettings();
  if (isLibraryAddress(address)) {
    // Listens before it asks: what changes after the answer, and before the screen listens, is not missed.
    endWatch = client.subscribe((event) => {
      if (changesLibrary(event)) isListOld = true;
    });
    library = listLibrary();
  }
  answered = Promise.allSettled([settings, library]);
}

/** Once what the first screen shows is known, or is known not to come. */
export const firstAnswers = (): Promise<unknown> => answered;

/** The answer that is on its way goes to the first who asks; everyone after that asks for themselves. */
export function askSettings(): ReturnType<typeof getSettings> {
  const answer = settings ?? getSettings();
  settings = undefined;
  return answer;
}

export function askLibrary(): ReturnType<typeof listLibrary> {
  const answer = library ?? listLibrary();
  library = undefined;
  return answer;
}

/** Out: whether the list changed since it was first asked. Who asks this listens by now: we no longer do. */
export function isFirstListOld(): boolean {
  endWatch();
  return isListOld;
}
