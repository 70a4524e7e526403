import { breachProcedureEn } from './breach-procedure-en.ts';
import { breachProcedureNl } from './breach-procedure-nl.ts';
import { breachHeard, breachTold } from './breach-told.ts';
import type { ElementRules } from './element.ts';

/** AVG 33-34: what is done when data leak. */
export const breachProcedure: ElementRules = {
  key: 'breach_procedure',
  full: {
    nl: [...breachProcedureNl.full, ...breachHeard.nl],
    en: [...breachProcedureEn.full, ...breachHeard.en],
  },
  part: {
    nl: [...breachProcedureNl.part, ...breachTold.nl],
    en: [...breachProcedureEn.part, ...breachTold.en],
  },
};
