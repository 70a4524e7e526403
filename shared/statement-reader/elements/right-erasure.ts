import type { ElementRules } from './element.ts';

/** AVG 17: to have data erased. */
export const rightErasure: ElementRules = {
  key: 'right_erasure',
  full: {
    nl: [
      {
        says: [
          '{u} te vergeten|verwijderen',
          'vergeten worden|te worden',
          'kennisneming …10 {wissen}',
          'niet meer bewaren|bewaard',
          'uit ons|onze …4 bestand*|systeem|systemen|administratie …4 halen|verwijderen|verwijderd|wissen',
        ],
        and: [['vragen', 'verzoek*', 'recht*', 'kunt', 'kun', 'kan', 'wilt', 'wil', 'mag']],
        unless: ['cookie*', 'na <number> {periode}', 'wij|we kunnen', '{derden}', 'wachtwoord'],
      },

      {
        says: ['ja', 'via', 'mail*', '<email>', 'kan|kunt|kun', '{weg}'],
        titled: [
          'laten verwijderen|wissen|weghalen',
          'gegevens verwijderen|wissen',
          'kan ik …8 verwijderen|wissen|opheffen',
          'account opzeggen|opheffen|verwijderen',
        ],
        unless: ['cookie*', 'nee', '{verklaring}', 'bestelling', 'app verwijder*'],
      },

      {
        says: [
          'haal|halen|gooi|gooien|haalt …10 weg',
          'wis|wissen|wist|verwijder|verwijderen wij|we|ik …8 als|wanneer {u}',
          'wij|we|ik wissen|wis|verwijderen|verwijder|vernietig|vernietigen …8 als|wanneer|zodra {u} …4 vraagt|verzoekt|wilt|wil|vraagt',
          'kan|kun|kunt|mag ik|je|u …5 laten verwijderen|wissen|weghalen|vernietigen',
          'laten verwijderen|wissen|weghalen|vernietigen|schrappen|uitwissen',
          'laat|laten …6 verwijderen|wissen|weghalen',
          'account …8 {wissen}|verwijderd|opheffen|opzeggen',
          '{wissen} …4 account|profiel',
          'vragen|verzoeken …6 te wissen|verwijderen|vernietigen',
          'te laten wissen|verwijderen|vernietigen',
          'verwijderverzoek|wisverzoek|vernietigingsverzoek',
          'verzoek* tot|om|voor …5 {wissen}',
        ],
        and: [
          ['{u}', 'uw', 'je', 'jouw', 'mijn', 'hun', 'verzoek*', 'leden', 'ouders', 'clienten'],
        ],
        unless: [
          'cookie*',
          '*cookies',
          'wij|we|ik kunnen|kan|mogen …6 verwijderen|wissen',
          '<number> {periode} …6 {wissen}',
          'na …6 automatisch',
          'niet gebruikt|ingelogd|actief',
          'app verwijdert',
          'kwetsend*',
          'browser*',
          'binnen 24 uur',
          'garantie',
        ],
        denied: 'no',
      },
      {
        says: [
          'recht op …3 verwijdering|vergetelheid|wissing|gegevenswissing|uitwissing|vernietiging',
          'vergetelheid',
          'recht om vergeten',
        ],
        in: ['title'],
      },

      {
        says: ['{wissen}'],
        and: [['{rechtOp}'], ['inzage*', 'inzien', 'in te zien'], ['{verbeteren}', 'bezwaar']],
        unless: ['cookie*', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: [
          'recht …3 verwijdering|vergetelheid|wissing|gegevenswissing',
          'recht om vergeten',
          'vergetelheid',
        ],
        unless: ['cookie*', 'klacht*'],
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
        unless: ['cookie*', 'na <number> {periode}'],
      },
      {
        says: [
          'op verzoek …10 {wissen}',
          'verzoek*|vraagt … {wissen}',
          '{wissen} …6 op verzoek',
          '{wissen} …4 verzoek*',
        ],
        unless: ['cookie*'],
        denied: 'no',
      },
      {
        says: [
          'op …3 verzoek …6 offline|weg|weggehaald|verwijderd|gewist|vernietigd|verwijderen|wissen|vernietigen',
          'halen|haal|haalt wij|we|ik? op …3 verzoek',
          'verwijderen|wissen|vernietigen|verwijder wij|we|ik …3 op …3 verzoek',
          'vragen|verzoeken|verzoekt|vraagt om|dat|of …14 wissen|verwijderen|vernietigen|weghalen',
        ],
        unless: [
          'cookie*',
          'derden verzoeken',
          'browser*',
          'kwetsend*',
          '{gegevens} niet',
          'bestelling',
        ],
        denied: 'no',
      },
    ],
    en: [
      {
        says: ['yes', 'email*', '<email>', 'can', '{route}'],
        titled: [
          'can i …8 delete|erase|remove',
          'have …6 deleted|erased|removed',
          'delete|deleting|close|closing my|your …4 {data}',
        ],
        unless: ['cookie*', '{notice}', 'order'],
      },

      {
        says: [
          'have …5 deleted|erased|removed|wiped|destroyed|forgotten',
          'have me|us …5 delete|erase|remove|destroy',
          'have …4 corrected|changed …4 deleted|erased|removed',
          'ask|request|tell|instruct us|me|that we|the …10 delete|erase|remove|destroy|wipe|deletion|erasure|removal',
          'ask for …6 deletion|erasure|removal|deleted|erased|removed',
          'request …8 deletion|erasure|removal|deleted|erased|removed',
          'delete|remove|erase|close your …3 account|profile|data',
          'delete or|and restrict|correct|export your',
          'delete your …2 data',
          'let …5 thrown|throw|remove|erase|delete',
          'let away throw',
          'away throw',
          'have it|them gewist|erased|deleted',
          'we|i …3 delete|erase|remove …8 if you ask|request|want|wish',
        ],
        and: [['you', 'your', 'members', 'parents', 'individuals', 'customers', 'people']],
        unless: [
          'cookie*',
          'we may|can|will|automatically …4 {erase}',
          'after <number> {period}',
          'offensive',
          'browser*',
          'once we no longer',
          'uninstall*',
          '<number> {period} after',
        ],
        denied: 'no',
      },
      {
        says: [
          'right to erasure|deletion',
          'right to be forgotten',
          'right to …3 erasure|deletion',
        ],
        in: ['title'],
      },

      {
        says: ['{erase}'],
        and: [['{rightTo}'], ['access'], ['{correct}', 'object*']],
        unless: ['cookie*', 'we may|can'],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['right …3 erasure|deletion|forgotten', 'erasure'],
        unless: ['cookie*', 'complain*'],
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
        unless: ['cookie*', 'after <number> {period}'],
      },
      {
        says: ['request* … {erase}', '{erase} …6 request*'],
        unless: ['cookie*'],
        denied: 'no',
      },
      {
        says: [
          'ask|tell|want us|me to …3 forget',
          'take|taken|removed|remove …5 off|from our|the|my …3 list|lists|website|site|system|database|records|files',
          'close|cancel your account',
        ],
        and: [['ask', 'request*', 'want', 'may', 'can', 'right']],
        unless: ['cookie*', 'we may|can', 'mailing', 'newsletter*', 'email list', 'offensive'],
        denied: 'no',
      },
    ],
  },
  part: {
    nl: [],
    en: [],
  },
};
