import type { ElementRules } from './element.ts';

/** AVG 18: to have the processing restricted; shielding is a part of it. */
export const rightRestriction: ElementRules = {
  key: 'right_restriction',
  full: {
    nl: [
      {
        says: [
          '{gegevens} …6 niet meer|tijdelijk …4 gebruiken|verwerken',
          'tijdelijk|even …6 stopzetten|stilzetten|stilleggen|stopzet|beperken|stoppen|niet',
          'verwerking|gebruik …4 stop|stil …2 zetten|leggen',
          'verwerking|gebruik …6 stopzetten|stilleggen|opschorten|pauzeren|beperken',
          'verwerking|gebruik …6 op te schorten',
          'verwerking|gebruik …6 stil|stop te leggen|zetten',
          'minder {gegevens} …4 verwerken|gebruiken',
          'verwerking …4 laten? beperken',
          'beperkingsverzoek',
          'verzoek* tot|om|voor …5 beperking|beperken',
          'vragen|verzoeken|laten …8 te? beperken',
        ],
        and: [['{rechtOp}'], ['{gegevens}', 'verwerking', 'gebruik']],
        unless: [
          'aansprakelijk*',
          'wij|we beperken',
          'cookie*',
          'risico*',
          'toegang',
          'minimum',
          'schade',
          'nieuwsbrief',
          'toestemming',
          'account* …4 stop*',
          'browser*',
        ],
      },
      {
        says: ['recht op|van …3 beperking|beperken', 'beperking van de verwerking'],
        in: ['title'],
      },

      {
        says: ['beperk*', 'te beperken'],
        and: [
          ['{rechtOp}'],
          ['inzage*', 'inzien', 'in te zien', '{verbeteren}'],
          ['{wissen}', 'bezwaar'],
        ],
        unless: ['cookie*', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: ['recht …3 beperking|beperken', 'beperking …3 verwerking'],
        unless: ['cookie*', 'klacht*'],
      },
      {
        says: [
          'recht …20 beperking|beperken',
          'recht …20 te beperken',
          'beperking van …4 verwerking|gebruik',
          'verwerkingsbeperking|beperkingsrecht',
        ],
        unless: ['aansprakelijk*'],
      },
      {
        says: [
          'verwerking|gebruik|gegevens …8 beperken|beperkt',
          'beperken|beperking … verwerking|gebruik|gegevens',
          'te beperken',
          'minder gegevens',
          'stilzetten|stopzetten|pauzeren',
          '{gegevens} …6 tijdelijk …4 niet|stop',
        ],
        and: [
          ['{rechtOp}'],
          ['u', 'je', 'jij', 'betrokkene*', 'lid', 'leden', 'klant*', 'personen'],
        ],
        unless: [
          'aansprakelijk*',
          'wij|we …4 beperken',
          'risico*',
          'minimum',
          'cookie*',
          'browser*',
          'noodzakelijk*',
          'schade',
          'beperkt is|zijn|blijft|wordt tot',
          'beperkt tot',
        ],
        denied: 'no',
      },
      {
        says: ['beperking|beperken|beperkt'],
        under: ['*rechten', '*recht', 'recht', 'betrokkene*'],
        unless: ['aansprakelijk*', 'minimum'],
      },
      {
        says: [
          '{gegevens} …6 tijdje|tijdelijk|voorlopig|even …4 niet …2 te? gebruiken|verwerken',
          'minder met uw|je|jouw|de|deze {gegevens} …2 te? doen',
          'wel te? bewaren …4 maar|doch niet …3 te? gebruiken',
        ],
        and: [['{rechtOp}', 'vragen|vraag|verzoek*']],
        unless: ['cookie*', 'nieuwsbrief', 'wij|we vragen', 'toestemming'],
      },
      {
        says: [
          'wissing|verwijdering|gegevenswissing|vergetelheid …1 beperking …1 overdracht|overdraagbaarheid|*portabiliteit|bezwaar|verzet',
        ],
      },
      {
        says: [
          'verwerking|gebruik …4 tijdelijk|voorlopig …4 te? staken|stoppen|onderbreken|schorsen',
          'verwerking|gebruik …4 te staken',
          'zolang|totdat …12 {u} …8 {gegevens}|ze|deze niet …2 te gebruiken|verwerken',
          '{u} …4 vragen|verzoeken …2 ze|deze|{gegevens} …2 niet …2 te gebruiken|verwerken',
        ],
        and: [['{rechtOp}'], ['{gegevens}', 'verwerking', 'gebruik']],
        unless: ['cookie*', 'nieuwsbrief', 'wij|we vragen', 'toestemming', 'marketing|reclame'],
      },
    ],
    en: [
      {
        says: [
          'put …5 on hold',
          'stop …4 using|processing …6 while|temporarily|time_being',
          'temporarily …4 stop|suspend|restrict',
          'suspend|pause|freeze …4 processing|use',
          'limit …4 use|processing',
          'have …4 use|processing …6 limited|restricted|paused|suspended',
          'limit how …3 use|process',
          'restrict …6 we|i|your|processing|use|data|it',
          'request …8 restriction|restrict|limit',
          'restriction of',
        ],
        and: [['{rightTo}', 'your', '{you}']],
        unless: [
          'liab*',
          'cookie*',
          'we|i restrict|limit',
          'access',
          'risk',
          'browser*',
          'minimum',
          'we may|will|can',
        ],
      },
      {
        says: ['right to|of …3 restrict*|restriction|limit', 'restriction of processing'],
        in: ['title'],
      },

      {
        says: [
          'stop using …8 while|for a while',
          'have …4 processing restricted',
          'delete or restrict',
          'restrict or object',
          'may restrict',
        ],
        unless: ['liab*'],
      },
      {
        says: ['restrict*|limit'],
        and: [['{rightTo}'], ['access', '{correct}'], ['{erase}', 'object*']],
        unless: ['cookie*', 'we may|can'],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['right …4 restrict*', 'restriction of'],
        unless: ['cookie*', 'complain*'],
      },
      {
        says: [
          'right …20 restrict*',
          'restriction of …3 processing',
          'restrict …4 processing|use',
          'right …20 limit',
          'limit the processing|use',
          'restriction on processing',
        ],
        unless: ['liab*', 'cookie*'],
      },
      {
        says: ['restrict*|limit*'],
        under: ['{rightsTitle}'],
        unless: [
          'liab*',
          'limited to',
          'limited set|number|amount|period|company|access|time|circumstances|cases',
          'time …2 limit*',
          'without limit*',
        ],
      },
      {
        says: [
          'limit|restrict what|how|which|the …8',
          'have …6 restricted|limited|suspended|frozen|paused',
          'use|processing …6 restricted|limited|suspended|frozen|paused',
        ],
        and: [
          ['{rightTo}'],
          ['{data}', 'processing', 'processed', 'use'],
          ['you', 'your', 'members', 'individuals'],
        ],
        unless: [
          'liab*',
          'cookie*',
          'we|i restrict|limit',
          'we may|will|can',
          'browser*',
          'access to',
          'limited to',
          'restricted to',
          'service*',
        ],
        denied: 'no',
      },
      {
        says: [
          'hold|keep|store …4 but not use|process',
          'but not …2 use|process it|them|your',
          'less with …3 {data}',
        ],
        and: [['{rightTo}'], ['you', 'your', 'members']],
        unless: ['cookie*', 'newsletter*', 'we may|will|can'],
      },
      {
        says: [
          'while|during|until …10 ask|require|request us|me not to use|process …3 {data}|it|them',
          'ask|require|request us|me not to use|process …3 {data}|it|them while|during|until',
        ],
        unless: ['cookie*', 'newsletter*', 'marketing', 'consent'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'laten schermen|afschermen',
          'afschermen als …4 vraagt',
          'te laten schermen',
          'af te laten schermen',
          'tijdelijk afschermen|blokkeren',
        ],
      },
      {
        says: ['afscherm*|afgeschermd|blokkeren|geblokkeerd|bevriezen', 'af te schermen'],
        and: [['{rechtOp}'], ['{gegevens}', 'deze', 'die', 'verwerking']],
        unless: ['bsn', 'pasfoto', '*nummer', 'cookie*', 'mrz', 'kopie'],
      },
      {
        says: ['afscherming|blokkering|afgeschermd|geblokkeerd'],
        and: [['{rechtOp}'], ['{wissen}', '{verbeteren}']],
        unless: ['bsn', 'pasfoto', 'cookie*', 'mrz', 'kopie van', 'browser*'],
      },
    ],
    en: [
      {
        says: ['shielded|hidden|blocked'],
        and: [['request', 'ask', 'want']],
        unless: ['cookie*'],
      },
      {
        says: ['block*|suspend* …6 {data}|processing|use', 'stop processing'],
        and: [['{rightTo}']],
        unless: ['we may|can|will|might …2 block|suspend', 'cookie*', 'browser*'],
      },
      {
        says: ['block|shield|blocked|shielded|blocking|shielding'],
        and: [['{rightTo}'], ['{erase}', '{correct}']],
        unless: ['cookie*', 'browser*', 'we may|can', 'ip address*', 'spam'],
      },
    ],
  },
};
