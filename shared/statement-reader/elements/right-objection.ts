import type { ElementRules } from './element.ts';

/** AVG 21: to object; to unsubscribe from what was not asked for is a part of it. */
export const rightObjection: ElementRules = {
  key: 'right_objection',
  full: {
    nl: [
      {
        says: ['bezwaar|verzet|verzetten'],
        and: [
          ['{rechtOp}'],
          ['inzage*', 'inzien', 'in te zien', '{verbeteren}'],
          ['{wissen}', 'beperk*'],
        ],
        unless: ['cookie*', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: ['recht …3 bezwaar|verzet', 'bezwaar'],
        unless: ['cookie*', 'klacht*'],
      },
      {
        says: [
          'bezwaar|verzet …5 maken|maakt|aantekenen|indienen',
          'maken|maakt …12 bezwaar|verzet',
          'bezwaar te maken',
          'recht op|van|tot …14 bezwaar|verzet',
          'bezwaarrecht|bezwaarmogelijkheid',
          'bezwaar … verwerking',
          'verzetten tegen',
          'te verzetten',
          'aantekenen …4 bezwaar|verzet',
          'bezwaar … gebruik',
        ],
        unless: ['geen bezwaar', 'recht* … rechter', 'bezwaarschrift …6 gemeente', 'bij {ap}'],
        denied: 'no',
      },
      { says: ['bezwaar|verzet'], under: ['*rechten', '*recht', 'recht', 'betrokkene*'] },
    ],
    en: [
      {
        says: ['object*'],
        and: [['{rightTo}'], ['access', '{correct}'], ['{erase}', 'restrict*']],
        unless: ['cookie*', 'we may|can'],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['right to object', 'objection|object'],
        unless: ['cookie*', 'complain*'],
      },
      {
        says: [
          'right …20 object',
          'object to',
          'objecting',
          'objection to|against',
          'right of objection',
          'right to object',
          'oppose …4 processing',
        ],
        denied: 'no',
      },
      { says: ['object|objection'], under: ['rights', 'your right*'] },
    ],
  },
  part: {
    nl: [
      {
        says: ['afmeld*|uitschrijv*|uitschrijf*|uitzetten|afmeldlink|afmelden'],
        and: [['{reclame}', 'mail', 'mails', 'brief', 'berichten', '*brief']],
        unless: ['toestemming', 'cookie*', 'account'],
        nowhere: ['toestemming …20 {reclame}', '{reclame} …20 toestemming'],
      },
      { says: ['liever niet', 'wil …6 niet meer'], unless: ['toestemming', 'cookie*', 'akkoord'] },
      {
        says: [
          'afmeld*|uitschrijf*|uitschrijv*|afgemeld|uitgeschreven|opzeggen|opt out|optout',
          'niet meer|langer … ontvangen|ontvangt',
          'meld …4 af',
          'schrijf …6 uit',
        ],
        and: [['{reclame}', 'informatie', 'email*', 'mails', 'berichten', 'updates']],
        nowhere: ['toestemming …20 {reclame}', '{reclame} …20 toestemming'],
        unless: ['toestemming'],
      },
      {
        says: ['niet …10 {reclame}', 'geen {reclame}'],
        and: [['laten weten', 'aangeven', 'aan te geven', 'kunt', 'kun', 'mail*', 'melden']],
        nowhere: ['toestemming …20 {reclame}', '{reclame} …20 toestemming'],
        unless: ['cookie*', 'wij|we sturen|gebruiken'],
      },
    ],
    en: [
      {
        says: ['unsubscrib*|sign off|opt out|optout|stop receiving|switch off'],
        and: [['{promotion}', 'mail', 'mails', 'letter', 'messages']],
        unless: ['consent', 'permission', 'agreed', 'cookie*'],
      },
      {
        says: ['unsubscribe*|opt out|optout|opting out'],
        and: [['{promotion}', 'email*', 'messages', 'communications', 'link']],
        nowhere: ['consent …20 {promotion}', '{promotion} …20 consent'],
        unless: ['cookie*', 'consent', 'analytics'],
      },
    ],
  },
};
