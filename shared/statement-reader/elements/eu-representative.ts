import type { ElementRules } from './element.ts';

/** AVG 13(1)(a), 27: the representative in the Union of an organisation from outside. */
export const euRepresentative: ElementRules = {
  key: 'eu_representative',
  full: {
    nl: [
      {
        says: [
          'vertegenwoordiger …6 eu|unie|europa|europese',
          'euvertegenwoordiger',
          'artikel 27',
          'vertegenwoordiger in de zin',
        ],
        unless: ['wettelijk*'],
      },
    ],
    en: [
      {
        says: [
          'representative …6 eu|union|eea|european',
          'eu representative',
          'article 27',
          'uk representative',
        ],
        unless: ['legal representative', 'parent*'],
      },
    ],
  },
  part: { nl: [], en: [] },
};
