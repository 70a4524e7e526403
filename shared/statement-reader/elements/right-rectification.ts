import type { ElementRules } from './element.ts';
import { rightRectificationEn } from './right-rectification-en.ts';
import { rightRectificationNl } from './right-rectification-nl.ts';
import { managedEn, rectificationAskedEn } from './rights-asked-en.ts';
import { managedNl, rectificationAskedNl } from './rights-asked-nl.ts';
import { rectificationInPlainEn } from './rights-in-plain-en.ts';
import { rectificationInPlainNl } from './rights-in-plain-nl.ts';
import {
  LEADS_EN,
  LEADS_NL,
  rightAsItem,
  rightInRowEn,
  rightInRowNl,
  rightsInOneBreathEn,
  rightsInOneBreathNl,
} from './rights-in-rows.ts';
import { rectificationMayDo } from './rights-may-do.ts';
import { movedOfferedEn, rectificationOfferedEn } from './rights-offered-en.ts';
import { rectificationOfferedNl, rectificationSaidNl } from './rights-offered-nl.ts';
import { rectificationViewedEn, rectificationViewedNl } from './rights-viewed.ts';

/** AVG 16: to have data corrected and completed. */
export const rightRectification: ElementRules = {
  key: 'right_rectification',
  full: {
    nl: [
      ...rightRectificationNl,
      ...rectificationInPlainNl,
      ...rectificationAskedNl,
      ...rectificationOfferedNl,
      ...rectificationSaidNl,
      ...rectificationViewedNl,
      rightInRowNl('rectificatie|correctie|verbetering|wijziging|aanpassing|corrigeren'),
      rightAsItem(LEADS_NL, 'verbeteren|wijzigen|aanpassen|corrigeren'),
      rightsInOneBreathNl,
    ],
    en: [
      ...rightRectificationEn,
      ...rectificationMayDo,
      ...rectificationInPlainEn,
      ...rectificationAskedEn,
      ...rectificationOfferedEn,
      ...movedOfferedEn,
      ...rectificationViewedEn,
      rightInRowEn('rectification|correction|amendment'),
      rightAsItem(LEADS_EN, 'correct|change|amend|correction'),
      rightsInOneBreathEn,
    ],
  },
  part: {
    nl: [
      ...managedNl,
      {
        says: [
          'nieuwsbrief*|mailing* …8 link|knop|onderaan …16 *adres|naam|gegevens te_wijzigen|aan_te_passen|wijzigen|aanpassen|wijzigt|aanpast',
          'onderaan …4 nieuwsbrief*|mailing*|mail …14 *adres|naam|gegevens te_wijzigen|aan_te_passen|wijzigen|aanpassen|wijzigt|aanpast',
          'link|knop …4 nieuwsbrief*|mailing* …14 *adres|naam|gegevens te_wijzigen|aan_te_passen|wijzigen|aanpassen|wijzigt|aanpast',
        ],
        unless: ['{verklaring}', 'cookie*'],
      },
    ],
    en: managedEn,
  },
};
