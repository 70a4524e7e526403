import type { ElementRules } from './element.ts';
import { securityEn } from './security-en.ts';
import { securityNl } from './security-nl.ts';

/** AVG 32: how data are protected; only secrecy or limits of access is a part of it. */
export const security: ElementRules = {
  key: 'security',
  full: { nl: securityNl.full, en: securityEn.full },
  part: { nl: securityNl.part, en: securityEn.part },
};
