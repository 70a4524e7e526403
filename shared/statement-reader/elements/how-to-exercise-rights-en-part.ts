import type { Cue } from '../rules/cue.ts';

/** A right is named: without one, who answers questions about privacy is no route of a request. */
export const RIGHT_NAMED_EN: readonly string[] = [
  'your|these|following|their|his|her rights',
  'rights of|under|in|regarding|as|concerning',
  'right to|of',
  'right …6 {rightWord}',
  'subject access',
  'request|ask|asking …8 access|copy|deletion|correction|erasure|removal|deleted|removed|corrected',
  '{rightTo} …8 {rightWord} …6 {data}',
  'see|view|access|edit|change|correct|update|delete|remove …4 your|their …2 {data}',
  'withdraw …6 consent|permission',
  'your …2 {data} …4 removed|deleted|corrected|erased|amended',
];

/** English cues of a request of which the route is not said. */
export const howToEnPart: readonly Cue[] = [
  {
    says: ['contact|contacting|ask|email us|me|<name>', 'write|speak to'],
    and: [
      [
        '{rightWord} …6 {data}',
        'see|view|update|have …3 {data}',
        'copy of',
        'request …6 {data}',
        'exercis* …6 rights|right',
      ],
    ],
    unless: [
      'cookie*',
      '{authority}',
      'newsletter*',
      'complain*',
      'breach*',
      'order',
      'we may|can|will …4 ask',
      'when|where|because|by|who …3 contact|contacting us|me',
      'when|if|whenever|because|where you …6 request* …8 contact us|me or',
      'child*',
      'third parties',
    ],
    denied: 'no',
  },
  {
    says: ['contact us|me|the|our', 'write|speak to', 'get in touch'],
    beside: ['right …6 {rightWord}', '{rightTo} …8 {rightWord} …4 {data}', 'exercise …6 rights'],
    unless: [
      'cookie*',
      '{authority}',
      'newsletter*',
      'complain*',
      'breach*',
      'order',
      'when|where|if|because|by|who …3 contact|contacting us|me',
      'child*',
      'third parties',
      'write|speak to you',
    ],
    denied: 'no',
  },
  {
    says: [
      'right|entitled to see|read|view|access|have …8 if you wish|want|like|ask',
      'if you wish|want|like …3 you may|can see|read|view|access …4 them|it|your',
    ],
    unless: ['cookie*', '{authority}', 'newsletter*', 'complain*', 'website'],
  },
  {
    says: [
      'use|exercise|invoke your|these|any|this …3 rights|right',
      'just ask',
      'how to use them',
      'may|can request|ask …10 {rightWord}|see|data|hold|know|copy',
      'rights may|can be exercised',
      'request* must|should …8 copy|accompanied|proof',
      'when you ask',
      'ask us|me to|for|what …6 {rightWord}|data|hold',
    ],
    unless: [
      'cookie*',
      '{authority}',
      'newsletter*',
      'right to request',
      'breach*',
      'child*',
      'we may|can',
      'order',
      'third parties',
      'complain*',
      'quot*',
    ],
  },

  {
    says: ['upon|on request', 'at your request', 'request*', 'contact us'],
    and: [['access', '{erase}', 'correct*', 'rights', 'copy']],
    unless: ['child*', 'minor', 'cookie*', '{authority}', 'newsletter*'],
  },
  { says: ['questions …10 {data}|data|privacy'], somewhere: RIGHT_NAMED_EN },
  {
    says: [
      'ask the|our …12 {rightWord}|see|record|records|data|details|file',
      'please contact|ask|tell|speak …14 {rightWord}|{correct}|{erase}',
    ],
    and: [['{data}', 'records', 'your', 'rights']],
    unless: [
      'cookie*',
      'complain*',
      'newsletter*',
      '{authority}',
      'breach*',
      'child*',
      'order',
      'we may|can|will',
      'booking*',
      'cancel*',
    ],
  },
  {
    says: [
      'question*|query|queries|enquir*|concern* about|regarding|on|concerning …6 {notice}|privacy|data',
      '{notice}|privacy question*|query|queries|enquir*|matter*',
    ],
    and: [['contact', '<email>', 'email*', 'write', 'call', 'ask', 'form', 'ring', 'phone']],
    somewhere: RIGHT_NAMED_EN,
    unless: ['complain*', '{authority}', 'newsletter*', 'cookie*'],
  },
  {
    says: ['<email>', '{route}'],
    beside: [
      'question*|query|queries|enquir*|concern* about|regarding|on|concerning …6 {notice}|privacy|data',
    ],
    somewhere: RIGHT_NAMED_EN,
    unless: ['complain*', '{authority}', 'newsletter*', 'cookie*', 'breach*', 'coc', 'kvk'],
  },
  {
    says: [
      'proof of …2 identity …12 request*',
      'request* …14 identity|identify|identification',
      'identity|identify|identification …14 request*',
    ],
    unless: ['cookie*', '{authority}', 'third parties', 'account'],
  },
  {
    says: [
      'contact us|me for this|that|these',
      'request for this|that|these',
      'request to that end|effect',
    ],
    beside: ['right …6 {rightWord}', 'rights', '{rightTo} …8 {rightWord}'],
    unless: ['cookie*', '{authority}', 'order', 'quot*'],
  },
  {
    says: ['please|just ask|tell', 'ask us|me|the|our', 'let us|me|the|our …3 know'],
    and: [
      [
        'see|read|view|have|get|like|want|wish|obtain|receive this|these|them|it|one|so|that|either|both',
        'wish|want|like …2 to do so|that|this',
        'copy',
        'for it|this|that|them|these|one',
      ],
    ],
    beside: [
      'entitled|right|rights|can|may …6 copy|see|access|know|read|view|inspect|look …8 {data}|notes|hold',
    ],
    unless: ['cookie*', '{authority}', 'newsletter*', 'complain*', 'breach*', 'order', 'quot*'],
  },
];
