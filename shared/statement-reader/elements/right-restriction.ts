import type { ElementRules } from './element.ts';
import { rightRestrictionEn } from './right-restriction-en.ts';
import { rightRestrictionNl } from './right-restriction-nl.ts';
import { restrictionAskedEn } from './rights-asked-en.ts';
import { restrictionInPlainEn } from './rights-in-plain-en.ts';
import { restrictionInPlainNl } from './rights-in-plain-nl.ts';
import { rightInRowEn, rightInRowNl } from './rights-in-rows.ts';

/** AVG 18: to have the processing restricted; shielding is a part of it. */
export const rightRestriction: ElementRules = {
  key: 'right_restriction',
  full: {
    nl: [...rightRestrictionNl.full, ...restrictionInPlainNl, rightInRowNl('beperking|beperken')],
    en: [
      ...rightRestrictionEn.full,
      ...restrictionInPlainEn,
      ...restrictionAskedEn,
      rightInRowEn('restriction|restrict'),
    ],
  },
  part: { nl: rightRestrictionNl.part, en: rightRestrictionEn.part },
};
