import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';
import { sourceEn } from './source-of-data-en.ts';
import { sourceNl } from './source-of-data-nl.ts';
import {
  toRegisterEn,
  toRegisterNl,
  volunteeredEn,
  volunteeredNl,
} from './source-of-data-volunteered.ts';

/** AVG 14(2)(f): where the data come from; only the moment of collecting is a part of it. */
export const sourceOfData: ElementRules = {
  key: 'source_of_data',
  full: {
    nl: [...sourceNl.full, ...volunteeredNl],
    en: [...sourceEn.full, ...volunteeredEn],
  },
  part: { nl: [...sourceNl.part, ...toRegisterNl], en: [...sourceEn.part, ...toRegisterEn] },
  judge: wholeWithParts,
};
