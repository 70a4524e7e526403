/** Consent that is taken from using a site, or from handing over data: none at all. */
import { type Cue, TITLES_TOO } from '../rules/cue.ts';
import { assumedCues } from './assumed-consent.ts';
import { browsewrapEn, handOverEn } from './browsewrap-en.ts';
import { browsewrapNl, handOverNl } from './browsewrap-nl.ts';
import type { FlagRules } from './flag.ts';
import { stayAwayCues } from './stay-away.ts';

/** A sentence that stands alone and without its full stop looks like a title. */
const alone = (cues: readonly Cue[]): readonly Cue[] =>
  cues.map((cue) => ({ in: TITLES_TOO, ...cue }));

export const browsewrapCues = {
  nl: alone([...browsewrapNl, ...stayAwayCues.nl, ...assumedCues.nl]),
  en: alone([...browsewrapEn, ...stayAwayCues.en, ...assumedCues.en]),
} satisfies FlagRules['raisedBy'];

/**
 * An agreement about data: to terms and house rules one may agree by coming. Who ticks a box or
 * presses a button for it has done something of their own.
 */
export const agreesToData = {
  nl: [
    {
      says: [
        '{gegevens}',
        '*privacy*|cookie*|*cookie|*cookies|gdpr*|avg*|foto*|*beeldmateriaal|dit_beleid',
      ],
      and: [['toestem*|akkoor*|akkord*|instem*|stemt|aanvaard*|accept*|geacht|erken*']],
      unless: ['*klik*|*vink*|knop|button|opt_in|optin|apart*'],
      in: TITLES_TOO,
      denied: 'no',
    },
  ],
  en: [
    {
      says: ['{data}', 'privacy|cookie|cookies|gdpr|photo*|image*|this_policy'],
      and: [['consent*|agree*|accept*|permission|deemed|acknowledg*']],
      unless: ['click*|tick*|button|press*|checkbox|opt_in|opting|separate*'],
      in: TITLES_TOO,
      denied: 'no',
    },
  ],
} satisfies FlagRules['likely'];

/** It asks one consent for whatever is done with what was handed over. */
export const handOverCues = {
  nl: alone(handOverNl),
  en: alone(handOverEn),
} satisfies FlagRules['raisedBy'];
