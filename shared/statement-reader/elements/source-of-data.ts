import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';
import { sourceEn } from './source-of-data-en.ts';
import { heardFull, heardPart } from './source-of-data-heard.ts';
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
    nl: [...sourceNl.full, ...volunteeredNl, ...heardFull.nl],
    en: [...sourceEn.full, ...volunteeredEn, ...heardFull.en],
  },
  part: {
    nl: [...sourceNl.part, ...toRegisterNl, ...heardPart.nl],
    en: [...sourceEn.part, ...toRegisterEn, ...heardPart.en],
  },
  judge: wholeWithParts,
};
