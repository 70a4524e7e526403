import type { ElementRules } from './element.ts';
import { rightRectificationEn } from './right-rectification-en.ts';
import { rightRectificationNl } from './right-rectification-nl.ts';
import { managedEn } from './rights-asked-en.ts';
import { managedNl } from './rights-asked-nl.ts';
import { rectificationInPlainEn } from './rights-in-plain-en.ts';
import { rectificationInPlainNl } from './rights-in-plain-nl.ts';

/** AVG 16: to have data corrected and completed. */
export const rightRectification: ElementRules = {
  key: 'right_rectification',
  full: {
    nl: [...rightRectificationNl, ...rectificationInPlainNl],
    en: [...rightRectificationEn, ...rectificationInPlainEn],
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
