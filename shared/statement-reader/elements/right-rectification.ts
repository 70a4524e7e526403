import type { ElementRules } from './element.ts';
import { rightRectificationEn } from './right-rectification-en.ts';
import { rightRectificationNl } from './right-rectification-nl.ts';

/** AVG 16: to have data corrected and completed. */
export const rightRectification: ElementRules = {
  key: 'right_rectification',
  full: { nl: rightRectificationNl, en: rightRectificationEn },
  part: {
    nl: [],
    en: [],
  },
};
