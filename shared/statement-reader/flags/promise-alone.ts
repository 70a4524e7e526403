/** A promise that goes with the word that they are used by oneself alone. */
import type { Cue } from '../rules/cue.ts';
import { ELSE_NL } from './promise-to-others.ts';

export const aloneCues: readonly Cue[] = [
  /** `Used by us alone and given to nobody`: the limit is not of the promise. */
  {
    says: [
      'en|maar niet|nooit|nimmer …6 {derden}|anderen|niemand|buitenstaanders …4 {verstrek}|gedeeld|verstrekt',
      'en|maar niet|nooit|nimmer …4 {verstrek} …6 {derden}|anderen|niemand|buitenstaanders',
      'en|maar …6 aan|met niemand|geen_enkele …4 {verstrek}',
      'en|maar gaan|gaat|komen|komt niet|nooit …2 naar|bij {derden}|anderen|buitenstaanders',
      'en|maar zal|zullen|worden|wordt niet|nooit …2 aan|met {derden}|anderen …2 {verstrek}',
      'en|maar worden|wordt? niet|nooit doorgegeven|gedeeld|doorgespeeld',
    ],
    and: [
      ['{gegevens}', 'informatie', 'data', '*adres|telefoonnummer'],
      ['alleen|uitsluitend|slechts|enkel …8 gebruik*|verwerk*|intern|bewaard|doel*|voor|door'],
    ],
    unless: [
      'tenzij|behalve|behoudens|anders|mits',
      'zonder …10 toestemming|medeweten|instemming',
      'nodig|noodzakelijk|noodzaak',
      'commercieel|commerciele|*marketing*|reclame*',
      ...ELSE_NL,
    ],
  },
];
