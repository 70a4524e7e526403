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
];

export const withdrawInPlainEn: readonly Cue[] = [
  {
    says: [
      'no longer agree|consent|happy|comfortable …10 photo*|picture*|video*|name|data|information|use|used',
      'take|taking|taken|took away|back …3 permission|consent|agreement',
      'permission|consent …6 taken away',
    ],
    and: [['tell|let|email|contact|may|can|any_time|say']],
    unless: [...OTHER, '{notice}', 'changes'],
  },
];

export const portabilityInPlainEn: readonly Cue[] = [
  {
    says: [
      '{data} …4 in a? …4 format|form|file …6 read|readable|open|import|imported|reuse|reused|other|another|others',
    ],
    and: [['ask', 'request*', 'right', 'may|can|want|wish|like', 'entitled']],
    unless: [...OTHER, 'statistic*', 'we may|can|receive'],
    denied: 'no',
  },
];
