import type { ElementRules } from './element.ts';

/** AVG 7(3): to withdraw consent; to unsubscribe from what was consented to is a part of it. */
export const rightWithdrawConsent: ElementRules = {
  key: 'right_withdraw_consent',
  full: {
    nl: [
      {
        says: [
          'terugkomen op …4 toestemming',
          'toestemming …12 uitzetten',
          'toestemming …6 stoppen|stop',
          'toestemming weer',
        ],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: ['toestemming …2 intrekken', 'intrekken …3 toestemming', 'intrekking'],
        unless: ['cookie*', 'klacht*'],
      },
      {
        says: [
          'toestemming …14 intrek*|ingetrokken|trekken|intrekt|herroepen|herroep|terugtrekken|introk',
          'toestemming …14 in te trekken',
          'toestemming …14 te herroepen',
          'intrek*|herroep* …10 toestemming',
          'trek* …6 toestemming …6 in',
          'toestemming …8 weer|terug in|trekken',
          'instemming … intrekken',
        ],
      },
    ],
    en: [
      {
        says: [
          'take back your? permission|consent',
          'consent …10 take back',
          'consent …8 switch off',
          'change your mind',
        ],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['withdraw* …3 consent', 'consent …2 withdraw*'],
        unless: ['cookie*', 'complain*'],
      },
      {
        says: [
          'withdraw*|revok* …8 consent|permission',
          'consent|permission …12 withdraw*|revok*|withdrawn',
          'take back …4 consent',
        ],
      },
    ],
  },
  part: {
    nl: [
      {
        says: ['afmelden|uitschrijven|afmeldlink|afmeld'],
        and: [['toestemming', 'akkoord', 'ja gezegd']],
        unless: ['cookie*'],
      },
      { says: ['afmelden|uitschrijven|afmeldlink'], beside: ['toestemming'], unless: ['cookie*'] },
      {
        says: [
          'afmeld*|uitschrijf*|uitschrijv*|afgemeld|uitgeschreven|opt out|optout',
          'niet meer|langer … ontvangen|ontvangt',
          'meld …4 af',
          'schrijf …6 uit',
        ],
        and: [
          ['{reclame}', 'informatie', 'email*', 'mails', 'berichten', 'updates', 'toestemming'],
        ],
        somewhere: ['toestemming …20 {reclame}', '{reclame} …20 toestemming'],
      },
    ],
    en: [
      {
        says: ['unsubscrib*|sign off|opt out|optout'],
        and: [['consent', 'permission', 'agreed', 'said yes']],
        unless: ['cookie*'],
      },
      {
        says: ['unsubscribe*|opt out|optout|opting out'],
        and: [['{promotion}', 'email*', 'messages', 'communications', 'link']],
        somewhere: ['consent …20 {promotion}', '{promotion} …20 consent'],
        unless: ['cookie*', 'analytics'],
      },
    ],
  },
};
