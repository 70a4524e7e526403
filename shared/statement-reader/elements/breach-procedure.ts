import type { ElementRules } from './element.ts';

/** AVG 33-34: what is done when data leak. */
export const breachProcedure: ElementRules = {
  key: 'breach_procedure',
  full: {
    nl: [
      {
        says: [
          'melden|meldt|meld …8 {ap}',
          'lichten|informeren|waarschuwen|bellen|mailen wij|we|ik? {u}',
          'onderzoeken …6 protocol|meteen|direct',
          'volgens ons|het protocol',
        ],
        beside: ['{lek}'],
        unless: ['klacht*', 'nieuwsbrief*', 'bezwaar'],
      },

      {
        says: [
          '{lek}',
          'gaat …4 mis',
          'mis gaat',
          'in verkeerde handen',
          'op straat',
          'datalekprotocol|datalekprocedure|incidentenplan',
          'kwijtgeraakt|kwijtraken|gestolen|gehackt',
        ],
        and: [
          [
            'meld*',
            'melden',
            'gemeld',
            'melding',
            'informeren',
            'informeer',
            'lichten',
            'licht',
            'ingelicht',
            'waarschuw*',
            'bericht',
            'bel',
            'protocol',
            '*protocol',
            'procedure',
            '*procedure',
            'stappenplan',
            'register',
            'onderzoeken',
            'stellen …6 hoogte',
            '72',
            'laten …4 weten',
            'hoort',
          ],
        ],
        unless: [
          'auteursrecht*',
          'intellectuele',
          'aansprakelijk',
          'voorkomen van',
          'inbreuk maken',
          'passende maatregelen',
          'tegen te gaan',
          'inbreuk* op de persoonlijke levenssfeer',
          'klokkenluider*',
          'inbreuk op uw privacy te',
          'om …12 te voorkomen',
          'zo klein mogelijk',
          'neem dan contact',
          'neem contact',
          'indruk',
          'idee',
        ],
      },

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
          'passende maatregelen',
          'tegen te gaan',
        ],
      },
    ],
    en: [
      {
        says: [
          'hack*|stolen|leak|leaks|leaked|breach*',
          'goes|go wrong',
          'incident plan|procedure',
          'wrong hands',
          'breach procedure|protocol|plan|response',
          'security incident*',
        ],
        and: [
          [
            'warn*',
            'tell you',
            'notify*',
            'report*',
            'inform*',
            'plan',
            'procedure*',
            'protocol',
            'phone you',
            'let you know',
            'investigate*',
            'authority',
            '72',
            'register',
          ],
        ],
        unless: [
          'copyright',
          'contract',
          'not liable',
          'breach of',
          'prevent*',
          'if you think|believe|suspect',
        ],
      },

      {
        says: ['hack*|stolen|lost|leak*|breach*', 'goes|go wrong'],
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
          'iemand anders …4 account',
          'niet …4 veilig|beveiligd|zorgvuldig',
          'misbruik',
          'gelekt|gehackt',
        ],
        and: [['denk*', 'denkt', 'vermoed*', 'indruk', 'idee', 'gevoel', 'aanwijzing*']],
        unless: ['cookie*'],
      },

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
        says: [
          'somebody|someone|anyone else …4 account',
          'not safe|secure|secured',
          'data|details …6 not …3 safe|secure|protected',
          'leaked',
          'misuse',
          'suspect* …8 misuse|leak|breach|hacked',
        ],
        and: [['think', 'believe', 'suspect*', 'impression', 'feel', 'idea', 'indications']],
        beside: ['contact|write|tell|mail|call|email|phone us|me|to', '<email>', 'let us|me know'],
      },

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
