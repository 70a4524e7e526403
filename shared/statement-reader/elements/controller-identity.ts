import { controllerIdentityEn } from './controller-identity-en.ts';
import { controllerIdentityNl } from './controller-identity-nl.ts';
import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(1)(a): who processes the data, by name; only a name on the web, or unclear who of a group, is a part of it. */
export const controllerIdentity: ElementRules = {
  key: 'controller_identity',
  full: { nl: controllerIdentityNl.full, en: controllerIdentityEn.full },
  part: { nl: controllerIdentityNl.part, en: controllerIdentityEn.part },
  judge: wholeWithParts,
};
