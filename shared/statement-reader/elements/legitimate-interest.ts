import type { ElementRules } from './element.ts';

/** AVG 13(1)(d): which interest is meant, where that basis is used; the bare basis is a part of it. */
export const legitimateInterestNamed: ElementRules = {
  key: 'legitimate_interest_named',
  full: {
    nl: [
      {
        says: [
          'belang bij …10 {werk}|te',
          'legitieme belang om|bij|is',
          '{doel} …12 {werk} …8 gerechtvaardigd* belang',
          'artikel 6 lid 1 onder f',
        ],
        unless: ['algemeen belang', 'groot belang', 'bezwaar'],
        and: [['belang*']],
      },
      {
        says: [
          'gerechtvaardigd* belang* zoals|namelijk|om|bestaat|bij',
          'gerechtvaardigd* belang* te weten',
        ],
        denied: 'no',
      },
      {
        says: [
          'gerechtvaardigd* belang* …4 om|namelijk|bij|zoals|is|zijn|bestaat|bestaan|in|voor',
          'gerechtvaardigd* belang* …16 {werk}',
          'belang …3 om …10 {werk}|weten|laten',
          '{werk} …14 gerechtvaardigd* belang*',
          'namelijk …6 belang',
          'bedrijfsbelang*|bedrijfseconomisch|commercieel belang',
          'ons …2 gerechtvaardigd* belang',
          'gerechtvaardigd* belang dat|daarbij|hierbij',
        ],
        and: [['belang*']],
        unless: [
          'algemeen belang',
          'bezwaar',
          'overeenkomst …6 gerechtvaardigd',
          'groot belang',
          'belang aan',
        ],
        denied: 'no',
      },
      {
        says: [
          'legitiem|legitieme|rechtmatig|rechtmatige belang|belangen …4 om|namelijk|bij|zoals|is|zijn|bestaat|bestaan|bestaande|te',
          'gerechtvaardigd*|legitiem*|rechtmatig* belang|belangen …4 bestaat|bestaan|omvat|betreft …2 uit|de|het …8',
        ],
        unless: ['algemeen belang', 'bezwaar', 'hier …4 belang bij'],
        denied: 'no',
      },
    ],
    en: [
      {
        says: ['justified|legitimate interest …4 have …6 at|in|by', 'interest have at'],
      },

      {
        says: [
          'legitimate interest* …16 namely',
          'legitimate interest* when',
          'in order to …10 legitimate interest*',
          'interest in …6 {work}',
        ],
        and: [['legitimate']],
        unless: ['object'],
      },
      { says: ['legitimate interest* such|namely|to|in|like'], denied: 'no', unless: ['object'] },
      {
        says: [
          'legitimate interest* …4 in|to|is|are|such|of|for|namely',
          'legitimate interest* …16 {work}',
          '{work} …14 legitimate interest*',
        ],
        unless: ['object', 'override*', 'or legitimate interest*'],
        denied: 'no',
      },
      {
        says: [
          'legitimate|justified business? interest|interests are|is|include|includes|lie|lies|being …4',
        ],
        unless: ['object', 'override*'],
        denied: 'no',
      },
      {
        says: [
          'legitimate interests {work}|keeping|running|improving|protecting|knowing|growing|making',
        ],
        denied: 'no',
      },
    ],
  },
  part: {
    nl: [
      { says: ['gerechtvaardigd* belang*', 'gerechtvaardigde belangen'], denied: 'no' },
      {
        says: ['legitiem|legitieme|rechtmatig|rechtmatige belang|belangen'],
        unless: ['bezwaar'],
        denied: 'no',
      },
    ],
    en: [{ says: ['legitimate interest*', 'legitimate business interest*'], denied: 'no' }],
  },
};
