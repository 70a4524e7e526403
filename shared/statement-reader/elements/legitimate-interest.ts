import type { ElementRules } from './element.ts';

/** AVG 13(1)(d): which interest is meant, where that basis is used; the bare basis is a part of it. */
export const legitimateInterestNamed: ElementRules = {
  key: 'legitimate_interest_named',
  full: {
    nl: [
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
          'ons belang',
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
    ],
    en: [
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
    ],
  },
  part: {
    nl: [{ says: ['gerechtvaardigd* belang*', 'gerechtvaardigde belangen'], denied: 'no' }],
    en: [{ says: ['legitimate interest*', 'legitimate business interest*'], denied: 'no' }],
  },
};
