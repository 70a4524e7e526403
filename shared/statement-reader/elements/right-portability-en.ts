import type { Cue } from '../rules/cue.ts';

/** What was agreed to is passed on by the organisation: nobody takes it along. */
const CONSENTED_TO =
  'consent|consented|agree|agreed|permission to …2 transfer|transferring|transferred';

/** English cues of the right to take data along. */
export const rightPortabilityEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } =
  {
    full: [
      {
        says: [
          '{data} …2 be passed|sent|forwarded|handed …2 to …2 new|another|other|next',
          '{data} in|as a …4 file|format …6 another|other|others|machine|computer|reuse|readable',
          'take …5 to_another|elsewhere|along',
          'take …3 with you',
          'file to take',
          'move|transfer|send|port|hand|pass …6 to another|other|someone|somebody …3 organi*|company|provider|app|shop|teacher|controller|supplier|practice|school|club|party|landlord|accountant|coach|therapist|dentist|vet|clinic|else',
          'copy …6 in a …4 format|file',
          'receive …8 in a …6 format',
          'portable …3 format|copy',
          'data portability',
          'transfer of your',
          'machine readable|machinereadable',
        ],
        and: [['{rightTo}', 'you', 'your', 'request*']],
        unless: [
          'we|i pass|send|transfer|give|share',
          'cookie*',
          'number*',
          'merger',
          'acquisition',
          'we may|will|can',
          'business',
          'outside',
          CONSENTED_TO,
        ],
      },
      {
        says: ['right to|of …3 portability', 'data portability'],
        in: ['title'],
      },

      {
        says: [
          'take your data …4 with you',
          'download …8 csv|json|file',
          'csv|json',
          'common …3 format',
          'hand …3 to someone|another',
          'to another shop|provider|app',
        ],
        and: [['you', 'your']],
        unless: ['cookie*', 'log files', 'number', 'invoice*|quote*|ticket*|receipt*'],
      },
      {
        says: ['portab*|transfer|export|port'],
        and: [['{rightTo}'], ['access', '{correct}'], ['{erase}', 'restrict*']],
        unless: ['cookie*', 'we may|can'],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['portab*'],
        unless: ['cookie*', 'complain*'],
      },
      {
        says: [
          'portab*',
          'move …4 transfer',
          'right …14 export',
          'right …16 transfer …8 another|other',
          'structured …6 machine',
          'machine readable',
          'structured commonly used',
          'right …16 transmit',
          'transferred to another',
          'transfer …6 {data} …8 another|other organi*|controller|party|provider',
        ],
        unless: [
          'number portab*',
          'phone number*',
          'merger',
          'acquisition',
          'portable …1 storage|media|medium|device*|equipment|hard|memory|drive*|computer*|electronic|appliance*',
        ],
      },
      {
        says: [
          'ask|request|want|have|tell|require …5 transfer|send|pass|move|port …6 third|another|other|someone|somebody|elsewhere',
          'ask|request …3 transfer of your',
          '{data} …2 moved|transferred|ported|passed to …3 third|another|other|someone',
        ],
        and: [
          ['{data}', 'your'],
          ['you', 'your', 'me', 'my', 'right'],
        ],
        unless: [
          'cookie*',
          'number*',
          'merger',
          'acquisition',
          'we may|will',
          'business',
          'outside',
          'not to',
          CONSENTED_TO,
          'consent',
          'stop',
        ],
        denied: 'no',
      },
      {
        says: [
          'pass|send|transfer|forward|hand|move your …4 to …2 another|new|different|other',
          'in|as a|an …3 electronic|digital|portable|readable|reusable …2 format|form|file|copy',
          'in a …3 format|form you|that|which can|could …4 use|elsewhere|reuse|another',
          'electronic|digital copy|file',
        ],
        and: [
          ['ask', 'request*', 'right', 'entitled', 'may', 'can', 'want', 'wish'],
          ['your', 'you'],
          ['{data}', 'notes'],
        ],
        unless: [
          'cookie*',
          'number*',
          'merger',
          'acquisition',
          'we may|can|might',
          'sale',
          'outside',
          'consent',
          'permission',
          'sign*',
          'request by',
          'quote|quotation|parcel|order|invoice|ticket|newsletter*',
        ],
        denied: 'no',
      },
      {
        says: [
          'ask|request|tell|want us|me|that|to …3 give|send|pass|hand|transfer …6 to …2 another|other|new|someone',
        ],
        and: [['{data}', 'file', 'notes', 'records']],
        unless: [
          'cookie*',
          'merger',
          'acquisition',
          'we may|can|might',
          'consent',
          'permission',
          'not to',
          'stop',
        ],
        denied: 'no',
      },
      {
        says: [
          'machine …1 readable',
          'machinereadable',
          'move|moving|switch|change to another|new|a different …10 send|pass|transfer|forward …4 records|notes|file|data|details',
        ],
        and: [['ask', 'request*', 'right', 'may', 'can', 'wish', 'want']],
        unless: ['cookie*', 'number*', 'merger', 'consent', 'robots', 'order', 'parcel'],
        denied: 'no',
      },
      {
        says: [
          'can|will send|pass|transfer|hand …2 your …2 {data} …3 to another|someone|other|a_different …8',
        ],
        and: [['if you ask', 'ask', 'request', 'you want|wish|like']],
        unless: ['cookie*', 'merger', 'consent', 'permission', 'order', 'parcel'],
        denied: 'no',
      },
      {
        says: [
          'format …3 you can|may …2 give|pass|hand|take|send|use …6 someone|another|other|elsewhere',
        ],
        and: [['{data}'], ['ask', 'request*', 'right', 'can', 'may']],
        unless: ['cookie*', 'consent', 'quote|quotation|invoice|ticket'],
        denied: 'no',
      },
    ],
    part: [
      {
        says: ['export', 'export their|of'],
        unless: [
          'we export',
          'export business|trade',
          'export …2 calendar|programme|timetable|results|fixtures',
        ],
      },
      {
        says: ['export*|exported file', 'download …4 {data}'],
        and: [['{data}'], ['you', 'your']],
        unless: [
          'we|us export',
          'download information|data|files about|on|from',
          'whenever|when you …10 download',
        ],
      },
    ],
  };
