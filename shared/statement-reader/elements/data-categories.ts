import { butAims } from './aim-item.ts';
import { dataCategoriesEn } from './data-categories-en.ts';
import { dataCategoriesNl } from './data-categories-nl.ts';
import type { ElementRules } from './element.ts';
import { severalAreWhole } from './several.ts';

/** AVG 14(1)(d), and what Art. 13 readers expect: which data. Examples alone are a part of it. */
export const dataCategories: ElementRules = {
  key: 'data_categories',
  full: { nl: dataCategoriesNl.full, en: dataCategoriesEn.full },
  part: { nl: dataCategoriesNl.part, en: dataCategoriesEn.part },
  judge: ({ full, part }, statement) =>
    severalAreWhole({ full: butAims(full, statement), part: butAims(part, statement) }),
};
