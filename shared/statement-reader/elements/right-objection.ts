import type { ElementRules } from './element.ts';

/** AVG 21: to object; to unsubscribe from what was not asked for is a part of it. */
export const rightObjection: ElementRules = {
  key: 'right_objection',
  full: {
    nl: [
      {
        says: [
          'bezwaar aantekenen|indienen|maken|maakt',
          'verzet|bezwaar tegen',
          'niet …4 eens met …6 gebruik|verwerking …10 bezwaar|aangeven|stoppen',
        ],
        and: [
          [
            '{gegevens}',
            'verwerking',
            'gebruik',
            'profilering',
            'marketing',
            'reclame',
            'direct',
            'hiertegen',
            'daartegen',
          ],
        ],
        unless: [
          'gemeente',
          'besluit',
          'factuur',
          'wij|we maken',
          'dogs',
          'geen bezwaar',
          'aanslag',
        ],
      },

      {
        says: [
          'verzet aantekenen',
          'verzet aan te tekenen',
          'recht van|op …4 bezwaar|verzet',
          'bezwaar …6 verwerking|gebruik|profilering|verwerken|gebruiken|{reclame}',
          'bezwaar …4 te? maken',
          'bezwaar hebt|heeft|heb …8 {gegevens}|verwerking|gebruik',
          'nee zeggen|zegt …6 gebruik|verwerking',
          'tegen …4 verwerking|gebruik …6 bezwaar|verzet*',
          'niet wilt|wil dat wij|we|ik …6 gebruiken|verwerken|bellen|mailen',
          'wil|wilt u|je niet dat|in …10 laat|geef|meld|mail',
          'liever niet …12 laat|geef|meld|mail|bel',
        ],
        unless: [
          'algemene ledenvergadering',
          'besluit …4 algemene',
          'geen bezwaar',
          'bezwaarschrift',
          'bestuursrechter',
          'cookie*',
          'wij|we|ik maken|maak …3 bezwaar',
          'toestemming',
          'bij {ap}',
          'hond*',
          'analytics',
          'factuur|beschikking|aanslag',
        ],
      },
      {
        says: ['recht van|op …3 bezwaar|verzet', 'recht om bezwaar'],
        in: ['title'],
        nowhere: ['besluit …4 algemene', 'bezwaarschrift'],
      },

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
        unless: [
          'geen bezwaar',
          '*aanslag|*beschikking|vergunning*',
          'recht* … rechter',
          'bezwaarschrift …6 gemeente',
          'bij {ap}',
          'wij|we maken bezwaar',
          'maken wij|we bezwaar',
        ],
        denied: 'no',
      },
      {
        says: ['bezwaar|verzet'],
        under: ['*rechten', '*recht', 'recht', 'betrokkene*'],
        unless: ['besluit', 'algemene ledenvergadering', 'geen bezwaar'],
      },
      {
        says: [
          'protest|bezwaren …3 aantekenen|indienen|uiten',
          'heeft|hebt|heb …4 bezwaar tegen|dat …8 publicatie|plaatsing|plaatsen|gebruik|gebruiken|foto*|vermelding|verwerk*|delen',
        ],
        and: [['{gegevens}', '{u}', 'foto*', 'verwerking', 'vermelding']],
        unless: [
          'besluit',
          'algemene ledenvergadering',
          'geen bezwaar',
          'wij|we hebben',
          'toestemming',
          'bij {ap}',
        ],
      },
      {
        says: [
          'geef|geeft …4 door',
          'laat|laten …4 weten',
          'meld|meldt|mail|bel …4 ons|mij|dit|het|dan|bij',
          'kenbaar',
        ],
        beside: [
          'liever niet',
          'wil|wilt u|je|jij niet dat wij|we|ik|uw|je|jouw',
          'niet wil|wilt dat wij|we|ik|uw|je|jouw',
          'heeft|hebt|heb …4 bezwaar tegen|dat',
        ],
        unless: ['cookie*', 'toestemming', 'analytics', 'factuur', 'besluit', 'nieuwsbrief*'],
      },
    ],
    en: [
      {
        says: ['can|may|also object', 'object when|if|where|on'],
        and: [['{data}', 'processing', 'marketing', 'use', 'profiling']],
        unless: ['we may|can object', 'reserve', 'cookie*'],
      },

      {
        says: [
          'say no to …4 my|our|the using|use|processing',
          'object* to|against …6 {data}|processing|use|us|marketing|profiling',
          'right to|of …3 object*|opposition|oppose',
          'oppose …4 processing|use',
          'tell|ask us …4 to? stop …4 using|processing|sending',
          'ask us not to …4 use|process',
          'do not want us to …4 use|process',
        ],
        unless: [
          'cookie*',
          'we reserve',
          'we object',
          'dogs',
          'consent',
          'while',
          'unreasonable',
          'newsletter*',
        ],
      },
      {
        says: ['right to|of object*|objection', 'right to …2 object'],
        in: ['title'],
      },

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
        says: [
          'afmelden|uitschrijven|afmeldlink|uitschrijflink|afmeldknop',
          'niet langer|meer …6 {reclame}',
          'geen …4 {reclame} …4 meer',
        ],
        unless: [
          'toestemming',
          'cookie*',
          'account',
          'akkoord',
          'lidmaatschap',
          'lid',
          'training',
          'ja gezegd',
          'les',
          'cursus',
          'leden',
        ],
        nowhere: ['toestemming …20 {reclame}', '{reclame} …20 toestemming'],
      },

      {
        says: ['afmeld*|uitschrijv*|uitschrijf*|uitzetten|afmeldlink|afmelden'],
        and: [['{reclame}', 'mail', 'mails', 'brief', 'berichten', '*brief']],
        unless: ['toestemming', 'cookie*', 'account'],
        nowhere: ['toestemming …20 {reclame}', '{reclame} …20 toestemming'],
      },
      { says: ['liever niet', 'wil …6 niet meer'], unless: ['toestemming', 'cookie*', 'akkoord'] },
      {
        says: [
          '{afmelding}',
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
        says: ['{optOut}'],
        and: [['you', 'your', 'those', 'who', 'members', 'link', 'button']],
        unless: [
          'consent',
          'permission',
          'agreed',
          'cookie*',
          'said yes',
          'analytics',
          'error*',
          'sale',
        ],
        nowhere: ['consent …20 {promotion}', '{promotion} …20 consent', 'agreed …10 {promotion}'],
      },

      {
        says: ['{optOut}'],
        and: [['{promotion}', 'mail', 'mails', 'letter', 'messages']],
        unless: ['consent', 'permission', 'agreed', 'cookie*'],
      },
      {
        says: ['{optOut}'],
        and: [['{promotion}', 'email*', 'messages', 'communications', 'link']],
        nowhere: ['consent …20 {promotion}', '{promotion} …20 consent'],
        unless: ['cookie*', 'consent', 'analytics'],
      },
    ],
  },
};
