import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(2)(a): how long, in figures or by a criterion one can use; "no longer than needed" is a part of it. */
export const retention: ElementRules = {
  key: 'retention',
  full: {
    nl: [
      {
        says: [
          '{bewaar} …8 onbeperkt|permanent|altijd|eeuwig|oneindig|levenslang',
          'onbeperkt|permanent|oneindig …6 {bewaar}|staan',
          'onbepaalde tijd',
          'blijven …6 staan',
          '{bewaar}|{wissen} …6 na …4 bezoek|behandeling|seizoen|jaar|levering|event|evenement|vertrek|afronding|sollicitatie|gebeurtenis',
          'na …6 bezoek|seizoen|procedure|levering|afronding|evenement …4 {wissen}|weggegooid|gewist',
          '<number> {periode} …6 {wissen}|gewist|weggegooid|verwijderd',
          '{wissen}|gewist|weggegooid|verwijderd …6 na <number> {periode}',
          'na <number> {periode} …6 {wissen}|archief|gewist',
        ],
        unless: [
          'cookie*',
          'verzoek …8 binnen',
          'recht op',
          'binnen <number>',
          'garantie',
          'op uw verzoek',
        ],
      },
      {
        says: [
          '{bewaar} …16 <number> {periode}',
          '<number> {periode} …12 {bewaar}',
          '{bewaar} …10 zolang|totdat|tot|zodra',
          'zolang|totdat|zodra …12 {bewaar}',
          '{bewaar} …14 na beeindiging|afloop|opzegging|einde|afronding|vertrek|uitschrijving',
          'na beeindiging|afloop|opzegging|einde|afronding … {bewaar}',
          '{bewaar} …10 gedurende|duur|looptijd',
          'fiscale bewaarplicht|bewaartermijn',
          'wettelijke bewaartermijn*|bewaarplicht',
          '*bewaarplicht',
        ],
        unless: [
          'cookie*',
          'gedurende …8 nodig|noodzakelijk',
          'tijd …4 nodig|noodzakelijk',
          'zolang …4 nodig|noodzakelijk',
          'datalek*',
          'verzoek …6 binnen',
          'binnen <number>',
          'recht op|om',
          'klacht*',
          'zo lang …4 nodig|noodzakelijk',
          'ouder dan',
          'jonger dan',
          'back up',
        ],
        denied: 'no',
      },
      {
        says: [
          '<number> {periode}',
          'zolang|totdat',
          'tot {u}',
          'na beeindiging|afloop|opzegging',
          'zo lang',
        ],
        under: ['{bewaar}', '*bewaartermijn*', 'hoe lang', 'bewaartermijnen'],
        unless: [
          'zolang …4 nodig|noodzakelijk',
          'zo lang …4 nodig|noodzakelijk',
          'verzoek*',
          'reager*',
        ],
      },
      {
        says: ['niet langer …12 <number> {periode}', 'maximaal|minimaal|max <number> {periode}'],
        and: [['{bewaar}', '{gegevens}']],
        unless: ['cookie*'],
      },
      {
        says: ['<number> {periode}'],
        and: [['bewaartermijn*', '{bewaar}']],
        in: ['row', 'item'],
        unless: ['cookie*'],
      },
    ],
    en: [
      {
        says: [
          '{keep} …8 indefinitely|forever|permanently',
          'indefinitely|permanently …6 {keep}',
          '{keep}|{erase} …6 after|at the end of',
          'after …8 {erase}|wiped|removed|deleted|destroyed',
          '<number> {period} …6 {erase}|wiped',
        ],
        unless: ['cookie*', 'right to', 'within <number>', 'request'],
      },
      {
        says: [
          '{keep} …16 <number> {period}',
          '<number> {period} …12 {keep}',
          '{keep} …10 until|while',
          'until|while …12 {keep}',
          '{keep} …12 as long as you|your',
          '{keep} …12 as long as the account|membership|contract|relationship',
          '{keep} …12 duration of',
          'statutory retention',
          'retention period* of',
        ],
        unless: [
          'cookie*',
          'as long as …4 necessary|needed|required',
          'within <number>',
          'right to',
          'complain*',
        ],
        denied: 'no',
      },
      {
        says: ['<number> {period}', 'until', 'as long as you|your'],
        under: ['{keep}', 'retention', 'how long'],
        unless: ['as long as …4 necessary|needed|required', 'request*', 'respond*'],
      },
      {
        says: ['<number> {period}'],
        and: [['retention', '{keep}']],
        in: ['row', 'item'],
        unless: ['cookie*'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          '{bewaar} …14 nodig|noodzakelijk|vereist',
          'nodig|noodzakelijk …14 {bewaar}',
          'niet langer …8 nodig|noodzakelijk|dan',
          '{bewaar} … niet langer',
          'bewaartermijn*',
          'wettelijk* …4 termijn*',
          '{bewaar} …16 <number> {periode}',
        ],
        and: [['{gegevens}', '{bewaar}', 'informatie']],
        unless: ['cookie*', 'recht op|om'],
      },
    ],
    en: [
      { says: ['when …4 no longer need*', 'no longer need*'], unless: ['right'] },
      {
        says: [
          '{keep} …14 necessary|needed|required',
          'no longer than',
          'as long as …6 necessary|needed|required',
          'retention period*',
          '{keep} …16 <number> {period}',
        ],
        and: [['{data}', '{keep}', 'it']],
        unless: ['cookie*', 'right to'],
      },
    ],
  },
  judge: wholeWithParts,
};
