import type { ElementRules } from './element.ts';

/** AVG 16: to have data corrected and completed. */
export const rightRectification: ElementRules = {
  key: 'right_rectification',
  full: {
    nl: [
      {
        says: [
          'fouten …6 {verbeteren}|melden|meldt|herstellen',
          'klopt …6 niet …8 {verbeteren}|aan',
          '{verbeteren} als …6 niet kloppen',
          'laten verbeteren|corrigeren|aanpassen|wijzigen',
          'verzoek* om …3 correctie|inzage of correctie',
          'wijzigingen in …4 doorgeven',
          'verbetering van',
        ],
        unless: [
          '{verklaring} …8 {verbeteren}',
          '{verbeteren} …8 {verklaring}',
          'dienst*|website …6 verbeter*',
        ],
        denied: 'no',
      },
      {
        says: [
          'correctie|rectificatie|corriger*|rectific*|wijzig*|aanpass*|verbeter*',
          'aan te passen',
          'aan te vullen',
        ],
        and: [['{rechtOp}'], ['inzage*', 'inzien', 'in te zien'], ['{wissen}', 'bezwaar']],
        unless: ['laten …3 u|je weten', '*ervaring', 'cookie*', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: [
          'recht …3 correctie|rectificatie|wijziging|verbetering|aanvulling',
          'correctie*|rectificatie',
        ],
        unless: ['laten …3 u|je weten', '*ervaring', 'cookie*', 'klacht*'],
      },
      {
        says: ['recht op|tot|van|om …12 {verbeteren}', 'correctierecht', 'rectificatie'],
        unless: [
          'laten …3 u|je weten',
          '*ervaring',
          '{wij} …6 recht voor',
          'behouden …6 recht',
          'behoudt …6 recht',
        ],
      },
      {
        says: ['{verbeteren}'],
        and: [
          ['{rechtOp}'],
          ['{gegevens}', 'deze', 'dit', 'die', 'onjuist*', 'profiel', 'account'],
          [
            'u',
            'je',
            'jij',
            'jou',
            'uw',
            'jouw',
            'betrokkene*',
            'klant*',
            'lid',
            'leden',
            'individuen',
            'personen',
            'eenieder',
            'iedereen',
            'deelnemer*',
            'gebruiker*',
            'client*',
            'patient*',
            'ouder*',
            'leerling*',
          ],
        ],
        unless: [
          'laten …3 u|je weten',
          '*ervaring',
          '{verklaring} …8 {verbeteren}',
          '{verbeteren} …8 {verklaring}',
          '{wij} …6 recht voor',
          'verbeter* …6 dienst*|website|aanbod|product*|site|kwaliteit|ervaring|producten',
          'cookie*',
          'browser*',
          'dienstverlening|website|gebruikerservaring …6 verbeter*',
          'wachtwoord*',
        ],
        denied: 'no',
      },
      {
        says: ['{verbeteren}'],
        under: ['{rechtentitel}'],
        unless: [
          'laten …3 u|je weten',
          '*ervaring',
          '{verklaring} …8 {verbeteren}',
          '{verbeteren} …8 {verklaring}',
        ],
      },
    ],
    en: [
      {
        says: [
          'mistakes corrected',
          'have …4 corrected',
          'i|we will correct',
          'factually wrong',
          'improvement and',
          'correct …4 mistakes|errors',
        ],
        unless: ['{notice} …6 {correct}'],
        denied: 'no',
      },
      {
        says: ['correct*|rectif*|amend|update*'],
        and: [['{rightTo}'], ['access'], ['{erase}', 'object*']],
        unless: ['cookie*', 'we may|can'],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['right …3 rectif*|correct*', 'rectif*|correction'],
        unless: ['cookie*', 'complain*'],
      },
      {
        says: ['right …12 {correct}', 'rectif*'],
        unless: ['reserve* …4 right', '{notice} …6 {correct}', '{correct} …6 {notice}'],
      },
      {
        says: ['{correct}'],
        and: [
          ['{rightTo}'],
          ['{data}', 'inaccura*', 'incorrect', 'profile', 'account', 'it', 'them'],
          ['you', 'your', 'data subject*', 'individual*', 'user*', 'member*', 'customer*'],
        ],
        unless: [
          '{notice} …6 {correct}',
          '{correct} …6 {notice}',
          'reserve* …4 right',
          'we|us may|will|can …3 {correct}',
          'cookie*',
          'browser*',
          'correct functioning|operation',
          'settings',
        ],
        denied: 'no',
      },
      {
        says: ['{correct}'],
        under: ['rights', 'your right*'],
        unless: ['{notice} …6 {correct}', '{correct} …6 {notice}'],
      },
    ],
  },
  part: { nl: [], en: [] },
};
