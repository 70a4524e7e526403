import type { ElementRules } from './element.ts';
import { legalBasisEn } from './legal-basis-en.ts';
import { legalBasisNl } from './legal-basis-nl.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(1)(c): the basis of AVG 6, linked to what is done; a bare list, or a basis for a side activity, is a part of it. */
export const legalBasis: ElementRules = {
  key: 'legal_basis',
  full: { nl: legalBasisNl.full, en: legalBasisEn.full },
  part: { nl: legalBasisNl.part, en: legalBasisEn.part },
  judge: wholeWithParts,
};
