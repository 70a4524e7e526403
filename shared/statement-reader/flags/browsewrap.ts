/** Consent that is taken from using a site, or from handing over data: none at all. */
import { type Cue, TITLES_TOO } from '../rules/cue.ts';
import { assumedCues } from './assumed-consent.ts';
import { browsewrapEn, handOverEn } from './browsewrap-en.ts';
import { browsewrapNl, handOverNl } from './browsewrap-nl.ts';
import type { FlagRules } from './flag.ts';
import { stayAwayCues } from './stay-away.ts';
import { useTakenEn, useTakenNl } from './use-taken.ts';

/** A sentence that stands alone and without its full stop looks like a title. */
const alone = (cues: readonly Cue[]): readonly Cue[] =>
  cues.map((cue) => ({ in: TITLES_TOO, ...cue }));

export const browsewrapCues = {
  nl: alone([...browsewrapNl, ...useTakenNl, ...stayAwayCues.nl, ...assumedCues.nl]),
  en: alone([...browsewrapEn, ...useTakenEn, ...stayAwayCues.en, ...assumedCues.en]),
} satisfies FlagRules['raisedBy'];

/** It asks one consent for whatever is done with what was handed over. */
export const handOverCues = {
  nl: alone(handOverNl),
  en: alone(handOverEn),
} satisfies FlagRules['raisedBy'];
