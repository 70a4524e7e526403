import type { ElementRules } from './element.ts';

/** AVG 33-34: what is done when data leak. */
export const breachProcedure: ElementRules = {
  key: 'breach_procedure',
  full: {
    nl: [
      {
        says: ['hack|gestolen|kwijt|misgaat|lek*|datalek*'],
        and: [
          ['melding', 'meld', 'melden', 'waarschuw*', 'bel', '*plan', 'protocol', 'laten …3 weten'],
        ],
        unless: ['auteursrecht*', 'aansprakelijk'],
      },
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
        says: ['hack*|stolen|lost|leak*|goes wrong|breach*'],
        and: [['report', 'warn', 'phone you', 'plan', 'tell you', 'notify*', 'inform*']],
        unless: ['copyright', 'contract', 'not liable'],
      },
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
          'niet goed beveilig*',
          'niet veilig …6 gegevens',
          'gegevens …8 niet …3 veilig|zorgvuldig|beveiligd',
          'iemand anders in …3 account',
        ],
        unless: ['binnen een uur'],
      },
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
        says: ['not safe', 'not secure', 'somebody|someone else …4 account'],
        and: [['contact', 'tell', 'write', 'us', 'me', 'know']],
      },
      {
        says: ['{breach}', 'not properly secured|protected', 'indications of misuse'],
        and: [['contact', 'us', 'prevent']],
        unless: ['breach of', 'copyright'],
      },
    ],
  },
};
