import type { ElementRules } from './element.ts';
import { purposesEn } from './purposes-en.ts';
import { purposesNl } from './purposes-nl.ts';
import { purposesNlPlain } from './purposes-nl-plain.ts';
import { wishesToKnow } from './readers-doing.ts';
import { severalAreWhole } from './several.ts';

/** AVG 13(1)(c): what the data are used for; one general aim is a part of it. */
export const purposes: ElementRules = {
  key: 'purposes',
  full: { nl: [...purposesNl.full, ...purposesNlPlain], en: purposesEn.full },
  part: { nl: purposesNl.part, en: purposesEn.part },
  judge: ({ full, part }, { spoken }) => {
    const isOurs = (index: number): boolean => {
      const one = spoken[index];
      return one === undefined || !wishesToKnow(one);
    };
    return severalAreWhole({ full: full.filter(isOurs), part: part.filter(isOurs) });
  },
};
