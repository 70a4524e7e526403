import type { ElementRules } from './element.ts';
import {
  declinedEn,
  declinedInPartEn,
  declinedInPartNl,
  declinedNl,
} from './obligation-declined.ts';
import { obligationEn } from './obligation-en.ts';
import { keptBackFull, keptBackPart } from './obligation-kept-back.ts';
import { obligationNl } from './obligation-nl.ts';
import { refusedFull, refusedPart } from './obligation-refused.ts';
import { mustBeGivenNl, withheldEn, withheldNl } from './obligation-withheld.ts';

/** AVG 13(2)(e): whether one must give the data and what happens otherwise; only that they are needed is a part of it. */
export const obligationToProvide: ElementRules = {
  key: 'obligation_to_provide',
  full: {
    nl: [...obligationNl.full, ...refusedFull.nl, ...withheldNl, ...declinedNl, ...keptBackFull.nl],
    en: [...obligationEn.full, ...refusedFull.en, ...withheldEn, ...declinedEn, ...keptBackFull.en],
  },
  part: {
    nl: [
      ...obligationNl.part,
      ...refusedPart.nl,
      ...mustBeGivenNl,
      ...declinedInPartNl,
      ...keptBackPart.nl,
    ],
    en: [...obligationEn.part, ...refusedPart.en, ...declinedInPartEn, ...keptBackPart.en],
  },
};
