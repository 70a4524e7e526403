/** All word lists by name; a name stands in one language only. */
import { services } from '../../reference/services.ts';
import { listsEn } from './lists-en.ts';
import { listsGiving } from './lists-giving.ts';
import { listsNl } from './lists-nl.ts';
import type { WordLists } from './places.ts';

/** Names of known services that are no ordinary word as well. */
const known = services
  .filter(({ common }) => !common)
  .flatMap(({ nl, names }) => [nl, ...names])
  .map((name) =>
    name
      .replace(/[^\p{L}\p{N}.\s-]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter((name) => name.length > 2);

export const wordLists: WordLists = {
  ...Object.fromEntries(
    Object.entries({ ...listsNl, ...listsEn, ...listsGiving }).map(([name, list]) => [
      name,
      list.split(/,\s*/u),
    ]),
  ),
  service: [...new Set(known)],
};
