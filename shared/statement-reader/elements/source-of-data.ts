import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';
import { sourceEn } from './source-of-data-en.ts';
import { sourceNl } from './source-of-data-nl.ts';

/** AVG 14(2)(f): where the data come from; only the moment of collecting is a part of it. */
export const sourceOfData: ElementRules = {
  key: 'source_of_data',
  full: { nl: sourceNl.full, en: sourceEn.full },
  part: { nl: sourceNl.part, en: sourceEn.part },
  judge: wholeWithParts,
};
