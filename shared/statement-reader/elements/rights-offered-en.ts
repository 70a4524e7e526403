import type { Cue } from '../rules/cue.ts';
import { GOES_BY_CONSENT } from './right-objection-en.ts';

const OTHER: readonly string[] = [
  'cookie*',
  '{notice}',
  'order|orders|booking*|deliver*|price*|bill|bills|invoice*|quote*',
  'website|site|software|product*|goods|item|items|typing|spelling',
];

/** They look in as the law lets them, not as the one whom the data are about. */
const ELSE_EN =
  'police|inspector|inspectors|court|courts|accountant|auditor|auditors|{authority} …1 may|can|could|must|will|have';

/** That what is held may be checked: what people check of their own accord is no right. */
export const accessOfferedEn: readonly Cue[] = [
  {
    says: [
      'check|verify|inspect|review|confirm what|which|the|your|their|any|whatever …5 we|i …3 hold|have|keep|store|received|collected|gathered',
      'check|verify|inspect|review or|and correct|change|amend|update what|which|the|your|their|any …5 we|i …3 hold|have|keep|store|received|collected|gathered',
      'check|verify|inspect|review|see …3 the|your|their|any …2 {data} …2 given|gave|supplied|provided|sent|submitted',
      'check|verify|inspect|review your|their|his|her own? {data}|entry|record …3 by|with|on …3 asking|calling|phoning|ringing|email*|writing|contacting|us|me|request|office|secretary',
    ],
    and: [
      [
        '{data} …6 about|on|of|for you|them|me|him|her',
        '{data} …1 we|i …1 hold|have|received|collected',

        'your|their|my|his|her|own|personal …2 {data}|entry|record|details',
        'about|on you|them|me',
      ],
      [
        'you|members|clients|customers|patients|parents|anyone|everyone can|may|could',
        'like|want|wish|welcome|able|entitled|free|right to',
        'want to? check|verify|inspect|review',
        'contact|email|write|call|ring|phone|ask us|me|the|our',
      ],
    ],
    unless: [
      ...OTHER,
      'we|i|they may|can|will|must|like|want|wish …5 check|verify|review|inspect|confirm',
      'we|i|they check|verify|review|inspect|confirm',
      'verify|check|confirm your identity|age|address|email',
      '{ownPeople} …4 check|verify|review|inspect',
      ELSE_EN,
    ],
    aside: ['please|must|should check', 'check|review …4 before …6 order|submit|send|pay'],
    denied: 'no',
  },
];

/** A file, of oneself or of one's child, and what has been written down. */
const OWN_FILE: Cue = {
  says: [
    'you|parents|guardians|carers|members|clients|patients may|can|could …4 read|see|view|inspect|look_at|look_through your|their|his|her …1 childs|sons|daughters|own …1 file|record|records|notes',
    'entitled|right|welcome|like|want|wish to …1 know|see|hear|read|find_out what we|i have …1 written|noted|recorded|put|got …2 down|about|on',
    'log|logging|sign|signing in|on to …3 account|portal|profile …3 to? view|see|check|consult all|any|the …1 {data} …1 we|i hold|keep|have|store',
  ],
  unless: [...OTHER, 'we|i may|can|will|must …2 read|see|view', '{ownPeople} may|can', ELSE_EN],
  denied: 'no',
};

/** In plain words, on paper. */
const ON_PAPER: Cue = {
  says: [
    'printout|print_out|copy|list|summary of what|everything|all …2 we|i …1 have|hold|keep|store',
  ],
  and: [
    ['ask|asking|request|may|can|want|wish|like|happy'],
    ['{data}', 'on file', 'about|of|on you|them|him|her|me'],
  ],
  unless: [...OTHER, 'we|i may|can|will|must …2 ask|request', 'stock|store|sale|shop', ELSE_EN],
  denied: 'no',
};
export const accessOnPaperEn: readonly Cue[] = [
  ON_PAPER,
  OWN_FILE,
  {
    says: [
      'ask|request …4 for the|their|your|his|her …1 {data} …2 held|kept|stored …2 about|on you|them|him|her|me',
    ],
    unless: [...OTHER, 'we|i may|can|will|must …2 ask|request', '{ownPeople} may|can', ELSE_EN],
    denied: 'no',
  },
];

/** That one may put an end to a use. */
export const objectionOfferedEn: readonly Cue[] = [
  {
    says: [
      'you|members|anyone|everyone|parents …1 can|may|could say no to us|me|our …1 using|sharing|publishing|showing|use …2 your|their|his|her',
    ],
    unless: ['cookie*', 'consent', 'permission', 'newsletter*', 'order'],
  },
  {
    says: [
      'you|members|anyone|everyone|parents|clients|customers|patients …1 can|may|could stop us|me from? using|sharing|publishing|showing|processing your|their|his|her|it|them',
      'right|able|free|want|wish to? stop us|me from? using|sharing|publishing|showing|processing your|their|his|her|it|them',
    ],
    unless: ['cookie*', 'consent', 'newsletter*', 'order'],
    denied: 'no',
  },
];

/** Who moves tells it. */
export const movedOfferedEn: readonly Cue[] = [
  {
    says: [
      'members|those|anyone|parents|people|clients|customers|volunteers who|whose …2 move|moves|change|changes|changed address|addresses|house|home|name|number|circumstances|details …3 should|must|please|are …2 tell|inform|notify|let|asked',
      'your …1 circumstances|details|address|number|name change|changes …2 tell|let|inform|notify|ring us|me|the …8',
      'your …1 circumstances|details|address|number|name change|changes …2 drop|pop|give|pass a|us|me|the|it …6',
    ],
    unless: [...OTHER, 'newsletter*', 'consent', 'we|i …1 will|may|give|tell|let'],
  },
];

const KEEPER =
  'minister|vicar|priest|warden|secretary|clerk|office|leader|treasurer|administrator|manager|registrar|chair|chairman|owner|receptionist';
const ENTRY = '{data}|entry|record|records|name|file|listing|photo|picture';
/** To whom one turns. */
/** What is wished in a question; how it is done stands in the answer. */
const WISHED: readonly string[] = [
  'need|want|like|wish your|their …2 {data}|entry|record …1 changed|deleted|corrected|removed|updated|amended',
  'want|wish|like|need to see|view|access|check|correct|change|delete your|the …2 {data} …4',
];
export const howOfferedEn: readonly Cue[] = [
  {
    says: ['call|ring|phone|email|text|write …3 <email>|{callNumber}'],
    beside: WISHED,
    unless: [...OTHER, 'complain*', 'newsletter*', 'breach*'],
    denied: 'no',
  },
  {
    says: [
      `speak|talk|write|email|apply|turn to? the|our|your|my …1 ${KEEPER} …6 like|want|wish|have|get …3 ${ENTRY} …3 taken_down|taken_off|taken_out|removed|changed|corrected|deleted|amended|updated`,
      `speak|talk|write|email|apply|turn to? the|our|your|my …1 ${KEEPER} …6 to see|view …2 your|their|his|her|my|what …3 {data}|entry|record|records|file`,
      `speak|talk|write|email|apply|turn to? the|our|your|my …1 ${KEEPER} …6 to change|correct|remove|delete|check …3 ${ENTRY}`,
      'like|want|wish to check|verify|review|inspect|see …4 {data} …6 email*|write|ring|call|phone …6 <email>|{callNumber}|us|me',
      'check|verify|review|inspect|see|view the|any|what|which|all …2 {data}? …3 we|i …1 hold|keep|have|store …3 by emailing|email|phoning|calling|ringing|writing',
      `ask|check|see|view what|which …1 {data} …2 we|i …1 hold|keep|have|store …3 by contacting|asking|speaking|talking …3 ${KEEPER}`,
      `to have|get your|their|his|her …2 ${ENTRY} …3 removed|deleted|changed|corrected|amended|updated …2 ring|call|phone|email|write|speak|contact …3 ${KEEPER}`,
      `for|get|obtain a? copy of your|their …2 ${ENTRY} …3 write|apply|ring|call|phone|email|speak|talk …3 ${KEEPER}`,
      'check|verify|review|inspect your|their|his|her|personal …3 {data} …4 we|i …3 hold|keep|have|store …6 by emailing|email|phoning|calling|ringing|writing|contacting',
    ],
    unless: [...OTHER, 'complain*', 'newsletter*', 'breach*', 'we|i like|want|wish|will|may'],
    denied: 'no',
  },
  {
    says: [
      'anything|everything|all|matters …2 to_do_with|about|concerning|regarding your …2 {data}|privacy …3 ring|call|email*|contact|phone|speak|write',
    ],
    and: [['<email>', '{callNumber}']],
    unless: [...OTHER, 'complain*', 'newsletter*', 'breach*'],
  },
];

const WRONG =
  'inaccuracy|inaccuracies|inaccurate|error|errors|mistake|mistakes|wrong|incorrect|incomplete|outdated|out_of_date';
const MEND = 'correct|amend|rectify|update|fix|change|put';
const FOUND: readonly string[] = [
  `if|when|where|should …8 ${WRONG} …5 we|i …1 will|shall …4 ${MEND}`,
  `${WRONG} …3 you …2 point|tell|report|notify|find|spot …5 will|are|is …2 corrected|amended|rectified|fixed|updated`,
];

/** It is the data that are wrong. */
const DATA_WRONG: readonly string[] = [
  `{data}|entry|anything|something …5 ${WRONG}`,
  `${WRONG} …3 {data}|entry`,
  `${WRONG} …6 {data} …3 hold|have|keep|about`,
  'inaccuracy|inaccuracies',
];

/** What is found wrong is mended: a promise to correct, and to erase where it says so. */
export const rectificationOfferedEn: readonly Cue[] = [
  {
    says: FOUND,
    and: [DATA_WRONG],
    unless: OTHER,
    denied: 'no',
  },
  { says: FOUND, beside: ['{data}'], unless: OTHER, denied: 'no' },
];

export const erasureOfferedInPartEn: readonly Cue[] = [
  {
    says: [
      'delete|erase|remove or|and …1 correct|amend|rectify|update|fix',
      'correct|amend|rectify|update|fix or|and …1 delete|erase|remove',
    ],
    and: [
      [...DATA_WRONG, `you …2 find|spot|see|notice …2 ${WRONG}`],
      ['we|i …1 will|shall', '{data}'],
    ],
    unless: OTHER,
    denied: 'no',
  },
];

/** That one would rather not be written to, or passed on, and has only to say so. */
export const objectionOfferedInPartEn: readonly Cue[] = [
  {
    says: [
      'remove|take|removed|taken …1 your|the|my|their …2 name|address|email|emailaddress|details|number|you …1 from|off our|my|the|this|any …2 list|lists|listing|mailings',
    ],
    and: [['ask|tell|contact|email|write|call|phone|request|let|may|can|want|wish']],
    unless: [
      'cookie*',
      'consent',
      'permission',
      'agreed',
      'waiting|team|guest|price|membership|member|attendance list',
      'we|i may|can|will …1 remove|take …12 if|when …6 inactive|bounce*|leave',
    ],
    notBeside: ['{optIn}'],
    nowhere: GOES_BY_CONSENT,
    denied: 'no',
  },
  {
    says: [
      'can|may|could …1 ask|tell us|me not to send|email|mail|write|phone|call|text you|them|him|her …2',
    ],
    unless: ['cookie*', 'consent', 'permission', 'order', 'invoice*|receipt*'],
  },
  {
    says: [
      'prefer|rather not …1 be …1 on|in|added|included|kept …4 list|lists|mailings',
      'prefer|rather|like|wish|want …1 we|us …2 not|dont|didnt|didn_t …1 include|send|contact|call|email|mail|phone|write|pass|share|sell|text',
      'prefer|rather|like|wish|want us|me not to include|send|contact|call|email|mail|phone|write|pass|share|sell|text',
      'not want|wish to? receive|get our|the|these|any …2 catalogue|magazine|brochure*|leaflet*|{promotion}',
    ],
    and: [['tell|let|email|contact|inform|call|write|ask|drop|click|reply|say|phone|ring']],
    unless: [
      'cookie*',
      'consent',
      'permission',
      'order',
      'allerg*',
      'invoice*|receipt*|parcel*|goods',
    ],
  },
];

/** That one may have out or away what one gave, and not how. */
export const howOfferedInPartEn: readonly Cue[] = [
  {
    says: ['ask us|me|the|at|any'],
    beside: WISHED,
    unless: [...OTHER, 'newsletter*', 'we|i …2 ask'],
  },
  {
    says: [
      'get_in_touch …2 if|when you …2 like|want|wish|need to see|view|access|check|correct|change|delete|update your …2 {data}',
      'contact|ask|tell us|me if|when you …2 like|want|wish|need to see|view|access|check|correct|change|delete|update your …2 {data}',
    ],
    unless: [...OTHER, 'complain*', 'newsletter*'],
    denied: 'no',
  },
  {
    says: [
      'you|members|customers|clients|users|parents can|may tell|inform|notify|instruct us|me …1 to correct|amend|update|rectify …3 {data}',
      'you|members|customers|clients|users|parents can|may tell|inform|notify|instruct us|me …1 to correct|amend|update|rectify errors|mistakes …4 {data}',
      'you|members|customers|clients|users|parents can|may tell|inform|notify|instruct us|me …1 to delete|erase|remove …3 {data}',
    ],
    unless: ['cookie*', 'order', 'newsletter*'],
    denied: 'no',
  },
  {
    says: [
      'you|members|customers|clients|users can|may export|delete|erase|remove|download …3 or|and …1 export|delete|erase|remove|download …2 {data}',
      'find_out|know|see what|which …2 {data}? …4 we|i …2 hold|have|keep|store …10 contact|ask',
    ],
    and: [['{data}', 'about|on you|me|them']],
    unless: [
      'cookie*',
      'browser*',
      'complain*',
      'newsletter*',
      'we may|can|will export|delete|erase|remove|download|contact|ask',
      'child*',
    ],
    denied: 'no',
  },
];
