import type { Cue } from '../rules/cue.ts';
import { OTHER_THAN_GIVING_EN } from './obligation-other.ts';

/** What says one of these tells how long, how safe or with whom, and not that the data must be given. */
const OTHER_THAN_NEEDED: readonly string[] = [
  'cookie*',
  'cookies',
  'third part*',
  'thirdparty*',
  'complain*',
  'right',
  'rights',
  'request',
  'requests',
  'retain*',
  'longer',
  'as long as',
  'kept',
  'keep your|this|it|them|these|data|personal',
  'consent',
  'legitimate',
  'perform*',
  'legal*',
  'law',
  'share',
  'shared',
  'sharing',
  'access',
  'staff',
  'disclos*',
  'purpose',
  'purposes',
  'minimum',
  'strictly',
  'newsletter*',
  'change|correct|update your',
  'improve',
  'verify',
  'identi*',
  'security',
];

/** English cues that data are needed for what people ask, or are given by choice. */
export const neededEn: readonly Cue[] = [
  {
    says: [
      '{data} you …4 {giveUs} us|me? is|are …2 needed|necessary|essential|required|vital|indispensable|crucial to|for|so …8',
      'this|these|that|the {data} is|are …2 needed|necessary|essential|required|vital|important|indispensable|crucial to|for|so …8',
      'required|mandatory|compulsory {kindOfData} and|or {kindOfData}',
      'necessary|essential|required|needed that|for …1 i|we|me|us …2 to? keep|make|hold|record|collect|process|take|have …6 {data}|notes|{kindOfData}',
      'your …1 {kindOfData} …10 is|are needed|required|necessary|essential to|for|so',
      'to|for|in …12 we|i need …1 you|your|some|certain|a|the|several …8 {data}|{kindOfData}',
      'cannot|cant do …4 without …4 {data}|{kindOfData}',
    ],
    unless: [...OTHER_THAN_NEEDED, 'if|when|where|whether|whenever the …1 {data}'],
    denied: 'no',
  },
  {
    says: [
      'we|i require …1 your|some|certain|this|these|the_following …3 {data}|{kindOfData} …4 to|for|in|so …8',
      'your …1 {data}|{kindOfData} is|are required …2 to|for|so …8',
      'need to use|have|know|hold …2 {data}|{kindOfData} …2 you …1 {giveUs}',
    ],
    unless: [
      'cookie*',
      'third part*',
      'complain*',
      'right',
      'rights',
      'request',
      'copy',
      'identity',
      'verify',
      'consent',
      'retain*',
      'longer',
    ],
    denied: 'no',
  },
  {
    says: [
      '{data} is|are …2 incomplete|incorrect|inaccurate|wrong|missing …12 delay|refuse|postpone|suspend|cancel|decline|delayed|refused|postponed',
    ],
    unless: ['cookie*', 'right', 'rights', 'request', 'complain*', 'correct* …4 inaccurate'],
  },
  {
    says: [
      'collect|process|ask|record|store …3 {data} …4 that|which? is|are? …1 necessary|needed|required to|for …8',
      'collect|process|ask|record|store …3 {data} we|i need …1 to|for …8',
    ],
    and: [['only', 'just', 'solely']],
    unless: [
      ...OTHER_THAN_NEEDED,
      'provide …2 services|service',
      'business',
      'activities',
      'operat*',
    ],
    denied: 'no',
  },
  {
    says: [
      '{kindOfData} if|where|when you …4 provide|give|enter|share|supply|fill|choose|leave|tell',
      '{kindOfData} if provided|given|supplied|entered',
    ],
    in: ['item', 'row'],
    unless: ['cookie*', 'third part*', 'retain*', 'right'],
  },
  {
    says: [
      '{kindOfData} …4 needed|necessary|required|mandatory|compulsory for|to|when …6',
      'optional|voluntary|not_required|not_compulsory',
    ],
    in: ['item', 'row'],
    unless: [
      'cookie*',
      'third part*',
      '{keep}',
      'right',
      'consent',
      '{promotion} …2 optional|voluntary',
      'if|where|when needed|necessary|required',
      'as needed',
      'processing is',
      'interest|interests',
      'voluntary feedback|work|contribution*',
      '{measure}',
      '{service}',
      'analytics',
      'longer',
      'law',
    ],
    denied: 'no',
  },
  {
    says: [
      'not …1 possible|impossible|unable|difficult …24 without holding|using|having|processing|collecting|recording …4 {data}|{kindOfData}',
      'cannot|cant|could_not …20 without holding|using|having|processing|collecting|recording …4 {data}|{kindOfData}',
    ],
    unless: ['cookie*', 'consent', 'third part*', 'right', 'rights'],
  },
  {
    says: [
      'do_not|dont have|need to …4 {giveUs}|answer|complete|include …8',
      'free …2 not …1 to? {giveUs}|answer',
      'no obligation|requirement|need …1 to send|{giveUs} …4 us|me|any|anything|your',
      'free to leave …6 blank|empty|out',
      'choose|prefer …2 not to {giveUs}|answer|include …8',
      'not required|obliged|compulsory|mandatory …2 to {giveUs}|answer|include …8',
      '{giveUs}|providing|giving …6 is|are not? …1 optional|voluntary|compulsory|mandatory',
    ],
    and: [
      ['{data}', '{kindOfData}', 'fields', 'field', 'questions', 'question', 'details'],
      ['you', 'your'],
    ],
    unless: [
      'cookie*',
      'third part*',
      'thirdparty*',
      'complain*',
      'reason',
      'request*',
      'password',
      'copy',
      'delete',
      'newsletter*',
      'fee',
      'pay',
      'consent',
      'right',
      'rights',
      'share with',
      'even if',
    ],
  },
  {
    says: [
      'to …10 we|i ask|require you to …4 {giveUs} …10 {data}|{kindOfData}',
      'before you …12 must|need|have …2 register|{giveUs}|create',
    ],
    unless: [
      'read|review|check …6 {notice}',
      'cookie*',
      'right',
      'rights',
      'request',
      'complain*',
      'copy',
      'identity',
      'this …3 {notice}',
    ],
  },
  {
    says: [
      'important|necessary|essential|vital that|to …2 you …2 tell|inform|let …4 about|of|know …6 {kindOfData}|allergies|health|medical|condition*|changes',
      'important|essential|vital to? tell|inform us|me about|of …6 {kindOfData}|allergies|health|medical|condition*',
    ],
    unless: ['cookie*', 'right', 'rights', 'request', 'complain*'],
  },
  {
    says: [
      'we|i ask|require|expect|need …2 you|customers|members|clients|owners|parents|patients|guests|players|tenants to fill|complete|sign …6 form|forms',
      'form|forms …4 that we|i ask|require|expect …2 you|customers|members|clients|owners|parents|patients|guests|players|tenants to fill|complete|sign',
    ],
    unless: ['cookie*', 'right', 'rights', 'request', 'complain*', 'withdraw*', 'optional'],
    denied: 'no',
  },
];

/** English cues of what can be done without giving data. */
export const withoutEn: readonly Cue[] = [
  {
    says: [
      'without telling us who you are',
      'without giving|providing|leaving|disclosing …2 any …3 {data}',
      'without giving|providing|leaving|disclosing|revealing …2 personal|your …2 {data}|details',
    ],
    unless: ['cookie*', 'third part*', 'right', 'password'],
  },
];

/** English cues of what follows when the data are not given. */
export const notGivenEn: readonly Cue[] = [
  {
    says: [
      'if we|i …2 cannot|cant|unable|not|may_not …4 pass|use|process|share|hold|store|collect|obtain|record …14 cannot|cant|unable|not',
      'unless we|i …1 can|may|are_able_to …1 pass|use|process|share|hold|store|collect|obtain|record …10 cannot|cant|unable|not',
    ],
    and: [['{data}', '{kindOfData}', 'details']],
    unless: [
      'cookie*',
      'request',
      'requests',
      'right',
      'rights',
      'complain*',
      'consent …4 withdraw*',
      'copy',
    ],
  },
  {
    says: [
      'consequence|consequences of not {giveUs} …12',
      'not providing|giving|supplying|sharing …12 cannot|cant|unable|wont|not|may|means',
      'free …2 not …1 to? {giveUs} …10 cannot|cant|unable|wont|not',
      'required|mandatory|requested|necessary …2 field|fields|{data} …4 empty|blank|missing|incomplete|absent …10 cannot|cant|not|unable|wont',
      '{data}|{kindOfData} …2 is|are missing|incomplete …10 cannot|cant|not|unable|wont',
    ],
    unless: [
      'cookie*',
      'third part*',
      'thirdparty*',
      'complain*',
      'right',
      'rights',
      'request',
      'password',
      'consent',
      'newsletter*',
      'copy',
      'object',
    ],
  },
  {
    says: [
      'cannot|cant|unable …10 unless|until you|they|parents|members …3 {giveUs}|completed|filled|given|provided …8 {data}|{kindOfData}|form',
      'cannot|cant …6 client|customer|member|anyone|person who …2 not|refuses …4 {giveUs}',
      'anyone|those who …2 refuse|refuses …1 {giveUs} …10 cannot|cant|not',
    ],
    unless: ['cookie*', 'third part*', 'right', 'rights', 'consent'],
  },
  {
    says: [
      'not|dont …1 hand_in|return|send_in|complete|fill_in …3 form …8 cannot|cant|unable|not',
      'form|application|registration is|are not …2 filled|completed|complete …8 cannot|cant|unable|not',
    ],
    unless: ['cookie*', 'right', 'rights', 'complain*'],
  },
  {
    says: [
      'not have|need|obliged|required to …4 {giveUs} …8 but|however|although|then …12 cannot|cant|not|unable|wont|less',
      'rather|prefer|decline|refuse|wish …2 not? to? {giveUs} …16 cannot|cant|unable|wont|not',
      'mandatory|compulsory|obligatory|required …6 otherwise|or_else|failing …10 cannot|cant|unable|wont|not',
      'no {kindOfData}|details|form no …1 delivery|order|service|booking|membership|lesson|lessons|treatment|account',
    ],
    and: [['{data}', '{kindOfData}', 'anything', 'form']],
    unless: OTHER_THAN_GIVING_EN,
  },
];
