import type { ElementRules } from './element.ts';
import { rightErasureEn } from './right-erasure-en.ts';
import { rightErasureNl } from './right-erasure-nl.ts';

/** AVG 17: to have data erased. */
export const rightErasure: ElementRules = {
  key: 'right_erasure',
  full: { nl: rightErasureNl, en: rightErasureEn },
  part: {
    nl: [],
    en: [],
  },
};
