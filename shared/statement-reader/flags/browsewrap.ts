/** Consent that is taken from using a site, or from handing over data: none at all. */
import { browsewrapEn, handOverEn } from './browsewrap-en.ts';
import { browsewrapNl, handOverNl } from './browsewrap-nl.ts';
import type { FlagRules } from './flag.ts';
import { stayAwayCues } from './stay-away.ts';

export const browsewrapCues = {
  nl: [...browsewrapNl, ...stayAwayCues.nl],
  en: [...browsewrapEn, ...stayAwayCues.en],
} satisfies FlagRules['raisedBy'];

/** It asks one consent for whatever is done with what was handed over. */
export const handOverCues = {
  nl: handOverNl,
  en: handOverEn,
} satisfies FlagRules['raisedBy'];
