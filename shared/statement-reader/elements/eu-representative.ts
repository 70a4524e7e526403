import type { ElementRules } from './element.ts';

/** AVG 13(1)(a), 27: the representative in the Union of an organisation from outside. */
export const euRepresentative: ElementRules = {
  key: 'eu_representative',
  full: {
    nl: [
      {
        says: [
          'vertegenwoordigd door',
          'vertegenwoordiger',
          'eurep|eurepresentative|euvertegenwoordiger',
          'eu rep',
          'artikel|art 27 avg',
        ],
        and: [['eu', 'eer', 'unie', 'europa', 'europese', 'art 27', 'artikel 27']],
        unless: ['wettelijk*', 'verkoop*', 'bestuur', 'voorzitter', 'geen', 'ouder*'],
        denied: 'no',
      },

      {
        says: [
          'vertegenwoordiger …6 eu|unie|europa|europese',
          'euvertegenwoordiger',
          'artikel 27',
          'vertegenwoordiger in de zin',
        ],
        unless: ['wettelijk*', 'geen …6 vertegenwoordiger', 'verkoop*'],
      },
    ],
    en: [
      {
        says: ['representative', 'represented by', 'eu rep', 'eurep|eurepresentative'],
        and: [['art 27', 'article 27', 'in the eu|union|eea', 'in the european', 'eu rep']],
        unless: ['sales', 'legal representative', 'parent*', 'no representative', 'chair'],
        denied: 'no',
      },

      {
        says: [
          'representative …6 eu|union|eea|european',
          'eu representative',
          'article 27',
          'uk representative',
        ],
        unless: ['legal representative', 'parent*', 'sales', 'no …4 representative'],
      },
    ],
  },
  part: {
    nl: [],
    en: [],
  },
};
