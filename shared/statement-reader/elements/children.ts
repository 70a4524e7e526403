import { childrenEn } from './children-en.ts';
import { childrenJoining } from './children-joining.ts';
import { childrenNl } from './children-nl.ts';
import { signingFull, signingPart } from './children-signing.ts';
import type { ElementRules } from './element.ts';

/** AVG 8, UAVG 5: what holds for minors. */
export const children: ElementRules = {
  key: 'children',
  full: {
    nl: [...childrenNl.full, ...childrenJoining.nl, ...signingFull.nl],
    en: [...childrenEn.full, ...childrenJoining.en, ...signingFull.en],
  },
  part: {
    nl: [...childrenNl.part, ...signingPart.nl],
    en: [...childrenEn.part, ...signingPart.en],
  },
};
