import type { ElementRules } from './element.ts';

/** AVG 20: to have data in a usable form or handed to another; an export for some is a part of it. */
export const rightPortability: ElementRules = {
  key: 'right_portability',
  full: {
    nl: [
      {
        says: [
          'overdragen|overdracht|overzetten|overbrengen|meenemen|doorgeven …5 aan|naar …4 andere|ander|derde|uzelf|jezelf',
          '{gegevens} …8 aan|naar …2 ander|andere|derde …5 overdragen|overdracht|sturen|geven|overzetten|doorsturen|verstrekken|doorgeven|dragen',
          'laten …8 overdragen',
          'verwijderen of overdragen',
          'overdragen aan …3 ander*',
          'overdragen …3 aan|naar ander*',
          'verzoek* tot|om|voor …5 overdracht|gegevensoverdracht',
          'gegevensoverdracht|dataoverdracht',
          'digitaal …6 ontvangen|krijgen|meekrijgen',
          '{gegevens} …6 in een …4 bestand|formaat|computerbestand',
          'bestand|kopie …4 mee …8 andere|ander',
          'overdracht van …3 {gegevens}',
          'overdragen van …3 {gegevens}',
        ],
        and: [['{rechtOp}', 'verzoek*', 'rechten']],
        unless: [
          '*nummer*',
          'telefoonnummer*',
          'fusie',
          'overname',
          'verkoop',
          'wij|we dragen|geven|kunnen',
          'buiten de',
          '{buitenEu}',
          'verwerkersovereenkomst',
          'cookie*',
          'bestelling',
        ],
      },
      {
        says: [
          'recht op|van …3 *overdraagbaarheid|overdracht|dataportabiliteit',
          '*overdraagbaarheid|dataportabiliteit',
        ],
        in: ['title'],
        unless: ['nummer*'],
      },

      {
        says: [
          'downloaden|ophalen|op|ontvangen …8 *bestand|csv|json|excel*',
          'csv|json|*excelbestand',
          '*bestand …8 {gegevens}',
          'meenemen|overstappen …8 andere|ander',
          'mee te nemen',
        ],
        and: [
          ['{gegevens}', 'alles', 'routes'],
          ['{u}', '{rechtOp}'],
        ],
        unless: ['cookie*', 'logbestand*', '*nummer', 'wij|we ontvangen'],
      },
      {
        says: ['*overdraag*|overdrag*|overdracht|*portabiliteit', 'over te dragen'],
        and: [
          ['{rechtOp}'],
          ['inzage*', 'inzien', 'in te zien', '{verbeteren}'],
          ['{wissen}', 'beperk*'],
        ],
        unless: ['cookie*', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: ['*overdraagbaarheid', '*portabiliteit', 'recht …4 overdracht'],
        unless: ['cookie*', 'klacht*'],
      },
      {
        says: [
          'gegevensoverdraagbaarheid|dataportabiliteit|*overdraagbaarheid|dataoverdraagbaarheid',
          'portabiliteit|portability',
          'overdraagbaar*',
          'recht …20 overdracht',
          'data portabiliteit',
          'gestructureerd* …6 gangbaar*|gangbare',
          'machineleesbaar*',
          'machine leesbaar',
        ],
        unless: ['nummer*', 'telefoonnummer*', '*nummers'],
      },
      {
        says: [
          '{gegevens} …12 overdragen|overgedragen|overdracht|overzetten',
          'overdragen|overdracht|overzetten … {gegevens}',
          'over te dragen',
          'computerbestand|digitaal bestand',
          '{gegevens} …12 andere|ander organisatie|partij|aanbieder|dienstverlener|bedrijf …6 sturen|verstrekken|zenden',
          'doorsturen naar …3 ander*',
          'meenemen',
        ],
        and: [
          ['{rechtOp}'],
          ['u', 'je', 'jij', 'betrokkene*', 'lid', 'leden', 'klant*', 'personen'],
        ],
        unless: ['nummer*', 'fusie', 'overname', 'wij|we kunnen', 'verkoop', 'telefoonnummer'],
        denied: 'no',
      },
      {
        says: [
          'over|door te dragen|sturen|geven|zetten aan|naar …2 derde|ander|andere|nieuwe',
          'overdragen|doorsturen|doorgeven|overzetten|overbrengen|sturen|verstrekken aan|naar …2 derde|ander|andere|nieuwe …2 partij|organisatie|aanbieder|partijen|behandelaar|school|vereniging|bedrijf|instantie',
        ],
        and: [
          ['vragen', 'verzoeken', 'verzoek*', 'vraag', 'recht', 'laten'],
          ['{gegevens}'],
          ['{u}'],
        ],
        unless: [
          '*nummer*',
          'fusie',
          'overname',
          'verkoop',
          'wij|we|ik dragen|geven|sturen|verstrekken|vragen|delen',
          'buiten de',
          '{buitenEu}',
          'verwerkersovereenkomst',
          'cookie*',
          'toestemming',
        ],
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          'take …5 to another|elsewhere|along',
          'take …3 with you',
          'file to take',
          'move|transfer|send|port|hand|pass …6 to another|other|someone|somebody …3 organi*|company|provider|app|shop|teacher|controller|supplier|practice|school|club|party|else',
          'copy …6 in a …4 format|file',
          'receive …8 in a …6 format',
          'portable …3 format|copy',
          'data portability',
          'transfer of your',
          'machine readable|machinereadable',
        ],
        and: [['{rightTo}', 'you', 'your', 'request*']],
        unless: [
          'cookie*',
          'number*',
          'merger',
          'acquisition',
          'we may|will|can',
          'business',
          'outside',
        ],
      },
      {
        says: ['right to|of …3 portability', 'data portability'],
        in: ['title'],
      },

      {
        says: [
          'take your data …4 with you',
          'download …8 csv|json|file',
          'csv|json',
          'common …3 format',
          'hand …3 to someone|another',
          'to another shop|provider|app',
        ],
        and: [['you', 'your']],
        unless: ['cookie*', 'log files', 'number'],
      },
      {
        says: ['portab*|transfer|export|port'],
        and: [['{rightTo}'], ['access', '{correct}'], ['{erase}', 'restrict*']],
        unless: ['cookie*', 'we may|can'],
      },
      { says: ['{rightTo}', '{data}'], titled: ['portab*'], unless: ['cookie*', 'complain*'] },
      {
        says: [
          'portab*',
          'move …4 transfer',
          'right …14 export',
          'right …16 transfer …8 another|other',
          'structured …6 machine',
          'machine readable',
          'structured commonly used',
          'right …16 transmit',
          'transferred to another',
          'transfer …6 {data} …8 another|other organi*|controller|party|provider',
        ],
        unless: ['number portab*', 'phone number*', 'merger', 'acquisition'],
      },
      {
        says: [
          'ask|request|want|have|tell|require …5 transfer|send|pass|move|port …6 third|another|other|someone|somebody|elsewhere',
          'ask|request …3 transfer of your',
          '{data} …2 moved|transferred|ported|passed to …3 third|another|other|someone',
        ],
        and: [
          ['{data}', 'your'],
          ['you', 'your', 'me', 'my', 'right'],
        ],
        unless: [
          'cookie*',
          'number*',
          'merger',
          'acquisition',
          'we may|will',
          'business',
          'outside',
          'not to',
          'consent',
          'stop',
        ],
        denied: 'no',
      },
    ],
  },
  part: {
    nl: [
      { says: ['exporteren|export'], unless: ['wij|we exporteren', 'importeren'] },
      {
        says: ['exportbestand|exporteren|geexporteerd|export|downloaden'],
        and: [['{gegevens}'], ['u', 'je', 'jij', 'uw']],
      },
    ],
    en: [
      { says: ['export', 'export their|of'], unless: ['we export', 'export business|trade'] },
      {
        says: ['export*|exported file', 'download …4 {data}'],
        and: [['{data}'], ['you', 'your']],
        unless: ['we|us export'],
      },
    ],
  },
};
