import type { ElementRules } from './element.ts';
import { recipientsEn } from './recipients-en.ts';
import { recipientsNl } from './recipients-nl.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(1)(e): who gets the data, or that nobody does; "only where needed" without anyone named is a part of it. */
export const recipients: ElementRules = {
  key: 'recipients',
  full: { nl: recipientsNl.full, en: recipientsEn.full },
  part: { nl: recipientsNl.part, en: recipientsEn.part },
  judge: wholeWithParts,
};
