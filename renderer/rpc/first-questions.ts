/** What the first screen waits for: on its way before the screen is there to ask. */
import { createClient } from './client.ts';

/** The page's one client. */
export const client = createClient();

const getSettings = () => client.call('settings.get', {});
const listLibrary = () => client.call('library.list', {});

let settings: ReturnType<typeof getSettings> | undefined;
let library: ReturnType<typeof listLibrary> | undefined;

/** @param address as `location.hash`: the library is the page without one of its own. */
export function askFirstQuestions(address: string): void {
  settings = getSettings();
  if (/^#?\/?$/u.test(address)) library = listLibrary();
}

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
