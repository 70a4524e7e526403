import type { ElementRules } from './element.ts';

/** AVG 17: to have data erased. */
export const rightErasure: ElementRules = {
  key: 'right_erasure',
  full: {
    nl: [
      {
        says: ['{wissen}'],
        and: [['{rechtOp}'], ['inzage*', 'inzien', 'in te zien'], ['{verbeteren}', 'bezwaar']],
        unless: ['*cookies {wissen}', '{wissen} …2 *cookies', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: [
          'recht …3 verwijdering|vergetelheid|wissing|gegevenswissing',
          'recht om vergeten',
          'vergetelheid',
        ],
        unless: ['*cookies {wissen}', '{wissen} …2 *cookies', 'klacht*'],
      },
      {
        says: [
          'recht op|tot|van|om …14 {wissen}',
          'vergetelheid',
          'verwijderingsverzoek',
          'recht …6 vergeten',
        ],
      },
      {
        says: ['{wissen}'],
        and: [
          ['{rechtOp}'],
          ['{gegevens}', 'deze', 'dit', 'die', 'account', 'profiel', 'alles'],
          [
            'u',
            'je',
            'jij',
            'jou',
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
            'verzoek*',
          ],
        ],
        unless: [
          '*cookies {wissen}',
          '{wissen} …2 *cookies',
          'browser*',
          'na afloop|verloop',
          '{wissen} … na <number> {periode}',
          'worden … automatisch {wissen}',
          'wij|we kunnen|mogen …6 {wissen}',
          'na <number> {periode} …8 {wissen}',
        ],
        denied: 'no',
      },
      {
        says: ['{wissen}'],
        under: ['{rechtentitel}'],
        unless: ['*cookies {wissen}', '{wissen} …2 *cookies', 'na <number> {periode}'],
      },
      {
        says: [
          'op verzoek …10 {wissen}',
          'verzoek*|vraagt … {wissen}',
          '{wissen} …6 op verzoek',
          '{wissen} …4 verzoek*',
        ],
        unless: ['*cookies {wissen}', '{wissen} …2 *cookies'],
        denied: 'no',
      },
    ],
    en: [
      {
        says: ['{erase}'],
        and: [['{rightTo}'], ['access'], ['{correct}', 'object*']],
        unless: ['*cookies {wissen}', '{wissen} …2 *cookies', 'we may|can'],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['right …3 erasure|deletion|forgotten', 'erasure'],
        unless: ['*cookies {wissen}', '{wissen} …2 *cookies', 'complain*'],
      },
      { says: ['right …14 {erase}', 'right to be forgotten', 'erasure'] },
      {
        says: ['{erase}'],
        and: [
          ['{rightTo}'],
          ['{data}', 'account', 'profile', 'it', 'them', 'everything'],
          [
            'you',
            'your',
            'data subject*',
            'individual*',
            'user*',
            'member*',
            'customer*',
            'request*',
          ],
        ],
        unless: [
          '*cookies {wissen}',
          '{wissen} …2 *cookies',
          'browser*',
          'we may|can|will …4 {erase}',
          'after <number> {period}',
        ],
        denied: 'no',
      },
      {
        says: ['{erase}'],
        under: ['rights', 'your right*'],
        unless: ['*cookies {wissen}', '{wissen} …2 *cookies', 'after <number> {period}'],
      },
      {
        says: ['request* … {erase}', '{erase} …6 request*'],
        unless: ['*cookies {wissen}', '{wissen} …2 *cookies'],
        denied: 'no',
      },
    ],
  },
  part: { nl: [], en: [] },
};
