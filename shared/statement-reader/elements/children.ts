import { childrenEn } from './children-en.ts';
import { childrenJoining } from './children-joining.ts';
import { childrenNl } from './children-nl.ts';
import type { ElementRules } from './element.ts';

/** AVG 8, UAVG 5: what holds for minors. */
export const children: ElementRules = {
  key: 'children',
  full: {
    nl: [...childrenNl.full, ...childrenJoining.nl],
    en: [...childrenEn.full, ...childrenJoining.en],
  },
  part: { nl: childrenNl.part, en: childrenEn.part },
};
