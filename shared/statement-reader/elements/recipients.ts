import type { SpokenStatement } from '../rules/spoken.ts';
import type { ElementRules, Shown, Verdict } from './element.ts';
import { isAskedOfReader } from './readers-doing.ts';
import { recipientsAsked, recipientsHired } from './recipients-asked.ts';
import { recipientsEn } from './recipients-en.ts';
import { recipientsInside } from './recipients-inside.ts';
import { bindsTheReader, deniesOneUse } from './recipients-limited.ts';
import { recipientsNl } from './recipients-nl.ts';
import { nobodyEn, nobodyNl } from './recipients-nobody.ts';
import { recipientsPlatform } from './recipients-platform.ts';
import { namesNobody } from './recipients-unnamed.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(1)(e): who gets the data, or that nobody does; "only where needed" without anyone named is a part of it. */
export const recipients: ElementRules = {
  key: 'recipients',
  full: {
    nl: [
      ...recipientsNl.full,
      ...nobodyNl,
      ...recipientsPlatform.nl,
      ...recipientsInside.nl,
      ...recipientsAsked.nl,
    ],
    en: [
      ...recipientsEn.full,
      ...nobodyEn,
      ...recipientsPlatform.en,
      ...recipientsInside.en,
      ...recipientsAsked.en,
    ],
  },
  part: {
    nl: [...recipientsNl.part, ...recipientsHired.nl],
    en: [...recipientsEn.part, ...recipientsHired.en],
  },
  judge: withoutUnnamed,
};

/** "Third-party sources: from partners or public registers": who gives us data gets none. */
const SOURCE =
  /^\P{L}*(?:(?:from|van) (?:third|derden|other sources|andere bronnen)|(?:third[- ]part(?:y|ies)|derden?|other|andere|externe|external)(?: sources?| bronnen)?\s?:\s*(?:from|van|uit|via)\b|third[- ]party sources?\b|externe bronnen\b)/iu;

function withoutUnnamed(shown: Shown, { spoken, passages }: SpokenStatement): Verdict {
  const isOurs = (index: number): boolean => {
    const one = spoken[index];
    return (
      one === undefined ||
      !(isAskedOfReader(one) || bindsTheReader(one) || SOURCE.test(passages[index]?.text ?? ''))
    );
  };
  const [full, part] = [shown.full.filter(isOurs), shown.part.filter(isOurs)];
  const isUnnamed = (index: number): boolean => {
    const one = spoken[index];
    return one !== undefined && (namesNobody(one) || deniesOneUse(one));
  };
  const named = full.filter((index) => !isUnnamed(index));
  return wholeWithParts({ full: named, part: [...part, ...full.filter(isUnnamed)] });
}
