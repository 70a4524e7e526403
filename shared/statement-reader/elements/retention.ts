import type { ElementRules } from './element.ts';
import { retentionEn } from './retention-en.ts';
import { retentionNl } from './retention-nl.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(2)(a): how long, in figures or by a criterion one can use; "no longer than needed" is a part of it. */
export const retention: ElementRules = {
  key: 'retention',
  full: { nl: retentionNl.full, en: retentionEn.full },
  part: { nl: retentionNl.part, en: retentionEn.part },
  judge: wholeWithParts,
};
