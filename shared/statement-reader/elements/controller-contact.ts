import { controllerContactEn } from './controller-contact-en.ts';
import { controllerContactNl } from './controller-contact-nl.ts';
import type { ElementRules } from './element.ts';

/** AVG 13(1)(a): how the organisation is reached; only that it can be is a part of it. */
export const controllerContact: ElementRules = {
  key: 'controller_contact',
  full: { nl: controllerContactNl.full, en: controllerContactEn.full },
  part: { nl: controllerContactNl.part, en: controllerContactEn.part },
};
