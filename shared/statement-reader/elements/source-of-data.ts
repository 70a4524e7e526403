import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';
import { sourceEn } from './source-of-data-en.ts';
import { heardFull, heardPart } from './source-of-data-heard.ts';
import { sourceNl } from './source-of-data-nl.ts';
import { reachedFull, reachedPart } from './source-of-data-reached.ts';
import { throughFull } from './source-of-data-through.ts';
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
    nl: [...sourceNl.full, ...volunteeredNl, ...heardFull.nl, ...reachedFull.nl, ...throughFull.nl],
    en: [...sourceEn.full, ...volunteeredEn, ...heardFull.en, ...reachedFull.en, ...throughFull.en],
  },
  part: {
    nl: [...sourceNl.part, ...toRegisterNl, ...heardPart.nl, ...reachedPart.nl],
    en: [...sourceEn.part, ...toRegisterEn, ...heardPart.en, ...reachedPart.en],
  },
  judge: wholeWithParts,
};
