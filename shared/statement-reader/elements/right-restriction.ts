import type { ElementRules } from './element.ts';

/** AVG 18: to have the processing restricted; shielding is a part of it. */
export const rightRestriction: ElementRules = {
  key: 'right_restriction',
  full: {
    nl: [
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
          'beperkte verwerking',
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
        ],
        denied: 'no',
      },
      {
        says: ['beperking|beperken|beperkt'],
        under: ['*rechten', '*recht', 'recht', 'betrokkene*'],
        unless: ['aansprakelijk*', 'minimum'],
      },
    ],
    en: [
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
      { says: ['restrict*|limit*'], under: ['rights', 'your right*'], unless: ['liab*'] },
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
    ],
    en: [
      { says: ['shielded|hidden|blocked'], and: [['request', 'ask', 'want']], unless: ['cookie*'] },
      {
        says: ['block*|suspend* …6 {data}|processing|use', 'stop processing'],
        and: [['{rightTo}']],
        unless: ['cookie*', 'browser*'],
      },
    ],
  },
};
