import type { ElementRules } from './element.ts';
import { rightObjectionEn } from './right-objection-en.ts';
import { rightObjectionNl } from './right-objection-nl.ts';
import { objectionInPlainNl } from './rights-in-plain-nl.ts';

/** AVG 21: to object; to unsubscribe from what was not asked for is a part of it. */
export const rightObjection: ElementRules = {
  key: 'right_objection',
  full: { nl: [...rightObjectionNl.full, ...objectionInPlainNl], en: rightObjectionEn.full },
  part: { nl: rightObjectionNl.part, en: rightObjectionEn.part },
};
