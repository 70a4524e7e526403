import type { ElementRules } from './element.ts';
import { severalAreWhole } from './several.ts';

/** AVG 13(1)(c): what the data are used for; one general aim is a part of it. */
export const purposes: ElementRules = {
  key: 'purposes',
  full: {
    nl: [
      {
        says: ['{doel} …10 {werk} …8 {werk}'],
        and: [
          ['{gegevens}', 'emailadres', 'naam'],
          ['{verwerk}', 'bewaren', 'nodig', 'vragen'],
        ],
        unless: [
          'passende maatregelen',
          'beveilig* …6 {gegevens}',
          '{verklaring} …8 wijzig*',
          'cookie*',
          'rechten',
          'recht op|om',
          'klacht*',
          'verzoek',
          '{derden} …10 verwerken',
          'misbruik',
        ],
        denied: 'no',
      },
    ],
    en: [
      {
        says: ['{aim} …10 {work} …8 {work}'],
        and: [['{data}'], ['{process}', 'need', 'ask']],
        unless: [
          'appropriate measures',
          'change* …6 {notice}',
          'rights',
          'right to',
          'complain*',
          'cookie*',
          'unauthori*',
        ],
        denied: 'no',
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          '{wij}|webshop …6 vraagt|vragen|vraag|noteer|noteren|gebruik|gebruiken|bewaren|film|filmen …10 {doel} …8 {werk}',
          '{doel} …6 {werk} …8 vragen|noteren|gebruiken|noteer|gebruik',
          'helpt ons|mij',
          'hebben …6 nodig om …8 {werk}',
          'zodat {wij} …8 {werk}|kunnen',
        ],
        unless: ['cookie*', 'recht', 'klacht*', '{verklaring} …8 wijzig*', 'passende maatregelen'],
        denied: 'no',
      },
      {
        says: ['om …10 {werk}|te'],
        and: [['camera*', '{soort}', 'gebruiken', 'gebruik']],
        unless: ['cookie*', 'recht', 'klacht*', 'passende maatregelen', 'verzoek', 'contact op'],
        denied: 'no',
      },
      {
        says: ['{doel} …14 {werk}', '{werk} … doel*'],
        and: [
          ['{gegevens}', 'emailadres', 'naam'],
          ['{verwerk}', 'bewaren', 'nodig', 'vragen'],
        ],
        unless: [
          'passende maatregelen',
          'beveilig* …6 {gegevens}',
          '{verklaring} …8 wijzig*',
          'cookie*',
          'rechten',
          'recht op|om',
          'klacht*',
          'verzoek',
          '{derden} …10 verwerken',
          'misbruik',
          '{wij} {verklaring}',
          'vertrouwelijk',
        ],
        denied: 'no',
      },
      {
        says: ['{werk}'],
        and: [
          [
            'doel*',
            'doeleinde*',
            'waarvoor',
            'waarom',
            'redenen',
            'gebruiken … gegevens … om|voor',
            'verwerken … gegevens … om|voor',
          ],
        ],
        in: ['item', 'row'],
      },
      {
        says: ['{werk}'],
        under: [
          'doel*',
          '*doeleinden',
          'waarvoor',
          'waarom',
          'gebruik van …4 {gegevens}',
          'wat doen',
          'hoe gebruiken',
          'gebruiken wij',
        ],
        in: ['item', 'row', 'sentence'],
        unless: ['cookie*', 'recht'],
      },
    ],
    en: [
      {
        says: [
          'we|i …4 use|ask|need|hold|note …10 to|for …8 {work}',
          'helps us|me',
          'in order to …6 {work}',
          'so that we|i …6 {work}|can',
          'use these|this|it|them to|for',
        ],
        unless: ['cookie*', 'right', 'complain*', 'change* …6 {notice}', 'appropriate measures'],
        denied: 'no',
      },
      { says: ['help* us {work}|fix|understand'], unless: ['cookie*'] },
      {
        says: ['{aim} …14 {work}'],
        and: [['{data}'], ['{process}', 'need', 'ask']],
        unless: [
          'appropriate measures',
          'change* …6 {notice}',
          'rights',
          'right to',
          'complain*',
          'cookie*',
          'unauthori*',
          'this {notice}',
        ],
        denied: 'no',
      },
      {
        says: ['{work}'],
        and: [['purpose*', 'use …6 {data} …6 to|for', 'process …6 {data} …6 to|for', 'reasons']],
        in: ['item', 'row'],
      },
      {
        says: ['{work}'],
        under: [
          'purpose*',
          'why',
          'how …4 use',
          'what we use',
          'use of …4 {data}',
          'how …6 {data}',
        ],
        in: ['item', 'row', 'sentence'],
        unless: ['cookie*', 'right'],
      },
    ],
  },
  judge: severalAreWhole,
};
