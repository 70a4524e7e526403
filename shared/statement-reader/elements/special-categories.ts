import type { ElementRules } from './element.ts';
import { specialCategoriesEn } from './special-categories-en.ts';
import { specialCategoriesNl } from './special-categories-nl.ts';
import { specialWhy } from './special-categories-why.ts';

/** AVG 9 and 10: special data with their ground, or that there are none; without a ground it is a part of it. */
export const specialCategories: ElementRules = {
  key: 'special_categories',
  full: {
    nl: [...specialCategoriesNl.full, ...specialWhy.nl],
    en: [...specialCategoriesEn.full, ...specialWhy.en],
  },
  part: { nl: specialCategoriesNl.part, en: specialCategoriesEn.part },
};
