import type { Spoken, SpokenStatement } from '../rules/spoken.ts';
import type { ElementRules, Shown } from './element.ts';
import { atWhom } from './how-to-at-whom.ts';
import {
  howToAskedEn,
  howToAskedInPartEn,
  howToAskedInPartNl,
  howToAskedNl,
} from './how-to-exercise-rights-asked.ts';
import { howToEn } from './how-to-exercise-rights-en.ts';
import { howToNl } from './how-to-exercise-rights-nl.ts';
import {
  howToReachedEn,
  howToReachedInPartEn,
  howToReachedInPartNl,
  howToReachedNl,
} from './how-to-exercise-rights-reached.ts';
import {
  howToTurnedEn,
  howToTurnedInPartEn,
  howToTurnedInPartNl,
  howToTurnedNl,
} from './how-to-turned-to.ts';
import { isOptOutOnly } from './opt-out.ts';
import { isOfGoods } from './readers-doing.ts';
import { howOfferedEn, howOfferedInPartEn } from './rights-offered-en.ts';
import { howOfferedInPartNl, howOfferedNl } from './rights-offered-nl.ts';

/** AVG 12(2): the route by which a request is made; a request without a route is a part of it. */
export const howToExerciseRights: ElementRules = {
  key: 'how_to_exercise_rights',
  full: {
    nl: [
      ...howToNl.full,
      ...howToAskedNl,
      ...howOfferedNl,
      ...howToReachedNl,
      ...howToTurnedNl,
      ...atWhom.nl,
    ],
    en: [
      ...howToEn.full,
      ...howToAskedEn,
      ...howOfferedEn,
      ...howToReachedEn,
      ...howToTurnedEn,
      ...atWhom.en,
    ],
  },
  part: {
    nl: [
      ...howToNl.part,
      ...howToAskedInPartNl,
      ...howOfferedInPartNl,
      ...howToReachedInPartNl,
      ...howToTurnedInPartNl,
    ],
    en: [
      ...howToEn.part,
      ...howToAskedInPartEn,
      ...howOfferedInPartEn,
      ...howToReachedInPartEn,
      ...howToTurnedInPartEn,
    ],
  },
  judge: (all, statement) => {
    const { full, part } = withoutOptOuts(all, statement);
    if (full.length > 0) return { status: 'present', evidence: full };
    return { status: part.length > 0 ? 'partial' : 'absent', evidence: part };
  },
};

/** The way out of a mailing list is a part of it at most, and so is an address that nobody filled in. */
function withoutOptOuts({ full, part }: Shown, { spoken }: SpokenStatement): Shown {
  const is = (index: number, isSo: (one: Spoken) => boolean): boolean => {
    const one = spoken[index];
    return one !== undefined && isSo(one);
  };
  const leaves = (index: number): boolean => is(index, isOptOutOnly) || is(index, hasBlankRoute);
  const toReader = (index: number): boolean => !is(index, tellsWeContact) && !is(index, isOfGoods);
  const parts = [...new Set([...part, ...full.filter(leaves)])].sort((a, b) => a - b);
  return {
    full: full.filter((index) => !leaves(index) && toReader(index)),
    part: parts.filter(toReader),
  };
}

const PEOPLE =
  '(?:u|je|jou|(?:de |onze |deze |haar |zijn )?(?:gebruikers?|klant(?:en)?|bezoekers?|leden|lid|deelnemers?|clienten|patienten|ouders|personen|betrokkenen?))';
const WE_CONTACT = new RegExp(
  String.raw`\bcontact (?:\p{L}+ )?(?:op te nemen|opnemen|op|te leggen|te onderhouden) met ${PEOPLE}\b|\bmet ${PEOPLE} (?:\p{L}+ )?contact (?:op te nemen|opnemen|te hebben|te leggen)\b|\bcontact met ${PEOPLE} (?:op te nemen|opnemen|te leggen)\b|\bcontact(?:ing)? (?:you|(?:the |our )?(?:users?|customers?|clients?|members?|visitors?|patients?))\b`,
  'u',
);
const ASKS_READER =
  /\b(?:kunt|kun|kan (?:u|je|jij)|wilt|wil (?:u|je|jij)|wenst|mail|mailt|stuur|stuurt|schrijf|neem|neemt|bel|belt|you (?:can|may|could|wish|want|would)|please|us|me|ons|mij)\b/u;

/** "Your address is used to contact you about your request". */
function tellsWeContact({ words }: Spoken): boolean {
  const said = words.map(({ word }) => word).join(' ');
  return WE_CONTACT.test(said) && !ASKS_READER.test(said);
}

const BLANK_ROUTE =
  /[([](?:uw |jouw |je |ons |your |our |the )?(?:contactgegevens|e-?mail(?:[ -]?adres)?|e-?mail address|contact details|contactadres|telefoonnummer|phone number|adres|address)[)\]]/iu;
const REAL_ROUTE = /@|https?:|www\.|\d{6}|\d[\d -]{8}/u;

/** "Send your request to (your e-mail address)". */
const hasBlankRoute = ({ passage: { text } }: Spoken): boolean =>
  BLANK_ROUTE.test(text) && !REAL_ROUTE.test(text);
