/** What takes a promise back: it is of data of nobody, of those not named, or an exception follows. */
import type { FlagRules } from './flag.ts';
import { otherThanNamed } from './promise-split.ts';

const EXCEPTED_NL = [
  'uitzondering*',
  'dit|dat geldt niet',
  'dit|dat|hieronder omvat|vallen|valt niet|geen',
  'tenzij|behalve als|wanneer|indien|wij|we',
  'wel|echter|toch …3 {verstrek}',
];
const EXCEPTED_EN = [
  'exception*',
  'this|that does not apply|include',
  'however …6 may|might|do|will share|disclose|pass|provide|transfer',
];

/** Who can get at them. */
const REACH_NL = 'toegang|inzage|inzien|beheert|beheerd';
const REACH_EN = 'no_one|nobody else has access|has_access';

export const takenBackCues = {
  /** `These data`, of which the sentence before says that they are of nobody; or to no one else than who was named. */
  nobodys: {
    nl: [
      {
        says: ['deze informatie|gegevens|data'],
        beside: ['geanonimiseerd*|nietpersoonsgebonden'],
      },
      {
        says: ['niemand anders', 'geen_ander|geen_anderen'],
        beside: [`alleen|uitsluitend|slechts|enkel …12 ${REACH_NL}`],
      },
    ],
    en: [
      ...otherThanNamed,
      { says: ['this|these information|data'], beside: ['anonymised|anonymized|nonpersonal'] },
      {
        says: ['anyone|anybody|no_one|nobody else', 'any other person|people|party'],
        beside: ['apart_from|other_than|only …6 them|these|those|this', REACH_EN],
      },
    ],
  },
  excepted: { nl: [{ says: EXCEPTED_NL }], en: [{ says: EXCEPTED_EN }] },
} satisfies FlagRules['facts'];
