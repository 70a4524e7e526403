import type { Cue } from '../rules/cue.ts';

/** Who of an organisation, or near it, sees the data. */
const ROLES =
  'committee|board|secretary|treasurer|chair|chairman|leaders|leader|coaches|coach|trainers|teachers|trustees|elders|minister|pastor|administrator|bookkeeper|accountant|webmaster|manager|colleague|locum';

const OTHER_THAN_GETTING: readonly string[] = [
  'right',
  'rights',
  'complain*',
  'cookie*',
  'request*',
  'responsible',
  'please contact|ask|tell',
  'contact our|the',
  'object',
  '{authority}',
  'we|i receive|obtain|get|collect',
];

/** English cues of people who see the data, by what they do. */
export const recipientsEnRoles: readonly Cue[] = [
  {
    // The head of a table, that each row completes.
    says: ['<name>', '{receivers}', '{service}'],
    and: [
      [
        'who what|why|for|purpose',
        'recipient|recipients|processor|processors|provider|supplier|party|company|organisation …1 what|why|purpose|service|function|country|location|reason|role',
      ],
    ],
    in: ['row'],
    unless: ['right', 'rights', 'cookie*', 'retention', 'basis'],
  },
  {
    says: [
      'is|are given|told|shown|sent|handed|provided with? your|the|a …3 {data}|{kindOfData}|list …8',
      'share|shares|pass|give|send|sends …1 your|the|their|this …2 {data} …2 with|to <name>',
      '{data} …3 shared|passed|given|sent …2 with|to <name>',
      '{data} …3 shared|passed|given|sent …2 with|to the|our|your …1 owner|owners|host|hosts|organiser|organisers|caretaker|landlord|driver|guide|guides|instructor|instructors|venue|lodge|hotel',
      'we|i …2 give|pass|send|forward the|your|a …1 names|name|addresses|address|list|lists …6 to the|our? <name>',
      'we|i …2 give|pass|send|forward the|your|a …1 names|name|addresses|address|list|lists …6 to <name>',
      'we|i …2 give|pass|send|forward|hand contact|your|their|the|these …2 details|number|numbers …2 to the|our|a|your …4',
      'we|i …2 give|pass|send|hand|forward your|the|their …3 {data}|{kindOfData} …1 to the|our|your|a|an …4',
    ],
    unless: [
      ...OTHER_THAN_GETTING,
      'you are given|told|shown|sent|provided',
      'third|thirdparty|others|anyone',
      'this {notice}',
      'consent|permission',
    ],
    denied: 'no',
  },
  {
    says: [
      '{data} …4 stored|held|kept|hosted …4 servers|systems|platform|cloud of|by …3 {receivers}',
      '{data}|{kindOfData} …6 published|printed|posted|shown|displayed in|on …4 newspaper|press|website|facebook|instagram|magazine|newsletter|noticeboard|programme',
      'we|i tell|inform the …14 what …4 need|needs to know',
      'letters|letter|reports|report|results|summary …3 sent|goes|go to …4 {receivers}|parents|referrer|employer',
      'system|software|platform|payments|bookings|forms …3 provided|run|operated|hosted|supplied|handled by …2 <name>|{service}',
      'list|lists|forms …5 goes|go|sent|handed to …3 leader*|coach*|organiser*|league|hosts|centre|venue|federation|union',
    ],
    unless: [...OTHER_THAN_GETTING, 'consent|permission', 'this {notice}'],
    denied: 'no',
  },
  {
    says: [
      '{service}',
      'we|i send|invoice|bill|email|mail|bookkeep|schedule|take|process …6 with|via|through|using <name>',
      'website|site|accounts|bookkeeping|newsletter|shop|diary|email runs|run|goes|is|are …2 hosted? on|with|via|through|by <name>',
    ],
    and: [
      ['with|via|through|by|in|on|using'],
      [
        'newsletter*|mailing*|invoice|invoices|bookkeeping|accounts|payroll',
        'payment*|pay|paid|checkout',
        'website|site|shop|hosted|hosting|runs',
        'send|sent|email|emails',
        'stored|kept|backup*|backups|archive',
        'delivery|deliver|delivered|parcel*|orders',
        'diary|calendar|appointments|bookings|reservations|forms|survey*',
      ],
    ],
    unless: [
      'cookie*',
      'cookies',
      'follow us|me',
      'social',
      'link|links',
      'log|sign in',
      'right',
      'rights',
      'complain*',
      '{authority}',
      'receive|get …6 from',
      'contact us|me',
      'send|message|email|call|reach|find us|me',
      'message',
      'browser*',
      'third party|parties …8 advertise',
    ],
    denied: 'no',
  },
  {
    says: [
      '{data} is|are|will never|not …2 passed|shared|disclosed|released|handed …1 on|out|over?',
      'never|not pass|share|hand …4 {data} on|over',
      'never …3 share|disclose …2 {data}',
    ],
    unless: [
      'marketing*',
      'necessary|needed',
      'commercial',
      'right',
      'rights',
      'cookies',
      'complain*',
      'publicly',
      'password*',
    ],
  },
  {
    says: [
      'only|solely …2 {share} …8 with|to …4 {others}|anyone|others …4 if|when|with|after|where …8 consent|permission|agreed|agree',
      'only|solely|exclusively …4 employees|staff|personnel|colleagues|practitioners …1 is|are|have|can|will? …2 involved|access|see|view|handle',
      '{share} …6 only with|to …2 {others}|anyone|others …3 if|when|with|after|where …8 consent|permission|agreed|agree',
      'no_one|nobody outside …4 sees|see|has|gets|receives|can …6',
      'only …2 if|when|with|after …6 consent|permission|agreed|agree …6 {share} …8 {others}|anyone|others',
    ],
    unless: [
      'necessary|needed',
      'contract',
      'right',
      'cookies',
      'complain*',
      '{promotion}',
      'unauthori*|authori*',
    ],
  },
  {
    says: [
      `{data}|list …4 managed|kept|maintained|held|seen|viewed|used|entered|processed by …3 ${ROLES}`,
      `${ROLES} …4 can|may …6 see|view|access|use|consult`,
      `only|just …4 ${ROLES} …4 can|may|has|have|sees|see|knows|know …8`,
      `${ROLES} has|have …3 access …6`,
      'visible|available|accessible|known …2 to …3 committee|board|members|leaders|trustees',
    ],
    and: [['{data}', 'list', '{kindOfData}', 'booking|bookings|registration|registrations']],
    unless: OTHER_THAN_GETTING,
    denied: 'no',
  },
  {
    says: [
      'inform|update|report|write|liaise|consult …6 gp|doctor|referrer|referring|insurer|school|parents|employer|hospital|consultant|practitioner*',
      'letter|report|feedback to …3 gp|doctor|referrer|insurer|school|employer',
      '{data} shared|passed|disclosed …2 with|to …3 clients|customers|buyers|sellers|tenants|owners|guests|participants|employers',
    ],
    unless: [...OTHER_THAN_GETTING, 'from your', 'breach*'],
    denied: 'no',
  },
  {
    says: [
      'use|engage|employ|rely|hire …3 third|external|outside|other party|parties|company|companies|provider|providers …4 for|to …8',
    ],
    and: [
      [
        'hosting',
        'website',
        'accounts',
        'accounting',
        'administration',
        'payment*',
        'delivery',
        'deliver',
        'newsletter*',
        'payroll',
        'marketing',
        'bookings',
        'maintenance',
        'printing',
        'email',
      ],
    ],
    unless: [...OTHER_THAN_GETTING, 'third party websites', 'cookies'],
    denied: 'no',
  },
  {
    says: [
      'pass|report|submit|forward|send …3 results|names|details|{data} …2 to …2 governing body|association|federation|league|county|council|hmrc|church|diocese',
      'photo|photos|picture|pictures|name|results …6 on|in …3 website|facebook|instagram|newsletter|magazine|newspaper|social',
    ],
    unless: [...OTHER_THAN_GETTING, 'consent', 'permission', 'you post', 'links'],
    denied: 'no',
  },
  {
    says: ['not|never give|share|pass|disclose|sell …6 to|with anybody|anyone|any_one'],
    and: [['{data}', '{kindOfData}']],
    unless: [...OTHER_THAN_GETTING, 'password', 'marketing'],
  },
  {
    says: [
      'shared|discussed|exchanged with …4 coach|coaches|leaders|trainers|committee|board|teachers|therapists|practitioners|clinicians|volunteers|school|gp',
      'share …8 with …4 coaches|leaders|trainers|committee|teachers|therapists|practitioners|clinicians|volunteers|gp',
    ],
    and: [['{data}', 'list', '{kindOfData}', 'members']],
    unless: [...OTHER_THAN_GETTING, 'with us|me', 'experience*'],
    denied: 'no',
  },
];
