import type { ElementRules } from './element.ts';

/** AVG 8, UAVG 5: what holds for minors. */
export const children: ElementRules = {
  key: 'children',
  full: {
    nl: [
      {
        says: [
          'onder de leeftijd van|<number>',
          'jonger dan <number>',
          'onder de <number>',
          'kinderen onder|tot|jonger',
        ],
        and: [
          [
            'account*',
            'ouder*',
            'ouders',
            'voogd',
            'toestemming',
            'gebruik* …4 dienst',
            'gebruiken',
            'verwerken geen',
            'verzamelen geen',
            'niet bedoeld',
            'serveert',
            'richt*',
            'gericht',
            'gegevens',
          ],
        ],
        unless: [
          'alcohol',
          'drank',
          'training',
          'bewaar*',
          'sterke',
          'korting',
          'kaartje',
          'entree',
        ],
      },

      {
        says: [
          'jongere kinderen',
          'onder de leeftijd',
          'moet <number> zijn',
          'onder de <number>',
          '<number> jaar of ouder',
          'vanaf <number> jaar',
          'jonger dan <number>',
          'ouders met gezag',
          'ouders mogen …6 kind',
        ],
        and: [['account*', 'ouder*', 'gegevens', 'dossier', 'toestemming', 'dienst', 'kind*']],
        unless: ['alcohol', 'drank', 'training', 'bewaar*'],
      },
      {
        says: ['{kind}'],
        and: [
          [
            'toestemming',
            'intentie',
            'toestemming … ouder*',
            'vertegenwoordig*',
            'jonger dan',
            'onder de',
            'niet bedoeld',
            'tenzij',
            'verzamelen … niet',
            'geen {gegevens}',
          ],
        ],
        unless: [
          'kinderporno*',
          'bewaar*',
          '{bewaar} …6 jaar',
          'kinderbijslag',
          'na <number> jaar',
          'alcohol',
          'drank',
          'korting',
          'gratis',
          'entree',
        ],
      },
      {
        says: [
          'ouder|ouders|voogd|verzorger* …10 akkoord|toestemming|instem*|mee|regelen|meekijken',
        ],
        beside: ['jonger dan <number>', 'onder de <number>', 'minderjarig*', 'nog geen <number>'],
        unless: ['alcohol', 'korting', 'training', 'kamp'],
      },
    ],
    en: [
      {
        says: [
          'under the age of',
          'under|below 13|16|18|sixteen|thirteen',
          'not meant|intended|aimed …6 children|minors',
        ],
        and: [
          [
            'account*',
            'parent*',
            'guardian',
            'consent',
            'permission',
            'collect',
            'process',
            'data',
            'service',
            'use',
            'meant',
            'intended',
            'delete',
          ],
        ],
        unless: ['alcohol', 'training', 'discount', 'ticket'],
      },

      {
        says: [
          'below sixteen|16|18|13',
          'below that age',
          'aged <number> or',
          'under <number>',
          'younger than',
        ],
        and: [
          ['consent', 'parent*', 'guardian', 'agree', 'photo', 'account*', 'data', 'permission'],
        ],
        unless: ['alcohol', 'training', 'retain*', 'within <number>'],
      },
      {
        says: ['{child}'],
        and: [
          [
            'consent',
            'intend*',
            'intention',
            'consent … parent*',
            'under',
            'younger',
            'not directed',
            'knowingly',
            'permission',
          ],
        ],
        unless: [
          'child pornography',
          'retain*',
          'parent company',
          'free',
          'discount',
          'ticket*',
          'alcohol',
          'price*',
        ],
      },
      {
        says: ['parent*|guardian* …10 consent|permission|agree|approve|approval'],
        beside: [
          'under|below <number>',
          'younger than',
          'under the age',
          'minor|minors',
          'not yet <number>',
        ],
        unless: ['alcohol', 'discount', 'parent company'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: ['jeugdleden|leerling*|kind|kinderen|pupil*|jeugdlid|minderjarig*'],
        and: [
          [
            'noteer*',
            'noteren',
            'vragen',
            'registreren',
            'verwerken',
            'bewaren',
            'leggen',
            'gebruiken',
            'dossier',
          ],
        ],
        unless: ['kinderporno*', 'jaar na', 'kinderbijslag', 'geen kinderen'],
      },

      {
        says: ['kinderen|kind|minderjarig*|jeugdleden|jeugdlid|leerling*'],
        and: [['{gegevens}', 'naam', 'foto*']],
        unless: ['kinderporno*', 'jaar na', 'ontwikkelingen'],
      },
    ],
    en: [
      {
        says: ['child|children|childs|pupil*|juniors|minors'],
        and: [
          ['{process}', 'look after', 'record'],
          ['name*', 'date of birth', '{data}', 'photo*', 'phone', 'school', 'diet'],
        ],
        unless: ['child pornography', 'parent company'],
      },

      {
        says: ['children|child|minors|juniors|pupils'],
        and: [['{data}', 'name*', 'photo*']],
        unless: ['child pornography'],
      },
    ],
  },
};
