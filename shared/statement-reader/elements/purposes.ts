import type { ElementRules } from './element.ts';

/** AVG 13(1)(c): what the data are used for. */
export const purposes: ElementRules = {
  key: 'purposes',
  full: {
    nl: [
      {
        says: ['{doel} …14 {werk}', '{werk} … doel*'],
        and: [
          ['{gegevens}', 'cookies', 'emailadres', 'naam'],
          ['{verwerk}', 'bewaren', 'nodig', 'vragen'],
        ],
        unless: [
          'passende maatregelen',
          'beveilig* …6 {gegevens}',
          '{verklaring} …8 wijzig*',
          'cookies',
          'rechten',
          'recht op|om',
          'klacht*',
          'verzoek',
          '{derden} …10 verwerken',
          'misbruik',
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
        unless: ['cookies', 'recht'],
      },
    ],
    en: [
      {
        says: ['{aim} …14 {work}'],
        and: [
          ['{data}', 'cookies'],
          ['{process}', 'need', 'ask'],
        ],
        unless: [
          'appropriate measures',
          'change* …6 {notice}',
          'rights',
          'right to',
          'complain*',
          'cookies',
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
        unless: ['cookies', 'right'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: ['doeleinde*|doel|doelen', '{doel} …14 {werk}', 'waarvoor'],
        and: [['{gegevens}', 'verwerk*']],
      },
    ],
    en: [{ says: ['purpose*', '{aim} …14 {work}'], and: [['{data}']] }],
  },
};
