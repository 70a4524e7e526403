import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(1)(c): the basis of AVG 6, linked to what is done; a bare list, or a basis for a side activity, is a part of it. */
export const legalBasis: ElementRules = {
  key: 'legal_basis',
  full: {
    nl: [
      {
        says: [
          'op basis van|uw|onze|jouw|je|een|het|de …5 {basis}',
          'op grond van …5 {basis}',
          '{grondslag} …8 {basis}',
          '{basis} …8 {grondslag}',
          'uitvoering van …3 *overeenkomst|contract',
          'uitvoer* …4 *overeenkomst',
          'noodzakelijk voor …6 overeenkomst',
          '*overeenkomst … uit te voeren',
          'nodig …6 overeenkomst',
          'gerechtvaardigd* belang',
          'wettelijke administratieplicht|verplichting|plicht|bewaarplicht',
        ],
        and: [['{gegevens}', 'verwerk*', 'grondslag', '{werk}', 'bewaar*']],
        in: ['sentence', 'row'],
        unless: [
          '*bewaarplicht',
          '<number> jaar',
          'recht* …8 bezwaar',
          'bezwaar maken',
          'intrekken',
          'in te trekken',
          'overdraagbaarheid',
          'derden',
          'delen|verstrekken|doorgeven',
          'deel ik',
          'tenzij',
          'cookies',
          'recht',
          'langer bewaren',
        ],
      },
      {
        says: ['{basis}'],
        under: ['{grondslag}', '*grondslag*', '*grond', 'op basis van', 'waarom mogen'],
        in: ['row', 'sentence'],
        unless: ['intrekken', 'in te trekken'],
      },
      {
        says: ['{basis} …20 {werk}', '{werk} …20 {basis}', '{soort} … {basis}'],
        under: ['*grondslag*', 'rechtsgrond*'],
        in: ['item', 'row'],
      },
      { says: ['{basis}'], and: [['grondslag*', 'rechtsgrond*']], in: ['row'] },
    ],
    en: [
      {
        says: [
          'on the basis of …6 {base}',
          'based on …6 {base}',
          '{lawful} …10 {base}',
          '{base} …8 {lawful}',
          'performance of …4 contract|agreement',
          'perform …4 contract|agreement',
          'legitimate interest*',
          'necessary for …6 contract|agreement',
          'comply with …5 legal obligation*',
          'rely on …6 {base}',
        ],
        and: [['{data}', 'process*', '{work}', 'basis']],
        in: ['sentence', 'row'],
        unless: [
          'object to',
          'withdraw*',
          'portab*',
          'third parties',
          'thirdparty*',
          'share|disclose',
          'unless',
          'cookies',
          'right to',
        ],
      },
      {
        says: ['{base}'],
        under: ['{lawful}', 'legal', 'lawful'],
        in: ['row', 'sentence'],
        unless: ['withdraw*'],
      },
      {
        says: ['{base} …20 {work}', '{work} …20 {base}'],
        under: ['{lawful}', 'legal', 'lawful', 'purpose*'],
        in: ['item', 'row'],
      },
      { says: ['{base}'], and: [['legal basis', 'lawful basis']], in: ['row'] },
    ],
  },
  part: {
    nl: [
      { says: ['{basis}'], under: ['*grondslag*', 'rechtsgrond*', 'op basis van'] },
      {
        says: [
          'toestemming',
          '{grondslag} …8 {basis}',
          'wettelijke* *plicht*',
          'gerechtvaardigd* belang',
          'wettelijk voorschrift',
          'uitvoering van …3 *overeenkomst',
        ],
        and: [['{gegevens}', '{werk}', 'verwerk*', '{reclame}']],
        unless: [
          'intrek*',
          'in te trekken',
          'cookies',
          '{kind}',
          'ouder*',
          'zonder …6 toestemming',
        ],
      },
    ],
    en: [
      { says: ['{base}'], under: ['{lawful}', 'legal basis'] },
      {
        says: ['consent', '{lawful} …8 {base}', 'legal obligation*', 'legitimate interest*'],
        and: [['{data}', '{work}', 'process*']],
        unless: ['withdraw*', 'cookies', '{child}', 'without …6 consent'],
      },
    ],
  },
  judge: wholeWithParts,
};
