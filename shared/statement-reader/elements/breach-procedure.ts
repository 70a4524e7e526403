import type { ElementRules } from './element.ts';

/** AVG 33-34: what is done when data leak. */
export const breachProcedure: ElementRules = {
  key: 'breach_procedure',
  full: {
    nl: [
      {
        says: ['{lek}'],
        and: [
          [
            'meld*',
            'melding',
            'gemeld',
            'procedure*',
            'protocol',
            '{ap}',
            'informeren',
            'stellen',
            'geinformeerd',
            'hoogte',
            'contact',
            '72',
          ],
        ],
        unless: [
          'inbreuk … auteursrecht*',
          'intellectuele',
          'niet aansprakelijk',
          'voorkomen van datalekken',
          'inbreuk maken',
        ],
      },
    ],
    en: [
      {
        says: ['{breach}'],
        and: [['notif*', 'report*', 'inform*', 'procedure*', '{authority}', '72', 'plan']],
        unless: ['breach of contract', 'breach of these', 'not liable', 'copyright'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          '{lek}',
          '{gegevens} niet goed beveiligd',
          'niet goed beveiligd',
          'aanwijzingen …4 misbruik',
        ],
        and: [['contact', 'neem', 'mail*', '{ap}', 'voorkomen']],
        unless: ['inbreuk … auteursrecht*', 'intellectuele'],
      },
    ],
    en: [
      {
        says: ['{breach}', 'not properly secured|protected', 'indications of misuse'],
        and: [['contact', 'us', 'prevent']],
        unless: ['breach of', 'copyright'],
      },
    ],
  },
};
