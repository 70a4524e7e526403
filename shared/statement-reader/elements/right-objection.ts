import type { ElementRules } from './element.ts';
import { rightObjectionEn } from './right-objection-en.ts';
import { rightObjectionNl } from './right-objection-nl.ts';
import {
  objectionWishedEn,
  objectionWishedInPartNl,
  objectionWishedNl,
} from './right-objection-wished.ts';
import { objectionAskedEn, objectionAskedInPartEn } from './rights-asked-en.ts';
import { objectionAskedInPartNl, objectionAskedNl } from './rights-asked-nl.ts';
import { objectionInPartEn, objectionInPlainEn } from './rights-in-plain-en.ts';
import { objectionInPartNl, objectionInPlainNl } from './rights-in-plain-nl.ts';
import { LEADS_EN, LEADS_NL, rightAsItem, rightInRowEn, rightInRowNl } from './rights-in-rows.ts';
import { objectionMayDo } from './rights-may-do.ts';
import { objectionOfferedEn, objectionOfferedInPartEn } from './rights-offered-en.ts';
import { objectionOfferedInPartNl, objectionOfferedNl } from './rights-offered-nl.ts';

/** AVG 21: to object; to unsubscribe from what was not asked for is a part of it. */
export const rightObjection: ElementRules = {
  key: 'right_objection',
  full: {
    nl: [
      ...objectionMayDo.nl,
      ...rightObjectionNl.full,
      ...objectionInPlainNl,
      ...objectionAskedNl,
      ...objectionOfferedNl,
      ...objectionWishedNl,
      rightInRowNl('bezwaar|verzet'),
      rightAsItem(LEADS_NL, 'bezwaar|verzet'),
    ],
    en: [
      ...objectionMayDo.en,
      ...rightObjectionEn.full,
      ...objectionInPlainEn,
      ...objectionAskedEn,
      ...objectionOfferedEn,
      ...objectionWishedEn,
      rightInRowEn('objection|object'),
      rightAsItem(LEADS_EN, 'objection|object|objecting'),
    ],
  },
  part: {
    nl: [
      ...rightObjectionNl.part,
      ...objectionInPartNl,
      ...objectionAskedInPartNl,
      ...objectionOfferedInPartNl,
      ...objectionWishedInPartNl,
    ],
    en: [
      ...rightObjectionEn.part,
      ...objectionInPartEn,
      ...objectionAskedInPartEn,
      ...objectionOfferedInPartEn,
    ],
  },
};
