import type { Cue } from '../rules/cue.ts';

const HOUSE_LEAK =
  'leak|leaks in|from|of …2 roof|tap|pipe|house|home|flat|kitchen|bathroom|cellar|tyre';
/** Of rules, or of water. */
const NOT_OF_DATA: readonly string[] = [
  'breach|breaches of …3 terms|policy|policies|rules|conditions|agreement|guidelines|service|code|contract',
  'water|gas|roof|pipe leak|leaks',
  HOUSE_LEAK,
  'parcel|parcels|item|items|luggage|keys|key|order|goods is|are|gets …2 lost|stolen',
];

/** That the key to somebody's account is no longer theirs alone. */
const PASSWORD_GONE: readonly string[] = [
  'password|passwords|login|pin …8 wrong_hands|stolen|leaked|intercepted|misused|compromised|cracked',
  '{suspect} …6 knows|know|has|have|learned|found …3 your password|login|pin',
];

const SEES = 'do|did|if|when|have you …1 see|saw|find|found|notice|noticed|discover|suspect|spot';
const TOLD_US: readonly string[] = [
  'tell|mail|email|inform|notify|contact us|me',
  'report it|this|that',
  'let us|me know',
];
/** What else leaks. */
const HOME: readonly string[] = [
  'water|roof|gas|pipe|tap|house|home|flat|room|bathroom|kitchen|cellar|tenant|building|tyre',
];

/** English cues of what happens when data are lost. */
export const breachProcedureEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        'notify|inform|tell|report|alert …8 {authority} …6 within|inside …1 72 hours',
        'within …1 72 hours …6 {authority}',
        '{authority} …4 is|be|are …2 informed|notified|told|alerted …4 within …1 72 hours',
      ],
      unless: ['complain*', 'cancel*', 'you|your may|can|must|should'],
      denied: 'no',
    },
    {
      says: [
        'hack*|stolen|leak|leaks|leaked|breach*',
        'goes|go wrong',
        'incident plan|procedure',
        'wrong hands',
        'breach procedure|protocol|plan|response',
        'security incident*',
        '{data} …4 lost',
        'lose|lost|mislay|mislaid …2 your|the|any|personal …1 {data}',
      ],
      and: [
        [
          'warn*',
          'tell you',
          'notify*',
          'report*',
          'inform|informs|informed|informing',
          'plan',
          'procedure*',
          'protocol',
          'phone you',
          'let you know',
          'you …2 hear from us|me',
          'contact …6 you',
          'investigate*',
          'authority',
          '72',
          'register',
        ],
      ],
      unless: [
        'copyright',
        'contract',
        'not|cannot …4 liable|responsible',
        ...NOT_OF_DATA,
        'breach of',
        'prevent*',
        '{suspect} …24 {tellUs}',
        '{tellUs} …12 {suspect}',
        'report …12 to us|me|<email>',
      ],
    },

    {
      says: ['hack*|stolen|lost|leak*|breach*', 'goes|go wrong'],
      and: [
        [
          'report',
          'warn',
          'phone you',
          'plan',
          'tell you',
          'notify*',
          'inform',
          'informed',
          'you|user|users|member|members|everybody|everyone …2 get|receive|hear …3 message|email|letter|word|us|me',
        ],
      ],
      unless: [
        'copyright',
        'contract',
        'not liable',
        'you …4 {suspect}',
        'prevent*',
        'avoid',
        'protect*',
        'unsubscribe',
        ...NOT_OF_DATA,
      ],
    },
    {
      says: ['{breach}'],
      and: [
        [
          'notif*',
          'report*',
          'inform*',
          'procedure*',
          '{authority}',
          '72',
          'plan',
          'log',
          'register',
          'recorded',
          'record',
        ],
      ],
      unless: [
        'breach of contract',
        'breach of these',
        ...NOT_OF_DATA,
        'not|cannot …4 liable|responsible',
        'copyright',
        'you …4 {suspect}',
        'if you|there …4 {suspect}',
      ],
    },
    {
      /** One of the steps that a sentence before it announces. */
      says: [
        'in|if|when|should|happens|what|steps …8 data|security|privacy|information breach|breaches|leak|incident …24 contain*|assess*|notif*|tell|telling|inform|informing|report|reporting|reported|investigat*|warn|warning|record|recording',
        'in|if|when|should|happens|what|steps …6 a|any|the breach|leak …24 contain*|assess*|notif*|tell|telling|inform|informing|report|reporting|reported|investigat*|warn|warning|record|recording',
      ],
      in: ['item'],
      unless: ['breach of', 'not|cannot …4 liable|responsible', 'copyright', 'you …3 must|should'],
      denied: 'no',
    },
    {
      says: [
        'laptop|phone|tablet|stick|device|data|details|records|list|file|files …6 missing|lost|stolen|astray',
        'loss|theft of …6 laptop|phone|tablet|device|data|details|records|list|file|files',
        'data|privacy|security incident|incidents',
      ],
      and: [
        [
          'inform|informs|notify|notifies|tell|tells|warn|warns …6 you|everyone|everybody|members|those|people|parents|anyone|anybody|authority|{authority}',
          'report|reports|reported …8 {period}|hours|{authority}',
          'log|register|record|plan|procedure of|for',
        ],
      ],
      unless: [
        '{suspect} …24 {tellUs}',
        'prevent*|avoid|protect*|guard',
        'not liable|responsible',
        'back up|backup*',
        'lost property',
        'password',
        'please',
      ],
      denied: 'no',
    },
  ],
  part: [
    /** Asked first: the answer is where to. */
    {
      says: TOLD_US,
      beside: [
        `${SEES} …2 data|privacy|security|information leak|breach`,
        `${SEES} …2 leak|breach in|of …2 {data}|website|site|system|systems|security|database`,
      ],
      unless: ['cookie*', 'complain*', 'password', ...HOME],
      notBeside: HOME,
      isSure: true,
    },
    /** A bare leak is one of data where the answer is an address. */
    {
      says: TOLD_US,
      and: [['<email>']],
      beside: [`${SEES} …2 leak|breach`],
      unless: ['cookie*', 'complain*', 'password', ...HOME],
      notBeside: [...HOME, 'breach of'],
      isSure: true,
    },
    {
      says: PASSWORD_GONE,
      and: [['{tellUs}', 'contact|tell|inform|notify us|me|the|our']],
      unless: ['cookie*', 'forgot|forgotten', 'we will'],
    },
    {
      says: PASSWORD_GONE,
      beside: ['tell|inform|notify|contact us|me', 'let us|me know'],
      unless: ['cookie*', 'forgot|forgotten', 'liab*', 'choose|cannot'],
    },
    {
      says: [
        'somebody|someone|anyone else …4 account|login|password',
        'not|longer|insufficiently …3 safe|secure|secured|protected',
        'unsafe|insecure|compromised|leaked|hacked|stolen|exposed',
        'vulnerability|vulnerabilities|security hole|problem|issue|flaw',
        'misuse|misused|abuse|abused|misusing',
        'abusing|misusing|using …2 your account|accounts|login|password|identity|{data}',
        'unauthori* …4 access|use|disclosure',
        'security …8 compromised|weakness',
        'wrong hands',
        '{breach}',
        'wrong with …3 {data}',
      ],
      and: [['{suspect}'], ['{tellUs}']],
      unless: ['cookie*', 'child*', 'copyright', 'breach of', 'we|i …2 {suspect}', HOUSE_LEAK],
    },
    {
      says: [
        'somebody|someone|anyone else …4 account',
        'not|longer|insufficiently …3 safe|secure|secured|protected',
        'unsafe|insecure|compromised|leaked|hacked|stolen|exposed',
        'misuse|misused|abuse|abused',
        'unauthori* …4 access|use|disclosure',
        'wrong hands',
        '{breach}',
        'wrong with …3 {data}',
      ],
      and: [['{suspect}', 'found', 'spotted', 'discovered']],
      beside: ['{tellUs}'],
      unless: ['cookie*', 'child*', 'copyright', 'breach of', 'we|i …2 {suspect}', HOUSE_LEAK],
    },
    {
      says: ['not properly secured|protected', 'somebody|someone else …4 account'],
      and: [['{tellUs}']],
    },
    {
      says: [
        'report …6 data|security breach|breaches|leak|leaks|incident|incidents to',
        'data|security breach|breaches|leak|incident …10 contact|tell|email|call us|me|<email>',
      ],
      unless: ['we|i …4 report', '{authority}', 'we will contact|tell|email|call'],
    },
  ],
};
