/** Consent that is taken from using a site or handing over data: none at all. */
import { browsewrapEn } from './browsewrap-en.ts';
import { browsewrapNl } from './browsewrap-nl.ts';
import type { FlagRules } from './flag.ts';

export const browsewrapCues = {
  nl: browsewrapNl,
  en: browsewrapEn,
} satisfies FlagRules['raisedBy'];
