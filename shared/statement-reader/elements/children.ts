import type { ElementRules } from './element.ts';

/** AVG 8, UAVG 5: what holds for minors. */
export const children: ElementRules = {
  key: 'children',
  full: {
    nl: [
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
        ],
      },
    ],
    en: [
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
        unless: ['child pornography', 'retain*', 'parent company'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: ['kinderen|kind|minderjarig*|jeugdleden|jeugdlid|leerling*'],
        and: [['{gegevens}', 'naam', 'foto*']],
        unless: ['kinderporno*', 'jaar na', 'ontwikkelingen'],
      },
    ],
    en: [
      {
        says: ['children|child|minors|juniors|pupils'],
        and: [['{data}', 'name*', 'photo*']],
        unless: ['child pornography'],
      },
    ],
  },
};
