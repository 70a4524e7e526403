import type { ElementRules } from './element.ts';

/** Tw 11.7a: cookies and what resembles them. */
export const cookies: ElementRules = {
  key: 'cookies',
  full: {
    nl: [
      {
        says: [
          'zonder cookie*',
          'toestemming …8 *cookies',
          '*cookies …8 toestemming',
          'cookie* … geen',
          'weigeren … *cookies',
          '*cookie* …6 ingelogd|onthoud*|meten|analyseren|statistiek*|voorkeuren',
          'met|via …3 *cookies …8 meten|volgen|onthouden',
          '*cookies …10 zetten|zet|plaatsen|plaatst',
        ],
        unless: ['bakt', 'taart', 'thee', 'koekjes', '{verklaring} …6 cookies'],
      },

      {
        says: [
          'gebruik*|maken|maakt|plaats*|geplaatst|zetten|werken …10 *cookie*',
          '*cookie* …12 gebruik*|geplaatst|plaatsen|plaatst|zijn|worden|onthouden|om|voor|bij',
          '*cookie* is|zijn een|kleine',
          'geen *cookie*',
          '*cookies …6 uitschakelen|verwijderen|weigeren|blokkeren|accepteren',
        ],
        unless: [
          'cookieverklaring|cookiebeleid …8 lees|zie',
          'zoals … cookies',
          'bakt',
          'taart',
          'koekjes',
          'thee',
        ],
      },
      { says: ['*cookie*'], under: ['*cookie*'] },
    ],
    en: [
      {
        says: [
          'without cookies',
          'ask …8 consent|permission …8 cookies',
          'cookies …8 consent|permission',
          'cookie …6 keeps|remember*|that|logged',
          'sets|set|sets only …6 cookie*',
        ],
        unless: ['baked', 'biscuit*', 'dogs', 'delicious'],
      },

      {
        says: [
          'use*|using|set|sets|place* …8 *cookie*',
          '*cookie* …10 use*|used|are|is|help*|to|for|allow*|set|placed',
          'no cookies',
          'do not use …3 cookies',
          'cookies …6 disable*|delete*|refuse*|block*|accept*|reject*',
        ],
        unless: ['such as …4 cookies', 'baked', 'biscuit*'],
      },
      { says: ['*cookie*'], under: ['*cookie*'] },
    ],
  },
  part: {
    nl: [
      {
        says: ['*cookie*', 'soortgelijke technieken', 'pixel*'],
        unless: ['bakt', 'taart', 'thee'],
      },
    ],
    en: [{ says: ['*cookie*', 'similar technolog*', 'pixel*'], unless: ['baked'] }],
  },
};
