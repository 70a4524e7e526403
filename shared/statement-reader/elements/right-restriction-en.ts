import type { Cue } from '../rules/cue.ts';

/** What the reader can keep from advertising alone. */
const ONLY_MARKETING: readonly string[] = [
  'in the following ways',
  'restrict|limit …8 for …3 {promotion}',
];

/** English cues of the right to have processing restricted. */
export const rightRestrictionEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } =
  {
    full: [
      {
        says: [
          'put …5 on hold',
          'stop …4 using|processing …6 while|temporarily|time_being',
          'temporarily …4 stop|suspend|restrict',
          'suspend|pause|freeze …4 processing|use',
          'limit …6 use|processing',
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
          ...ONLY_MARKETING,
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
        unless: ['liab*', 'cookie*', 'we|i limit|restrict', ...ONLY_MARKETING],
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
          ...ONLY_MARKETING,
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
    part: [
      {
        says: ['shielded|hidden|blocked'],
        and: [['request', 'ask', 'want']],
        unless: ['cookie*'],
      },
      {
        says: ['block*|suspend* …6 {data}|processing|use', 'stop processing'],
        and: [['{rightTo}']],
        unless: [
          'we may|can|will|might …2 block|suspend',
          'cookie*',
          'browser*',
          'object',
          'objection',
          'marketing',
        ],
        notUnder: ['object', 'objection'],
        notBeside: ['this|that|it is …3 right to|of object|objection'],
      },
      {
        says: ['block|shield|blocked|shielded|blocking|shielding'],
        and: [['{rightTo}'], ['{erase}', '{correct}']],
        unless: ['cookie*', 'browser*', 'we may|can', 'ip address*', 'spam'],
      },
    ],
  };
