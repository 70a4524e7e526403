import { childrenEn } from './children-en.ts';
import { childrenNl } from './children-nl.ts';
import type { ElementRules } from './element.ts';

/** AVG 8, UAVG 5: what holds for minors. */
export const children: ElementRules = {
  key: 'children',
  full: { nl: childrenNl.full, en: childrenEn.full },
  part: { nl: childrenNl.part, en: childrenEn.part },
};
