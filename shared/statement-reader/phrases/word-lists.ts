/** All word lists by name; a name stands in one language only. */
import { listsEn } from './lists-en.ts';
import { listsNl } from './lists-nl.ts';
import type { WordLists } from './phrase.ts';

export const wordLists: WordLists = Object.fromEntries(
  Object.entries({ ...listsNl, ...listsEn }).map(([name, list]) => [name, list.split(/,\s*/u)]),
);
