import type { Cue } from '../rules/cue.ts';
import { SHOWN_EN } from './shown.ts';

/** English cues of the right to rectification. */
export const rightRectificationEn: readonly Cue[] = [
  {
    says: [
      'something|anything|it|details|{data} …3 needs|need …2 changing|correcting|updating|amending',
      'may|can …4 correct|amend|update …6 what we|i …2 hold|have|keep',
      'rectification|correction …2 erasure|deletion',
      'access …1 rectification|correction',
      'want|wish|like …1 something|anything|it|them|{data} changed|corrected|updated|amended',
    ],
    unless: ['{notice} needs', 'cookie*', 'booking', 'order', 'appointment', 'password'],
  },
  {
    says: [
      'correct|update|change|amend|edit …3 {data}',
      '{data} …4 corrected|updated|changed|amended',
    ],
    and: [
      ['you can|may', 'please', 'members can|may', 'ask us', 'your account', 'log in', 'profile'],
    ],
    unless: [
      '{notice} …6 {correct}',
      'this {notice}',
      'we may|can',
      'cookie*',
      'browser*',
      'order',
      'password*',
      'keep your password',
      'unsubscribe …30 change|update',
    ],
  },

  {
    says: ['yes', 'email*', '<email>', 'can', '{route}'],
    titled: [
      'can i …8 correct|change|update|amend',
      'have …6 corrected|changed|updated',
      'update|correct|change my|your …4 {data}',
      'is wrong|incorrect',
    ],
    unless: ['cookie*', '{notice}', 'order'],
  },

  {
    says: [
      'have …6 corrected|rectified|amended|updated|changed|completed|fixed',
      'have me|us change|correct|amend|update|fix',
      'mistakes|errors|inaccuracies …6 corrected|fixed|put|rectified|amended',
      'ask|request|tell us|me|that we|to …8 correct|rectify|amend|update|change|fix|complete',
      'incorrect|inaccurate|wrong|incomplete|outdated …8 corrected|rectified|updated|amended|completed|changed',
      'correct|update|amend|rectify|change|edit any|your …4 {data}|details',
      'request …8 correction|rectification|amendment',
      'let …4 change|changed|corrected|improve',
      'access and|or correct*|rectif*',
      'lookin improvement',
      'tell|let us …4 know …8 wrong|change|changes|incorrect',
      'keep …6 up to date',
    ],
    and: [['you', 'your', 'members', 'individuals', 'people', 'parents']],
    unless: [
      '{notice} …6 {correct}',
      '{correct} …6 {notice}',
      'we may|can|will …3 change|update|amend',
      'cookie*',
      'browser*',
      'settings',
      'we|i keep',
      'password*',
      'reserve*',
      'order',
      'change your mind',
      'appointment*',
      'retention',
      'to|we keep your|the|our …1 {data} up to date to|so|for',
    ],
    denied: 'no',
  },
  {
    says: ['right to|of …3 rectification|correction', 'rectification'],
    in: ['title'],
  },
  {
    says: [
      'right …16 request|ask|demand|make …3 changes|corrections|amendments|adjustments',
      '{you} may|can request|ask for|make changes|corrections|amendments|adjustments',
      '{you} may|can …20 {data} …6 and|or request changes|corrections|amendments|adjustments',
    ],
    unless: ['{notice}', 'cookie*', 'order*|booking*|reservation*', 'we reserve', 'appointment*'],
    denied: 'no',
  },

  {
    says: [
      'mistakes corrected',
      'have …4 corrected',
      'i|we will correct',
      'factually wrong',
      'improvement and',
      'correct …4 mistakes|errors',
    ],
    unless: [
      '{notice} …6 {correct}',
      'typing|spelling errors|mistakes',
      'website|site|bill|bills|invoice*|software|order|delivery',
    ],
    denied: 'no',
  },
  {
    says: ['correct*|rectif*|amend|update*'],
    and: [['{rightTo}'], ['access'], ['{erase}', 'object*']],
    unless: ['cookie*', 'we may|can'],
  },
  {
    says: ['{rightTo}', '{data}'],
    titled: ['right …3 rectif*|correct*', 'rectif*|correction'],
    unless: ['cookie*', 'complain*'],
  },
  {
    says: ['right …12 {correct}', 'rectif*'],
    unless: [
      'we|i have|retain|keep|hold the? right',
      'reserve* …4 right',
      '{notice} …6 {correct}',
      '{correct} …6 {notice}',
    ],
  },
  {
    says: ['{correct}'],
    and: [
      ['{rightTo}'],
      ['{data}', 'inaccura*', 'incorrect', 'profile', 'account', 'it', 'them'],
      ['you', 'your', 'data subject*', 'individual*', 'user*', 'member*', 'customer*'],
    ],
    unless: [
      '{notice} …6 {correct}',
      '{correct} …6 {notice}',
      'reserve* …4 right',
      'we|us may|will|can …3 {correct}',
      'cookie*',
      'browser*',
      'correct functioning|operation',
      'settings',
      'unsubscribe …30 change|update',
      'amending|amended|replacing|updated …3 legislation|laws|law|act|acts|regulation*',
      'legislation|laws|law|act|acts|regulation* …4 amended|replaced|updated|changed',
      'volunteers|staff|employees|officers|administrators|trustees|managers can|may …4 {correct}',
    ],
    aside: [
      'complete overview|list|summary|table|picture',
      'improve|improvement …5 experience|service|services|website|site|app|product|products|quality',
    ],
    denied: 'no',
  },
  {
    says: ['{correct}'],
    under: ['{rightsTitle}'],
    unless: ['{notice} …6 {correct}', '{correct} …6 {notice}'],
  },
  {
    says: [
      'tell|let us|me know? …8 wrong|incorrect|inaccurate|mistake|changed|change|changes',
      'tell|let us|me know? …4 anything …8 wrong|incorrect|changes',
      'wrong|incorrect|inaccurate|changed|change|changes …6 tell|let us|me know?',
      'notify|inform|tell|advise us|me of …4 changes|change|mistakes|errors',
    ],
    and: [['{data}', 'address', 'hold', 'have', 'contact details']],
    unless: ['{notice}', 'cookie*', 'order', 'newsletter*', 'mind', 'consent', 'breach*'],
  },
  {
    says: [
      'move house|home|address …8 tell|let|inform|notify|email',
      'moved house|home|address …8 tell|let|inform|notify|email',
      'so that we can update your',
    ],
    unless: ['{notice}', 'order', 'delivery'],
  },
  {
    says: [
      'let us|me know',
      'tell|email|inform|notify us|me|the|our',
      'update our|your records|details|data',
    ],
    beside: [
      'moved|moving|move house|home',
      'change|changed …2 address|details|name|circumstances',
      'details|address|information|data …4 changed|change|wrong|incorrect|out',
      'new address|phone|number',
    ],
    unless: ['{notice}', 'order', 'delivery', 'cookie*', 'breach*', 'complain*', 'newsletter*'],
  },
  {
    says: [
      'let|tell|inform|notify us|me|the|our …2 know? if|when|whenever you …2 move|change|get …3 address|house|home|name|number|phone|email|details',
      'let|tell us|me know? if|when|whenever you move',
      'let|tell the|our …2 office|secretary|treasurer|school|club …1 know? if|when|whenever you …1 move',
    ],
    unless: ['{notice}', 'order', 'delivery', 'newsletter*', 'mind'],
  },
  {
    says: [
      'put it|them|this|that|mistakes|errors|things right',
      'put right …4 mistakes|errors|anything',
      'tell|inform|notify|let …4 secretary|office|school|club|treasurer|teacher|administrator …8 change|changes|changed|wrong',
      'wrong|incorrect|mistake|error …8 we|i will? correct|fix|change|amend|update it|them|this|that|these|your|their|our_records|the_data|the_record',
      '{data}|anything|something|address|name|number …4 wrong|incorrect …8 we|i will? correct|fix|change|amend|update',
      'point out …4 mistakes|errors',
    ],
    and: [
      ['{data}', 'details', 'address', 'hold', 'have', 'tell', 'show', 'wrong', 'mistakes'],
      ['tell', 'ask', 'let', 'inform', 'notify', 'may', 'can', 'please', 'if'],
    ],
    unless: [
      '{notice} …6 {correct}',
      'order',
      'delivery',
      'cookie*',
      'breach*',
      'product*',
      'goods|item|items',
      'work',
      'newsletter*',
      'typing|spelling',
    ],
    denied: 'no',
  },
  {
    says: [
      'correct|update|change|amend|fix it|this|them|your',
      'put it|this|them right',
      'gladly correct|update|change',
    ],
    beside: [
      'out of date|wrong|incorrect|inaccurate|incomplete',
      'details|information|data …4 wrong|incorrect|changed|correct',
      'changed|new …3 address|phone|number|email|details',
    ],
    and: [['we|i', 'you|your', 'please']],
    unless: [
      '{notice}',
      'order',
      'delivery',
      'cookie*',
      'breach*',
      'complain*',
      'newsletter*',
      'price*',
    ],
    denied: 'no',
  },
  {
    says: [
      'to …4 change|correct|update|amend|edit …4 your|their …2 {data}',
      'can|may …6 edit|amend|change|correct …6 your|their …2 {data}',
    ],
    and: [
      [
        '<email>',
        'email*',
        'write',
        'contact*',
        'call',
        'phone',
        'log in',
        'form',
        'users|members|customers|clients|you can|may',
      ],
    ],
    unless: [
      'this {notice}',
      'cookie*',
      'we may|can|will|use',
      'order',
      'password*',
      'mind',
      'newsletter*',
      'browser*',
      'subscri*',
    ],
    denied: 'no',
  },
  {
    says: [
      'misspelt|misspelled|mistyped|spelled|spelt wrong|incorrectly|wrongly?',
      'misspelt|misspelled|mistyped',
      'new|different …2 address|phone|number|email|name …10 tell|let|inform|notify|give',
      'wrong|incorrect|inaccurate …6 corrected|fixed|amended|put …4 at|on|upon …2 request',
    ],
    and: [['name', 'address', '{data}', 'tell', 'let', 'email', 'number']],
    unless: [
      '{notice}',
      'cookie*',
      'order',
      'delivery',
      'product*',
      'booking*',
      'website',
      'password*',
    ],
    denied: 'no',
  },
  {
    says: [
      'wrong|incorrect|inaccurate|outdated {data} …4 changed|corrected|amended|updated|fixed',
      'tell|inform|notify us|me about|of …2 changes|change',
      '{data} …6 changed|corrected|amended|updated at|on|upon …2 request',
    ],
    and: [
      ['{data}', 'address'],
      ['can|may|will', 'appreciate|please|should', 'request'],
    ],
    unless: ['{notice}', 'cookie*', 'order', 'booking*', 'breach*'],
  },
  {
    says: [
      'let|tell|inform|advise|notify|email …6 {data}|anything|entry …8 needs|need|requires|require|should|have_to|has_to …2 correct*|updated|updating|amended|amending|changed|changing|correction',
      'let|tell|inform|advise|notify …4 if|when what we|i hold|have|keep|store …6 no_longer|not right|correct|accurate|up_to_date|true',
      'inform|tell|advise|notify us|me|the|our …4 corrections|amendments|changes to …2 {data}',
    ],
    unless: ['{notice}', 'cookie*', 'order', 'booking*', 'password*', 'browser*', 'we will let'],
  },
  {
    says: [
      'contact|email|ask|tell|write|get_in_touch …6 get|have|like|want this|that|it|them|these|those …4 changed|corrected|amended|updated|edited',
      'let us|me know …6 this|that|it|them|these|those …4 changed|corrected|amended|updated|edited',
    ],
    beside: SHOWN_EN,
    unless: ['cookie*', 'order', 'booking*', 'we may|can|will …3 ask|contact'],
    denied: 'no',
  },
];
