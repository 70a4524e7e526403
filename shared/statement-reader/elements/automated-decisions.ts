import { automatedDecisionsEn } from './automated-decisions-en.ts';
import { machineFull, machinePart } from './automated-decisions-machine.ts';
import { automatedDecisionsNl } from './automated-decisions-nl.ts';
import type { ElementRules } from './element.ts';

/** AVG 13(2)(f), 22: decisions without a person, also that there are none; profiling or a filter alone is a part of it. */
export const automatedDecisions: ElementRules = {
  key: 'automated_decisions',
  full: {
    nl: [...automatedDecisionsNl.full, ...machineFull.nl],
    en: [...automatedDecisionsEn.full, ...machineFull.en],
  },
  part: {
    nl: [...automatedDecisionsNl.part, ...machinePart.nl],
    en: [...automatedDecisionsEn.part, ...machinePart.en],
  },
};
