import type { Cue } from '../rules/cue.ts';
import { GOES_BY_CONSENT } from './right-objection-en.ts';

const OTHER: readonly string[] = ['cookie*', 'order', 'booking*', 'newsletter*', 'this {notice}'];

/** Rights as something that one asks, wishes, finds out or manages, in English. */
export const accessAskedEn: readonly Cue[] = [
  {
    says: [
      'happy|glad|pleased to show|tell|give|let you|them|members|parents …3 what we|i …1 hold|have|keep',
    ],
    unless: ['cookie*', 'this {notice}'],
    denied: 'no',
  },
  {
    says: [
      'enquire|inquire …16 what|which …12 kept|held|hold|holds|recorded|stored|keep|keeps|written',
      'find_out from|of|via|by …10 what|which …12 kept|held|hold|holds|recorded|stored|keep|keeps|have',
      'can|may|could find_out …10 what|which …10 hold|holds|kept|held|stored|recorded|keep|keeps',
      'ask|asks|asking …10 see what|which …2 is|was|has_been …1 written|recorded|noted|kept|stored',
    ],
    and: [
      ['{data}', 'about', 'on'],
      ['{you}', 'parents', 'any member', 'everybody'],
    ],
    unless: [
      'cookie*',
      'order',
      'newsletter*',
      'this {notice}',
      'read|below|here …8 find_out',
      'we may|can|will …3 ask|enquire|find_out',
      '{ownPeople} can|may',
      'how we',
      'learn more',
    ],
    denied: 'no',
  },
];

const OWN_ACCOUNT: readonly string[] = [
  'account|profile|portal|dashboard|app|online|settings|log_in|login|logging_in|members_area|member_area',
];

/** What one manages one sees and changes, though neither is said. */
export const managedEn: readonly Cue[] = [
  {
    says: [
      '{you}|parents can|may|are_able_to …2 manage your|their|his|her …2 own? …2 {data}',
      '{you}|parents manage|manages your|their|his|her …1 own …1 {data}',
      'to manage your …2 own? …2 {data}',
    ],
    and: [OWN_ACCOUNT],
    unless: [...OTHER, 'preferences', 'password*', 'subscription*', 'we|i …2 use'],
    denied: 'no',
  },
];

export const objectionAskedEn: readonly Cue[] = [
  {
    says: [
      'not …1 wish|want your|their|his|her|my …1 name|photo*|number|address|picture*|details|entry to …1 appear|be|show|go',
      'ask|asks|request …6 left_out|left_off|kept_out|kept_off|omitted of|from|off? …2 handbook|directory|list|results|programme|website|newsletter',
    ],
    and: [['tell|let|inform|email|contact|ask|asks|request|say|may|can']],
    unless: ['cookie*', 'consent', 'permission', 'mailing list'],
  },
  {
    says: [
      'us|me|that_we|club|society|school|charity|centre to? stop|cease …1 using|processing|sharing|publishing|showing it|them|this|your|their|his|her|my|that',
      'request|ask|require|demand that? we|i …1 stop|cease …1 using|processing|to_use|to_process',
      'delete|deleted|erase|erased|remove|removed …6 or …3 stop|cease using|processing',
      'use|using|processing of your|their|his|her …2 {data} …4 stopped|ended|ceased|discontinued',
    ],
    and: [
      [
        'want|wants|wish|wishes|like|ask|asks|asking|request|requests|require|prefer|right|tell|entitled',
      ],
    ],
    unless: [
      ...OTHER,
      'until|while|whilst|temporar*|for_a_while|for_now',
      'consent*',
      'permission',
      'we may|can|will …2 ask',
      'continue to hold|store|keep',
    ],
  },
  {
    says: [
      'can|may|right|free|able|choice|choose|option|entitled …5 refuse|deny|decline …6 share|shared|sharing|use|used|using|processing|disclosure|passing|ability …8 {data}|it|them',
      'prefer|like us|me|that|we|i not to? share|use|publish|pass|show|list|give|print …4 {data}|name|photo*|picture*',
    ],
    and: [
      [
        'you|your',
        'members|parents|clients|customers|individuals|users|participants|tenants|hirers',
      ],
    ],
    unless: [
      ...OTHER,
      'we|i may|can|will|could|reserve|have …4 refuse|deny|decline',
      'refuse|deny|decline …3 request*|access|entry|application*',
      'consent',
      'permission',
    ],
  },
];

export const objectionAskedInPartEn: readonly Cue[] = [
  {
    says: ['text|reply|replying|send|texting|with stop …8'],
    and: [['text|texts|message|messages|sms|emails|opt|unsubscribe|number']],
    unless: ['cookie*', 'consent', 'permission', 'agreed'],
    notBeside: ['{optIn}', 'consent*', 'permission'],
    nowhere: GOES_BY_CONSENT,
  },
  {
    says: [
      'tick|check|mark|indicate|state|box …16 do_not|dont|would_not|rather_not|prefer_not …10 {promotion}|offers|hear|contacted',
      'do_not|dont|would_not|rather_not|prefer_not …10 {promotion}|offers|hear|contacted …16 tick|check|mark|indicate|box',
      'do_not|dont …4 {data}|details|contacted|used …6 {promotion} …10 tick|tell|let|indicate|email|contact|inform',
    ],
    unless: ['cookie*', 'consent', 'permission', 'agree'],
  },
  {
    says: [
      'not agree|happy|comfortable …1 with this|that|it',
      'who|you|anyone …2 disagree|disagrees|object|objects …2 should|must|can|please',
      'who|you|parents|members do_not|dont|does_not agree …2 should|must|can|please|let|tell|may',
    ],
    and: [['tell|let|inform|notify|email|contact|write|say|inform|speak']],
    beside: ['photo*|picture*|image*|film*|video*', '{data}', 'published|publish|printed|website'],
    unless: [
      'cookie*',
      'consent',
      'invoice|bill|answer|reply|response|decision|outcome|price|fee|complain*|terms|changes|{authority}',
      '{notice}',
    ],
    notBeside: ['complain*', 'invoice*', '{authority}', 'our answer|reply|response|decision'],
  },
  {
    says: ['to|wish|want|wishes …1 unsubscribe from this|these|them|those|our|any|such'],
    and: [['<email>', 'contact|email|write|tell|let|click|reply|please']],
    unless: ['cookie*', 'consent', 'permission', 'agreed', 'account', 'service*'],
    notBeside: ['{optIn}', 'consent*', 'permission'],
    nowhere: ['consent …20 {promotion}', '{promotion} …20 consent', 'agreed …10 {promotion}'],
  },
];

export const portabilityAskedEn: readonly Cue[] = [
  {
    says: [
      'send|pass|transfer|forward your …2 {data}|notes to your|a|another …1 new|other|next …8',
    ],
    and: [['at your request', 'if you ask|wish|want', 'on|upon request', 'when you ask']],
    unless: ['cookie*', 'merger', 'refer*'],
    denied: 'no',
  },
  {
    says: [
      'supply|supplied|send|sent|give|given|provide|provided|pass|passed|transfer|forward …1 your|their|his|her|my …2 {data}|notes …2 electronically|digitally|electronic|digital …6 another|new|other|different',
      '{data}|notes …1 sent|supplied|passed|given|provided|transferred electronically|digitally|in …4 to another|your_new|a_new|other|a_different',
    ],
    and: [
      ['ask|asks|request|right|rights|want|wish|like|entitled', 'can|may have', 'if|when you ask'],
    ],
    unless: ['cookie*', 'number*', 'merger', 'we may|can|will|might …2 supply|send|pass', 'refer*'],
    denied: 'no',
  },
];

export const restrictionAskedEn: readonly Cue[] = [
  {
    says: [
      'stop|cease|not|pause|suspend …1 using|use|processing|process it|them|your|their|his|her|this|these|that …4 until|while|whilst',
      'not use|process your|their …2 {data} …2 until|while|whilst',
    ],
    and: [['ask|asks|request|requests|require|right|rights|may|entitled|tell']],
    unless: [
      ...OTHER,
      '{promotion}',
      'consent',
      'paid|pay|payment*',
      'we may|can|will …2 stop|suspend|pause',
      'website|site|app',
    ],
  },
];

export const erasureAskedInPartEn: readonly Cue[] = [
  {
    says: [
      'no_longer|not want|need|require|wish|use …4 account|profile …20 close|cancel|cancellation|deactivate|unsubscribe|deregister',
      'close|deactivate|cancel|deregister your|their …1 account|profile|registration …8 at_any_time|page|settings|link|<url>|<email>|online',
    ],
    unless: ['cookie*', 'we|i may|can|will|might|reserve …3 close|deactivate|cancel', 'bank'],
    denied: 'no',
  },
];

export const rectificationAskedEn: readonly Cue[] = [
  {
    says: [
      'happy|glad|pleased to …10 change|correct|amend it|them|this if|where it|they|this …2 wrong|incorrect|inaccurate|out_of_date',
    ],
    unless: ['cookie*', '{notice}', 'order', 'invoice|bill'],
    denied: 'no',
  },
  {
    says: ['let us|me …1 know', 'tell|email|contact us|me|the|our'],
    beside: [
      'spotted|noticed|found|see|seen|spot …1 a|any mistake|error|mistakes|errors in your|our_records …3',
      'mistake|error|mistakes|errors in your …1 {data}',
    ],
    unless: ['cookie*', 'order', 'invoice|bill', 'newsletter*'],
  },
  {
    says: [
      'keep|kept us|me|the_club|the_secretary|the_office informed|up_to_date …2 of|about|with …3 change|changes',
      'changes|change to|in|of …1 your|their|his|her …2 address|details|name|number|phone|bank|email|{data} …2 should|must|can|may …2 sent|given|notified|reported|passed|told|emailed|made …6 secretary|treasurer|office|us|me|registrar|administrator|clerk|<email>|in_writing',
      'notify|inform|tell …4 of|about …2 change|changes to|in|of …2 address|details|name|number|phone|email',
      'put|set something|anything right|straight',
    ],
    and: [
      ['please', 'should|must|can|may', 'ask|right|rights|glance'],
      ['address|details|number|name|phone|bank|email|{data}', 'you|your'],
    ],
    unless: [
      'cookie*',
      'this {notice}',
      'changes to this|our …2 {notice}',
      'security|vulnerabilit*|bug|bugs|leak|breach|breaches',
      'password*',
      'subscription*',
      'fixture*|lesson*|programme|timetable|price*',
      'we|i …1 keep you informed',
      'website|goods|repair*',
    ],
    denied: 'no',
  },
  {
    says: ['fix it|them|something|mistakes'],
    and: [
      ['please', 'should|must|can|may', 'ask|right|rights|glance'],
      [
        'address|details|number|name|phone|bank|email|{data}',
        'wrong|incorrect|inaccurate|out_of_date|mistake|mistakes|error|errors',
      ],
    ],
    unless: [
      'cookie*',
      'security|vulnerabilit*|bug|bugs|leak|breach|breaches',
      'changes to this|our …2 {notice}',
      'fixture*|lesson*|programme|timetable|price*',
      'website|goods|repair*',
    ],
    denied: 'no',
  },
];

export const erasureAskedEn: readonly Cue[] = [
  {
    says: [
      'want|wish|like to be taken|struck|removed off|from our|the|my …1 books|records|register|system|files|database|directory',
    ],
    unless: ['cookie*', 'we|i want|wish|like', 'newsletter*', 'land|electoral register'],
    denied: 'no',
  },
  {
    says: [
      'rather|prefer|like|want|wish …2 not …1 be|stay|remain …1 in|on our|the|my …2 books|list|records|register|system|files|database|directory',
      'spot|see|find|recognise|recognize yourself|your_child|your_son|your_daughter in|on …3 photo*|picture*|image*|video* …16 take|taken|remove|removed|delete|deleted',
    ],
    and: [['tell|let|drop|email|contact|ask|write|call|phone|just|right|may|can']],
    unless: [
      'cookie*',
      'mailing|email|distribution|waiting list',
      'newsletter*',
      'we may|can|will ask',
    ],
  },
  {
    says: ['wipe|bin|scrub something|it|everything|that'],
    and: [
      [
        'tell|let|drop|email|contact|ask|write|call|phone us|me|the|our',
        'just|right|may|can|ask|want|wish|like',
      ],
      ['{data}', 'you|your'],
    ],
    unless: [
      'cookie*',
      'newsletter*',
      'we may|can|will ask',
      'lost|stolen|loss|theft|remotely|laptop*|device*|hard_drive',
    ],
  },
];
