import type { ElementRules } from './element.ts';
import { rightObjectionEn } from './right-objection-en.ts';
import { rightObjectionNl } from './right-objection-nl.ts';

/** AVG 21: to object; to unsubscribe from what was not asked for is a part of it. */
export const rightObjection: ElementRules = {
  key: 'right_objection',
  full: { nl: rightObjectionNl.full, en: rightObjectionEn.full },
  part: { nl: rightObjectionNl.part, en: rightObjectionEn.part },
};
