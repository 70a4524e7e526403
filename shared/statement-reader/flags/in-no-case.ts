/** `In geen enkel geval`, `nooit aan een ander bedrijf`: a promise whose denial stands far from the verb. */
import type { Cue } from '../rules/cue.ts';
import { HANDED_NL, NOT_NEVER_NL } from './promise-to-others.ts';

const NO_CASE =
  'geen|geen_enkel|geen_enkele|geen_enkele_andere geval|beding|omstandigheid|omstandigheden|voorwaarde';

export const inNoCaseCues: readonly Cue[] = [
  {
    says: [
      `in|onder ${NO_CASE} …8 {derden}|anderen …6 {verstrek}|${HANDED_NL}`,
      `in|onder ${NO_CASE} …6 {verstrek}|uit|${HANDED_NL} …8 {derden}|anderen|een_ander`,
      'nooit|nimmer …6 aan|met een? ander|andere|externe organisatie|organisaties|partij|bedrijf|bedrijven|instantie …4 {verstrek}',
      'nooit|nimmer {verstrek} …4 aan|met een? ander|andere|externe organisatie|organisaties|partij|bedrijf|bedrijven|instantie',
    ],
    and: [['{gegevens}', 'informatie', 'data']],
    unless: ['verkopen|verkocht|verhuurd', ...NOT_NEVER_NL],
  },
  {
    says: [
      'zonder uitzondering* …4 nooit|niet|geen|niemand …4 {derden} …3 {verstrek}',
      'zonder uitzondering* …4 nooit|niet|geen|niemand …4 {verstrek} …4 {derden}',
      'nooit|niet|geen …3 zonder_uitzondering …4 {derden} …3 {verstrek}',
    ],
    unless: NOT_NEVER_NL,
  },
];
