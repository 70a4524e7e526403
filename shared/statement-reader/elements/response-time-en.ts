import type { Cue } from '../rules/cue.ts';

/** What says one of these is about another reply than one to a request. */
const OTHER_REPLY: readonly string[] = [
  'order*',
  'deliver*',
  'pay*',
  'breach*',
  'retain*',
  'refund*',
  'complaint*',
  'quot*',
  'booking*',
  'waiting list',
  'join|enrol*|membership|application*',
];

/** What else is answered soon: misuse, faults, what is for sale. */
const NO_REQUEST: readonly string[] = [
  'abuse|misuse|fault|faults|outage*|support|ticket|tickets',
  'questions|enquiries|queries about|on …2 products|services|prices|lessons|courses',
  'bill|bills|website|typing|spelling',
];

/** Counted from what is over and not from a request: how long something is kept. */
const AFTER_WORK =
  'within …3 <number> {period} after|of|following the|an|each|every|any …2 activity|event|excursion|trip|tour|camp|course|season|match|visit|stay|tournament|competition|workshop|project|study';

/** Used for a reply, a quotation or a call back: no time is set for a request. */
const USED_TO_REPLY: readonly string[] = [
  'use|used|using …4 to contact|call|reply|respond|answer|reach',
  'call back',
  'callback',
  'fulfil|fulfill|fulfilling …1 your …1 request|requests',
  'request|requests for a|an …1 quote|quotation|estimate|brochure|appointment',
];

/** What was asked is sent once a fee is paid, or once it is received. */
const SENT_AFTER = 'provide|supply|send|give|release|provided|supplied|sent|given …10 within …3';
const OF_RECEIPT = '…4 of|after|from|following …2 payment|fee|charge|receipt|receiving';
const SENT_IN_TIME: readonly string[] = [
  `${SENT_AFTER} <number> …1 {period} ${OF_RECEIPT}`,
  `${SENT_AFTER} one|a|thirty|forty|twenty …2 {period} ${OF_RECEIPT}`,
];
const WHAT_IS_SENT: readonly string[] = [
  'copy|copies',
  'access',
  '{data} …4 hold|held',
  'the information|data',
];
const OF_GOODS: readonly string[] = [
  'order*|deliver*|refund*|goods|invoice*|booking*|quot*|ticket*',
];

/** English cues of how soon a request is answered. */
export const responseTimeEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: SENT_IN_TIME,
      and: [[...WHAT_IS_SENT, 'it|this']],
      beside: ['request*', 'copy', 'access', '{data} …4 hold|held|about you'],
      unless: OF_GOODS,
    },
    {
      says: SENT_IN_TIME,
      and: [WHAT_IS_SENT],
      unless: OF_GOODS,
    },
    {
      says: [
        'copy|copies|request|requests …6 ready|available|granted|done within|inside …3 <number> {period}',
        'copy|data|details|information|overview …6 sent|given|provided|supplied within|inside …3 <number> {period}',
        'within|inside …3 <number> {period} of your|the|a …2 asking|request',
      ],
      and: [['copy', 'copies', 'request*', 'asking', 'access']],
      unless: [...OTHER_REPLY, 'newsletter*', 'brochure*'],
    },
    {
      says: ['within …4 <number> {period}', 'within a|the|one month|week|fortnight'],
      and: [
        [
          'react*',
          'reply',
          'answer*',
          'arranged',
          'hear',
          'done',
          'respond*',
          'get back',
          'back to you',
          'handle',
          'process',
          'deal',
          'decide*',
          'act',
        ],
      ],
      beside: ['request*', 'rights', '{rightWord}', '{data}', 'privacy'],
      unless: [
        'order*',
        'deliver*',
        'pay*',
        '72 hours',
        'breach*',
        'retain*',
        'return*',
        'refund*',
        'kept',
        'complaints about',
        'committee',
        'quot*',
        'match',
      ],
    },

    {
      says: [
        'hear|answer|reply|response|respond …4 us|me|you|it|them …4 within …3 <number> {period}',
        'hear|answer|reply|response|respond …4 within a|one|the month|week|fortnight',
        'within …3 <number> {period} …8 hear|answer|reply|response|respond',
      ],
      and: [
        [
          'ask for your|a|the|access',
          'request* …6 {rightWord}|{data}',
          '{rightWord} …6 request*',
          'your rights',
        ],
      ],
      unless: ['order*', 'deliver*', 'pay*', '72 hours', 'breach*', 'quot*', 'complain*'],
    },
    {
      says: [
        'done within <number>',
        'reply|answer|respond …6 within …4 <number> {period}',
        'reply|answer|respond …6 within a|one|the month|week|fortnight',
        'within …3 <number> {period}',
      ],
      and: [['reply', 'answer', 'done', 'respond*', 'hear', 'request*', 'delete', 'ask']],
      beside: ['request*', 'rights', '{rightWord}', '{data}', 'privacy'],
      unless: ['order*', 'deliver*', 'pay*', '72 hours', 'breach*', 'retain*', 'quot*', AFTER_WORK],
    },
    {
      says: [
        'within …4 <number> {period}',
        'within a|the|one month|week|fortnight',
        'within one',
        'no later than <number>',
        '<number> {period} …4 receipt|receiving',
      ],
      and: [['request*', 'rights', 'access', 'inform', 'comply', 'deal', 'act']],
      unless: [
        'quot*',
        'breach*',
        '72 hours',
        'order*',
        'deliver*',
        'pay*',
        'retain*',
        'kept',
        'refund*',
        'return*',
        AFTER_WORK,
      ],
    },
    {
      says: ['within …4 <number> {period}', 'within a|the|one month|week|fortnight'],
      under: ['{rightsTitle}', 'access', 'request*'],
      unless: ['breach*', '72 hours', 'retain*', 'kept'],
    },
    {
      says: [
        '<number> {period} to …3 respond|reply|answer|comply|deal|react',
        'one|a calendar? month to …3 respond|reply|answer|comply|deal|react',
        'dealt|handled|answered|processed|completed …4 in …3 <number> {period}',
        'in <number> {period} at most',
        'up to …2 <number> {period} to …3 respond|reply|answer|comply',
        'respond|reply|answer|response …10 <number> {period} of',
        'expect|receive|get …4 answer|reply|response|copy …4 within|in|inside …2 one|<number> …1 month|months|weeks|days',
        'response|reply time …2 <number> {period}',
      ],
      unless: OTHER_REPLY,
    },
    {
      says: [
        'in|inside|under one|a|two|three|four|<number> …2 {period}',
        'in|inside|under <number> {period}',
        '<number> {period} at …1 most|latest',
      ],
      and: [
        ['request*', 'access', 'rights'],
        ['respond*', 'response', 'reply', 'answer*', 'handle*', 'deal*', 'act', 'hear', 'process*'],
      ],
      unless: [...OTHER_REPLY, 'keep|kept|store|stored', 'cookie*', 'age', 'once in', 'two months'],
    },
    {
      says: [
        'send|give|provide|supply|get|have it|this|them|that|everything|copy …3 within …2 <number> {period}',
      ],
      titled: [
        'see|access|copy|rights|data …6',
        'your|personal information …6',
        'what …4 hold|know|have …3 you|me',
        'what …3 we|i …1 hold|know',
      ],
      unless: [...OTHER_REPLY, '{keep}', 'newsletter*'],
      notUnder: [
        'information pack|packs|leaflet|brochure|sheet|sheets|evening|desk',
        'data sheet|sheets',
      ],
    },
    {
      says: [
        'inaccura*|incorrect|wrong|error*|mistake* …10 correct*|amend*|rectif*|update*|fix*|delete* …5 within …3 <number> {period}',
      ],
      and: [
        [
          'inaccura*',
          '{data} …8 incorrect|wrong|error*|mistake*',
          'incorrect|wrong|error*|mistake* …4 {data}',
        ],
      ],
      unless: [...OTHER_REPLY, ...NO_REQUEST, '{keep}', 'leave your …2 {data}'],
    },
    {
      says: [
        'done|completed|finished within …3 <number> {period}',
        'carried out within …3 <number> {period}',
      ],
      and: [['{erase}', '{correct}', 'restrict', 'access']],
      unless: ['order*', 'deliver*', 'pay*', 'breach*', 'retain*', 'quot*', 'repair*', 'work'],
    },
  ],
  part: [
    {
      says: [
        'in accordance with current|applicable …3 regulation|law|legislation',
        'statutory|legal …2 time …2 limit|period|limits',
        'within the …4 period|time|timeframe|timescale|deadline|limit|limits',
        'time …3 allowed|required|set by …3 law|gdpr',
        'reasonable time*|period',
        'timely manner|fashion',
      ],
      and: [['request*', 'rights']],
      unless: ['order*', 'breach*', 'we use|request'],
    },

    {
      says: [
        'within …2 statutory|legal|prescribed …1 timeframe*|timescale*|deadline*|period|periods',
        'within …2 statutory|legal|prescribed time limit*|frame*|scale*|period*',
      ],
      and: [
        ['provide|supply|send|give|release …8 {data}|copy|copies', 'respond|reply|answer|comply'],
        ['you', 'your'],
      ],
      unless: [...OTHER_REPLY, '{keep}', 'authority', 'commissioner*', 'hmrc|tax'],
    },
    {
      says: ['as quickly|soon|fast|promptly as', 'asap', 'in good time|order'],
      and: [['answer', 'reply', 'respond', 'request', 'requests …6 {data}|rights']],
      unless: [...NO_REQUEST, ...USED_TO_REPLY],
    },
    {
      says: [
        'time limit|limits of|in|under …2 gdpr|law|act|legislation',
        'request|requests …8 in line|accordance with …2 gdpr|law|act|legislation',
        'request|requests …8 as the law|gdpr prescribes|requires|provides|demands',
      ],
      and: [
        ['request|requests'],
        ['respond|reply|answer|answered|handled|handle|dealt|deal|comply|processed'],
      ],
      unless: [...OTHER_REPLY, ...NO_REQUEST, '{authority}', 'court*'],
    },
    {
      says: [
        'promptly|swiftly|straight_away|at_once|without_delay|as_soon_as_possible|immediately …4 correct|amend|rectify|corrected|amended',
        'correct|amend|rectify|update|fix|corrected|amended|updated|fixed|put …6 promptly|swiftly|straight_away|at_once|without_delay|as_soon_as_possible|immediately',
        '{erase} …6 promptly|swiftly|straight_away|at_once|without_delay|as_soon_as_possible|immediately',
        'correct …6 mistakes|errors …6 as_soon_as you',
      ],
      and: [
        [
          '{data}',
          'photo*|picture*',
          'error*|mistake*|incorrect|inaccura*',
          'tell|let|ask …8 wrong',
        ],
        [
          'request',
          'tell',
          'let',
          'found|find',
          'ask',
          'error*|mistake*|wrong|incorrect|inaccura*',
        ],
      ],
      unless: [
        ...OTHER_REPLY,
        ...NO_REQUEST,
        'no_longer …2 need|needed|necessary',
        '{keep} your',
        'recipe*|menu*|catalogue*|weather|price*',
      ],
    },
    {
      says: [
        'as soon as possible|practicable',
        'without undue delay',
        'promptly',
        'reasonable time*|period',
        'immediately',
      ],
      and: [['request*', 'respond*', 'response', 'reply', 'answer*', 'rights']],
      unless: [
        'breach*',
        'order*',
        'we use',
        'to reply|respond|answer …4 your enquir*|question*|message*',
        ...NO_REQUEST,
        ...USED_TO_REPLY,
      ],
    },
  ],
};
