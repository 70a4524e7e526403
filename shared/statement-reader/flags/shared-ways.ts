/** All ways to say that data go to someone. */
import type { FlagRules } from './flag.ts';
import { sharedOtherwiseCues } from './shared-otherwise.ts';
import { sharedOutsidersCues } from './shared-outsiders.ts';
import { sharedWithCues } from './shared-with.ts';

export const sharedCues = {
  nl: [...sharedWithCues.nl, ...sharedOtherwiseCues.nl, ...sharedOutsidersCues.nl],
  en: [...sharedWithCues.en, ...sharedOtherwiseCues.en, ...sharedOutsidersCues.en],
} satisfies FlagRules['raisedBy'];
