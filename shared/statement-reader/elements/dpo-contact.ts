import type { ElementRules } from './element.ts';

/** AVG 13(1)(b), 37: the data protection officer; somebody who looks after privacy is a part of it. */
export const dpoContact: ElementRules = {
  key: 'dpo_contact',
  full: {
    nl: [
      {
        says: [
          'functionaris* …3 gegevensbescherming|voor',
          'functionaris gegevensbescherming',
          'fg',
          'data protection officer',
          'dpo',
          'gegevensbeschermingsfunctionaris',
        ],
        and: [
          [
            '<email>',
            'is',
            'via',
            'bereik*',
            'contact*',
            'naam',
            'aangesteld',
            'mevrouw',
            'dhr',
            'tel*',
            'heeft',
            'hebben',
          ],
        ],
        unless: ['rapporteert', 'commissie', 'geen', 'niet'],
        denied: 'no',
      },
    ],
    en: [
      {
        says: ['data protection officer', 'dpo'],
        and: [['<email>', 'is', 'at', 'contact*', 'reach*', 'via', 'name', 'appointed', 'have']],
        unless: ['no', 'not', 'do not need'],
        denied: 'no',
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'functionaris* …3 gegevensbescherming',
          'fg',
          'dpo',
          'data protection officer',
          'privacy officer|coordinator|functionaris|verantwoordelijke',
          'privacyofficer|privacycoordinator|privacyfunctionaris|avgverantwoordelijke|privacyverantwoordelijke|avgcoordinator',
          'verantwoordelijk* voor …3 privacy|gegevensbescherming|privacyzaken',
          'avg …2 verantwoordelijke|coordinator',
          'coordinator gegevensbescherming|privacy',
        ],
        denied: 'no',
        unless: ['geen functionaris'],
        in: ['sentence', 'item', 'row', 'title'],
      },
    ],
    en: [
      {
        says: [
          'data protection officer|coordinator|lead|manager',
          'dpo',
          'privacy officer|manager|lead|coordinator|team',
          'responsible for …3 privacy|data protection',
        ],
        unless: ['no', 'not'],
        denied: 'no',
        in: ['sentence', 'item', 'row', 'title'],
      },
    ],
  },
};
