import type { Cues } from '../rules/cue.ts';

const OTHER_THAN_BASIS: readonly string[] = [
  '{derden}',
  'cookie*',
  '{kind}',
  'ouder*',
  'klacht*',
  'bezwaar',
  'delen',
  'tenzij',
  'zonder',
  'nieuwsbrief*',
  'foto*',
];
const OTHER_THAN_BASE: readonly string[] = [
  '{others}',
  'cookies',
  '{child}',
  'parent*',
  'complain*',
  'object',
  'share|shared|disclose|disclosed',
  'unless',
  'without',
  'newsletter*',
  'photos|photographs',
];

/** What the processing "takes place" with, as old and translated statements say it, of everybody's data. */
export const legalBasisPassive: { readonly full: Cues; readonly part: Cues } = {
  full: {
    nl: [
      {
        says: [
          'verwerking|verwerken|gebruik …8 geschiedt|gebeurt|gebeuren|plaats|plaatsvindt|vindt …6 met|na|krachtens …4 toestemming|instemming|*overeenkomst',
          '{gegevens} worden …4 verwerkt|verzameld|gebruikt …1 met|na|krachtens …4 toestemming|instemming|*overeenkomst',
        ],
        unless: OTHER_THAN_BASIS,
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          'processing|collection|use …8 is|are done|carried_out|performed|undertaken|based|made …3 with|on|upon|under …4 consent|permission|contract|agreement',
          'processing|collection …6 takes|take place …3 with|on|upon|under …4 consent|permission|contract|agreement',
          '{data} is|are …2 processed|collected|used …1 with|on|upon|under …4 consent|permission|contract|agreement',
        ],
        unless: OTHER_THAN_BASE,
        denied: 'no',
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'toestemming gevraagd|nodig|vereist voor|om …6 foto*|beeldmateriaal|*beelden|publicatie|plaatsen|plaatsing|nieuwsbrief*|social|sociale',
        ],
        unless: ['cookie*', '{derden}', 'intrek*'],
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          'consent|permission is|are …2 asked|sought|requested|needed|required for|to|before …6 photo*|pictures|images|publish*|post*|newsletter*|social',
        ],
        unless: ['cookies', '{others}', 'withdraw*'],
        denied: 'no',
      },
    ],
  },
};
