import type { Cue } from '../rules/cue.ts';
import { SHOWN_EN } from './shown.ts';

/** What is erased because nobody asked to keep it: the organisation tidies up. */
const KEPT_ON_REQUEST: readonly string[] = [
  'not|never|nobody|unless …3 indicate|indicates|ask|asks|say|says|tell|tells|confirm|confirms|state|states|request|requests|choose|chooses|opt|opts …12 retained|kept|keep|remain|stay',
  'not …3 renew|renews|confirm|confirms',
];

/** Off a list of addresses one is sent no more; what else is held stays. */
const OFF_A_LIST: readonly string[] = [
  'mailing|distribution|email|mail|emailing|subscriber|subscribers|subscription|newsletter|marketing list|lists',
  'mailinglist|mailinglists',
];

/** English cues of the right to erasure. */
export const rightErasureEn: readonly Cue[] = [
  {
    says: ['{erase} …5 {data}', '{data} …4 {erase}', 'erasure|deletion'],
    and: [['your|their|my|the|privacy rights']],
    in: ['item'],
    unless: ['cookie*', 'after <number>', 'we may|can|will'],
    denied: 'no',
  },
  {
    says: [
      'something|anything|it|details|{data} …3 needs|need …4 removing|deleting|erasing|taking',
      'want|wish|like …1 something|anything|it|them|{data} …3 removed|deleted|erased',
    ],
    unless: ['cookie*', 'booking', 'order', 'stain*', 'tree*', 'asbestos'],
  },
  {
    says: [
      'ask|asks|request|want|wish|like …4 your|his|her|their|the|any …2 photo|photos|picture|pictures|image|images|name|{data} …1 to? be? taken_down|removed|deleted|erased|wiped',
    ],
    aside: OFF_A_LIST,
    unless: [
      ...KEPT_ON_REQUEST,
      'cookie*',
      'order',
      'we may|can|will|must …3 ask|request',
      'after <number>',
    ],
    denied: 'no',
  },
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
      'ask|request|tell|instruct us|me|that|the …10 delete|erase|remove|destroy|wipe|deletion|erasure|removal',
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
    and: [['{you}', 'your', 'parents', 'people']],
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
    aside: OFF_A_LIST,
    denied: 'no',
  },
  {
    says: ['right to erasure|deletion', 'right to be forgotten', 'right to …3 erasure|deletion'],
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
  {
    says: ['right …14 {erase}', 'right to be forgotten', 'erasure'],
    unless: ['reserve* …3 right …6 {erase}', 'we|i have|retain|hold the? right …4 {erase}'],
  },
  {
    says: ['{erase}'],
    and: [
      ['{rightTo}'],
      ['{data}', 'account', 'profile', 'it', 'them', 'everything'],
      ['you', 'your', 'data subject*', 'individual*', 'user*', 'member*', 'customer*', 'request*'],
    ],
    unless: [
      ...KEPT_ON_REQUEST,
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
    under: ['{rightsTitle}'],
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
    unless: ['cookie*', 'we may|can', 'mailing', 'newsletter*', 'offensive'],
    aside: OFF_A_LIST,
    denied: 'no',
  },
  {
    says: [
      'email|mail|tell|contact|write|ask|let|say …10 we|i will|shall|can? delete|remove|erase|destroy',
      'have …5 taken down|off|offline',
      'asked|asks|ask …4 taken down|off|offline',
      'want|wish|like your|my …2 {data}|photo|picture|name gone|removed|deleted|out|off',
      'data|details gone',
    ],
    and: [['you', 'your', 'parents', 'members']],
    unless: [
      'cookie*',
      'newsletter*',
      'mailing',
      '{optOut}',
      'child|children|minor',
      'offensive',
      'browser*',
      'after <number> {period}',
      'order',
      'complain*',
    ],
    aside: OFF_A_LIST,
    denied: 'no',
  },
  {
    says: [
      'take|remove you out|off|from',
      'no longer …4 in|on our|the|my system|list|database|files',
    ],
    beside: ['no_longer|not want …4 in|on our|the|my system|list|database|files', 'take you out'],
    unless: ['cookie*', 'newsletter*', 'mailing', 'email list'],
  },
  {
    says: [
      'ask|tell|want us|me to …2 take|remove it|them|this|these|yours …2 down|off|away',
      'to …6 remove|delete|erase …4 your|their …2 {data}',
    ],
    and: [['ask', 'tell', '<email>', 'email*', 'write', 'contact*', 'call', 'until you']],
    unless: [
      'cookie*',
      'newsletter*',
      'we may|can|will',
      'browser*',
      'offensive',
      'child|children|minor',
      'after <number> {period}',
    ],
    denied: 'no',
  },
  {
    says: [
      'if|when you wish|want|like|ask|prefer|request …6 we|i will|shall|can? delete|remove|erase|destroy|bin|wipe|shred',
      'we|i will|shall|can? delete|remove|erase|destroy|bin|wipe|shred …10 if|when you ask|wish|want|request|like|tell',
      'well|ill delete|remove|erase|destroy|bin|wipe|shred …10 if|when you ask|wish|want|request|like|tell',
    ],
    and: [['{data}', 'everything', 'it|them|all', 'account', 'photo*', 'picture*']],
    unless: [
      'cookie*',
      'newsletter*',
      'browser*',
      'child|children|minor',
      'comment*',
      'offensive',
      'order',
    ],
    denied: 'no',
  },
  {
    says: [
      'contact|email|ask|tell|write|get_in_touch …6 get|have|like|want this|that|it|them|these|those …6 removed|deleted|erased|taken_down|taken_out|taken_off|hidden',
      'let us|me know …6 this|that|it|them|these|those …4 removed|deleted|erased|taken_down|taken_out|taken_off',
    ],
    beside: SHOWN_EN,
    unless: ['cookie*', 'newsletter*', 'order', 'offensive', 'we may|can|will …3 ask|contact'],
    denied: 'no',
  },
];
