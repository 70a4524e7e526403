import type { ElementRules } from './element.ts';
import { rightPortabilityEn } from './right-portability-en.ts';
import { rightPortabilityNl } from './right-portability-nl.ts';
import { portabilityAskedEn } from './rights-asked-en.ts';
import { portabilityAskedNl } from './rights-asked-nl.ts';
import { portabilityInPlainEn } from './rights-in-plain-en.ts';
import { portabilityInPlainNl } from './rights-in-plain-nl.ts';
import { rightInRowEn, rightInRowNl } from './rights-in-rows.ts';
import { portabilityMayDo } from './rights-may-do.ts';

/** AVG 20: to have data in a usable form or handed to another; an export for some is a part of it. */
export const rightPortability: ElementRules = {
  key: 'right_portability',
  full: {
    nl: [
      ...portabilityMayDo.nl,
      ...rightPortabilityNl.full,
      ...portabilityInPlainNl,
      ...portabilityAskedNl,
      rightInRowNl(
        'overdraagbaarheid|dataportabiliteit|gegevensoverdracht|overdracht|dataoverdraagbaarheid',
      ),
    ],
    en: [
      ...portabilityMayDo.en,
      ...rightPortabilityEn.full,
      ...portabilityInPlainEn,
      ...portabilityAskedEn,
      rightInRowEn('portability'),
    ],
  },
  part: { nl: rightPortabilityNl.part, en: rightPortabilityEn.part },
};
