import type { Cue } from '../rules/cue.ts';

/** How people are written to or called, or what is undertaken: no data are named. */
const SENT: readonly string[] = [
  'send|sending|sends …6 email|emails|messages|letters|newsletters',
  'send|sending|sends|communications …10 by|via|through …3 mail|email|post|phone|telephone|text',
  'we|i …5 contact|reach|inform|notify|write you|members|customers …4 by|via|through',
  'contact|write|reach …2 us|me by|via|through',
  'to phone|call|email|text|message|contact you|members|customers|them',
];

/** "Steps to keep your name, address and number safe": what is kept is told elsewhere. */
const SAFE: readonly string[] = [
  'steps|measures|care|best|effort|efforts to keep|protect|safeguard|secure|ensure|prevent …14 safe|secure|private|confidential|protected|accurate|correct|right|up_to_date',
  'steps|measures|care|best|effort|efforts to protect|safeguard|secure|prevent …8 {data}|{kindOfData} …3',
  'steps|measures|care|best|effort|efforts to protect|safeguard|secure|prevent …8 {kindOfData} …2 {kindOfData} …3',
  'steps|measures|care|best|effort|efforts to protect|safeguard|secure|prevent …8 {kindOfData} …2 {kindOfData} …2 {kindOfData}',
];

/** English cues of which data are processed. */
export const dataCategoriesEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        'file|files|record|records|notes contains|contain|holds|hold|includes|include …8 complaint|complaints|symptoms|diagnosis|diagnoses|treatment|treatments',
      ],
      unless: ['right', 'rights', 'cookie*'],
      denied: 'no',
      aside: SAFE,
    },
    {
      says: ['without …3 {kindOfData} …3 {kindOfData}'],
      unless: ['cookie*', 'consent'],
    },
    {
      says: [
        'we|i …4 ask|note|record|store|collect|hold|keep|log …6 {kindOfData} …4 {kindOfData}',
        'tell|give us|me your? {kindOfData}',
        'technical data such as',
        'we|i ask …4 your|for {kindOfData}',
        'need your {kindOfData}',
        'bsn',
      ],
      unless: [
        'cookie*',
        'right',
        'choose',
        'contact us',
        'black out',
        'printed',
        'insert',
        'upload',
        'copy of',
        'complain*',
        'request*',
        'anonym*',
        ...SENT,
      ],
      denied: 'no',
      aside: SAFE,
    },

    {
      says: ['{kindOfData} …2 {kindOfData} …3 {kindOfData}', 'your {kindOfData} …3 {kindOfData}'],
      unless: [
        'contact us',
        '<email>',
        'right',
        'identif*',
        'located',
        'cookie*',
        'choose',
        'unsubscribe',
        'black out',
        'stating|state your',
        'request …4 with|including|mentioning|giving your',
        'changes in|to your',
        'example of personal',
        'personal data is|means',
        'into account',
      ],
      denied: 'no',
      aside: SAFE,
    },
    {
      says: ['{kindOfData} …4 {kindOfData}'],
      and: [['{process}', 'data', 'information', 'such as', 'following', 'including']],
      unless: [
        'contact us',
        'located',
        'identif*|identified',
        'registered',
        'unsubscribe',
        'black out',
        'stating|state your',
        'request …4 with|including|mentioning|giving your',
        'changes in|to your',
        'example of personal',
        'personal data is|means',
        'into account',
        ...SENT,
      ],
      denied: 'no',
      aside: SAFE,
    },
    {
      says: ['{kindOfData}', 'interests'],
      and: [['{process}', '{data}', 'following']],
      in: ['item', 'row'],
      unless: [
        'cookie*',
        'contact us',
        'right to',
        'interests of',
        'best|legitimate|vital|public|overriding|our|business|group* interests',
        ...SENT,
      ],
      aside: SAFE,
    },
    {
      says: ['{kindOfData}'],
      under: [
        'what …6 {data}',
        'which …6 {data}',
        '{data} …6 collect*|process*|hold',
        'collect* …6 {data}',
        'categories',
        'types of',
      ],
      notUnder: ['why'],
      unless: ['contact us', 'right to', ...SENT],
      aside: SAFE,
    },
  ],
  part: [
    {
      says: ['some|certain|various|limited {data}'],
      and: [['you', 'your', '{process}', 'contains']],
      unless: [
        'cookie*',
        'right',
        'rights',
        'third',
        'circumstances',
        'exercise',
        'share*',
        'rights',
      ],
    },

    {
      says: ['your {kindOfData}'],
      and: [['{process}', 'need', 'ask', 'use']],
      unless: ['contact us', 'right', 'cookie*', 'change', 'choose', ...SENT],
      denied: 'no',
      aside: SAFE,
    },
    {
      says: ['{kindOfData}'],
      and: [['{process}', 'such as', 'for example'], ['{data}']],
      unless: ['contact us', 'located', 'right', 'unsubscribe', 'black out', ...SENT],
      denied: 'no',
      aside: SAFE,
    },
  ],
};
