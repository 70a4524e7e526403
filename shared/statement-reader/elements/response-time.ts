import type { ElementRules } from './element.ts';
import { responseTimeEn } from './response-time-en.ts';
import { responseTimeNl } from './response-time-nl.ts';
import { responseToldEn, responseToldNl } from './response-time-told.ts';
import { mendedSoonNl } from './rights-offered-nl.ts';

/** AVG 12(3): how soon a request is answered; as soon as possible is a part of it. */
export const responseTime: ElementRules = {
  key: 'response_time',
  full: {
    nl: [...responseTimeNl.full, ...responseToldNl],
    en: [...responseTimeEn.full, ...responseToldEn],
  },
  part: { nl: [...responseTimeNl.part, ...mendedSoonNl], en: responseTimeEn.part },
};
