import type { ElementRules } from './element.ts';
import { rightAccessEn } from './right-access-en.ts';
import { rightAccessNl } from './right-access-nl.ts';

/** AVG 15: to know which data are held, and to have a copy. */
export const rightAccess: ElementRules = {
  key: 'right_access',
  full: { nl: rightAccessNl, en: rightAccessEn },
  part: {
    nl: [],
    en: [],
  },
};
