import { changesOrDateEn } from './changes-or-date-en.ts';
import { changesOrDateNl } from './changes-or-date-nl.ts';
import type { ElementRules } from './element.ts';

/** WP260: that the statement can change, or the day from which it holds. */
export const changesOrDate: ElementRules = {
  key: 'changes_or_date',
  full: { nl: changesOrDateNl.full, en: changesOrDateEn.full },
  part: { nl: changesOrDateNl.part, en: changesOrDateEn.part },
};
