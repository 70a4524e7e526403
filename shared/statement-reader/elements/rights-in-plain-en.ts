import type { Cue } from '../rules/cue.ts';

/** That somebody has only to say so. */
const IF_ASKED: readonly string[] = [
  'if|when|whenever|should you|they|he|she|anyone|somebody',
  'you would|d prefer|rather|like',
  'youd prefer|rather|like',
  'ask|asks|request|requests|requested',
  'just|simply say|tell|ask|email',
  'say the word',
  'wish|want|like to',
  'welcome|free|able|entitled to',
];
const TELL: readonly string[] = ['{tellUs}', '{route}', 'tell|ask|say|email|mail|drop|let|request'];
const OTHER: readonly string[] = [
  'cookie*',
  'order',
  'booking*',
  'this {notice}',
  'price*',
  'newsletter*',
];

/** Rights as people speak of them, in English. */
export const accessInPlainEn: readonly Cue[] = [
  {
    says: [
      'show|send|give|tell|print you|them|him|her …6 what|everything|all|anything …8 about|on|of you|them|him|her|file',
      'know|find_out|see|learn|check what|which …2 data|information|details|records …12 our|your system|files|records|books|name',
      'welcome|free|able|entitled|invited to …2 inspect|look|see|view|read|check|go …5 their|your|own|the …3 {data}|entry|notes|record|records',
      'print out|outs|printed …3 of your|their …2 {data}|record|records|entry',
      'printout|printouts of your|their …2 {data}|record|records|entry',
    ],
    and: [IF_ASKED],
    unless: [
      ...OTHER,
      '{ownPeople} …4 may|can|are',
      'only …3 {ownPeople}',
      'our progress',
      'notes',
    ],
    denied: 'no',
  },
  {
    says: [
      'see|view|read it|them|your_data|your_details …1 change|correct|amend|update|fix',
      'look at my|your|their …2 {data}',
      'sars|dsars',
    ],
    and: [['{rightTo}', 'sars|dsars']],
    unless: [...OTHER, 'we|i look|see|view|read|may|will'],
    denied: 'no',
  },
];

export const erasureInPlainEn: readonly Cue[] = [
  {
    says: [
      'take|strike|cross|get you|your_name|your_details|them|members off|out_of|from our|the|my …2 books|list|records|system|files|directory|register|database',
      'get rid of|throw_away|bin|shred|scrub your|their|his|her …3 {data}',
      'out of|off our|the|my …2 directory|list|books|system|records|register|database',
      'ask|wish|want|like|request …8 shredded|binned|scrubbed|purged|forgotten',
    ],
    and: [
      IF_ASKED,
      ['you', 'youd', 'your', 'they', 'their', 'forgotten', 'members|clients|parents'],
    ],
    unless: [
      ...OTHER,
      'mailing|email|distribution list',
      '<number> {period}',
      'we may|can …2 ask',
      'forgotten password',
    ],
    denied: 'no',
  },
  {
    says: TELL,
    beside: [
      'wish|want|like to be forgotten',
      'want|wish|like out of our|the …2 directory|list|system',
    ],
    unless: OTHER,
  },
  {
    says: [
      'have …6 taken|struck|crossed out|off|down',
      'photo*|picture*|image*|video*|recording* …4 taken_down|taken_off|removed …3 request',
      'change|correct|amend|update it|them …4 gone|deleted|removed|erased|binned',
    ],
    and: [['may|can|want|wish|like|ask|request|right']],
    unless: [...OTHER, 'mailing|email|distribution list', 'insurance', 'we may|can'],
    denied: 'no',
  },
];

export const withdrawInPlainEn: readonly Cue[] = [
  {
    says: [
      'consent|permission|agreement|agreed …12 take it|this|them|that back',
      'said_yes|say_yes|agreed|agree …10 say no later|afterwards',
      'said|saying|say yes …8 not|never bind|binds|bound|tie|ties|stuck',
      'said|saying|say yes|agreed …16 let|tell …3 know …4 no longer agree|consent|want',
    ],
    unless: [...OTHER, '{notice}', 'order', 'purchase'],
  },
  {
    says: [
      'no longer agree|consent|happy|comfortable …10 photo*|picture*|video*|name|data|information|use|used',
      'take|taking|taken|took away|back …3 permission|consent|agreement',
      'permission|consent …6 taken away',
    ],
    and: [['tell|let|email|contact|may|can|any_time|say']],
    unless: [...OTHER, '{notice}', 'changes'],
  },
  {
    says: ['ends|end|stops|stop|cancels|withdraws …1 your|the|that|this consent|permission'],
    and: [['untick*|clear*|switch*|turn*|uncheck*|click*|email*|tell*|by']],
    unless: [...OTHER, 'we may|can|will'],
  },
];

export const portabilityInPlainEn: readonly Cue[] = [
  {
    says: [
      '{data} …4 in a? …4 format|form|file …6 read|readable|open|import|imported|reuse|reused|other|another|others',
    ],
    and: [['ask', 'request*', 'right', '{you} may|can|want|wish', 'entitled']],
    unless: [...OTHER, 'statistic*', 'we may|can|receive'],
    denied: 'no',
  },
];

export const rectificationInPlainEn: readonly Cue[] = [
  {
    says: [
      'put|set errors|mistakes|things|matters right|straight',
      'get|have it|them|that|your_data|your_details fixed|corrected|changed|put_right|amended',
      'see|view|read it|them|your_data|your_details …1 change|correct|amend|update|fix',
    ],
    and: [['ask|can|may|tell|right|want|wish|like']],
    unless: [...OTHER, 'repair*', 'goods|product*|item*', 'we may|can|will'],
    denied: 'no',
  },
  {
    says: [
      '{data} …2 change|changes|changed …10 update|change|amend|correct them|it|these|this',
      'parents|members|you|customers|clients|users can|may update|change|correct|edit|amend …5 record|records|details|profile …8 app|portal|account|online|profile|settings|site',
    ],
    unless: [...OTHER, 'password', 'preferences', 'we may|can|will update'],
    denied: 'no',
  },
];

export const objectionInPlainEn: readonly Cue[] = [
  {
    says: [
      'opt out of being|having|appearing …4 listed|named|photographed|filmed|published|recorded|shown|included|list|directory|handbook',
      'not keen|happy|comfortable|willing …3 photographed|filmed|recorded|listed|pictured|named',
    ],
    unless: [...OTHER, 'consent', 'not listed'],
  },
];

export const objectionInPartEn: readonly Cue[] = [
  {
    says: ['prefer|rather|like|want|wish not …1 hear from us|me'],
    and: [['reply|text|email|tell|let|click|contact|say|write|call']],
    unless: ['consent', 'permission', 'cookie*'],
  },
];

export const restrictionInPlainEn: readonly Cue[] = [
  {
    says: [
      'not …1 use|process it|them|these|your …3 for_a_while|for_now|for_the_time_being|temporarily|for_the_moment',
      'not …1 use|process it|them|these for a while|time',
    ],
    and: [['ask|request|require|tell|right']],
    unless: OTHER,
  },
];
