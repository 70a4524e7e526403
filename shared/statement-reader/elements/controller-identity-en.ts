import { type Cue, TITLES_TOO } from '../rules/cue.ts';
import { OTHERS_EN } from './controller-identity-others.ts';

/** "Our website address is": whose it is, is not said. */
const SITE_ALONE_EN = 'site|website|web|shop …2 address|is|url <site>';

/** Who sees to it that others are responsible. */
const OTHERS_RESPONSIBLE: readonly string[] = [
  'ensuring|ensure|making_sure|training|appointing|nominating|designating|identifying that? …8 responsible',
];

/** English cues of who processes the data. */
export const controllerIdentityEn: {
  readonly full: readonly Cue[];
  readonly part: readonly Cue[];
} = {
  full: [
    {
      says: ['<name> {legalForm}', '{legalForm} <name>'],
      beside: ['who are we', 'who we are', 'who am i', 'who is responsible'],
      unless: ['unfilledplaceholder', '{authority}'],
    },
    {
      says: [
        'contact|our|my|controller details name|company|business|practice|organisation <name>',
        '<name> t a <name>',
      ],
      beside: ['<email>', '{callNumber}', '{streetAddress}'],
      unless: ['unfilledplaceholder', '{authority}', 'officer', 'dpo'],
    },
    {
      says: [
        '<name> society|association|club|trust|church|parish|charity|centre|choir|group keeps|holds|stores|collects|asks|uses|has',
        'trustees|committee|council|governors|directors|partners of …1 <name> …4 controller|controllers|responsible',
      ],
      and: [
        [
          '{data}',
          'list of …3 members|names|customers|donors|participants|volunteers',
          'names',
          'addresses',
          'controller|controllers|responsible',
        ],
      ],
      unless: ['unfilledplaceholder', '{authority}', 'third part*', 'not responsible'],
      denied: 'no',
    },
    {
      says: [
        'contact|write …4 <name> <name>',
        'contact|write …3 <name>',
        'letter|post|writing to|at <name>',
      ],
      beside: ['{streetAddress}'],
      in: ['item'],
      unless: [
        'unfilledplaceholder',
        '{authority}',
        'officer',
        'dpo',
        'complain*',
        '<number> <number>',
        '<site>',
      ],
    },

    {
      says: [
        '{notice} …4 applies to …6 <name>',
        '{notice} …3 explains|describes|sets|tells …4 how <name>',
        'in|with this …2 {notice} the? <name> …4 tells|explains|describes|informs|sets …4',
        'at <name> we|your',
        '<name> …4 is committed …8 privacy|{data}',
        '<name> …4 takes …4 privacy',
        '<name> is the …3 controller',
      ],
      unless: ['unfilledplaceholder', '<site>', 'google*', 'cookie*', 'third', 'facebook'],
    },

    {
      says: [
        '<name> …10 decides …8 {data}|data',
        '<name> …6 processes …4 data',
        '<name> …12 is responsible for',
        'i am <name>',
        'i <name> …4 owner|founder|director …6',
        '<name> …10 is the body',
      ],
      aside: OTHERS_RESPONSIBLE,
      unless: [
        'processes|collects|uses …6 for us|me',
        'on our|my behalf',
        '<site>',
        'provider*',
        'hosting',
        'third',
        'processor*',
        'google*|facebook|meta|instagram|youtube',
        'cookie*|cookies',
        'ensuring|ensure|making_sure|training|appointing|nominating|designating|identifying that? …8 responsible',
        '{authority}',
      ],
    },
    {
      says: ['privacy {notice} <name>', '<name> privacy {notice}', '{notice} of|for <name>'],
      in: ['title'],
      unless: ['unfilledplaceholder', '<site>', 'regulation|regulations|act|gdpr privacy {notice}'],
    },
    {
      says: [
        '<name> …8 {responsible} for …8 processing|{data}|collection|use',
        '<name> …12 controller',
        'controller …6 is …4 <name>',
        'responsible party|person|organisation|organization|body …2 is …2 <name>',
        'we are <name>',
        'i am <name>',
        'at|with|by|in|of …3 <name> we|us|our',
        '<name> we|us|our us|our|or|and|hereafter|hereinafter',
      ],
      aside: OTHERS_RESPONSIBLE,
      unless: [
        'unfilledplaceholder',
        'not responsible',
        'you are responsible',
        'uk|eu us',
        'us or|and uk|eu|european',
        'third parties',
        'thirdparty*',
        'other websites',
        'officer',
        'google*',
        'staff|everyone|anyone …2 responsible',
        'ensuring|ensure|making_sure|training|appointing|nominating|designating|identifying that? …8 responsible',
      ],
      denied: 'no',
    },
    {
      says: [
        '<name> …8 registered|located|established|based in|at|under',
        '<name> …3 {legalForm}',
        'company number',
        'charity number',
        'trading as',
        'hereinafter|hereafter',
        'kvk|coc …4 <number>',
      ],
      unless: [
        'built|made|designed|developed|hosted|maintained|powered by …4 <name>',
        '{authority} …6 located|established|based|registered',
        'ico is',
        'artists|users|members|customers|clients|people|visitors|businesses|volunteers|guests registered',
      ],
      in: TITLES_TOO,
    },
    {
      says: ['{legalForm}', '<name>'],
      under: [
        'who …2 are we|you',
        'who we …1 are',
        'who i am',
        'about us',
        'controller',
        'identity',
        'responsible',
        'contact details',
      ],
      unless: [SITE_ALONE_EN],
    },
    {
      says: ['{notice} of|for <name> …4 owner|proprietor|operator of <site>'],
      in: TITLES_TOO,
      unless: ['unfilledplaceholder'],
    },
    {
      says: [
        'privacy policy|notice|statement of|for|explains|describes …4 {legalForm}|<name>',
        'privacy {notice} of|for <name>',
        'this is the …3 {notice} of',
        'website …4 operated|owned|run by',
        'owned and operated',
        'how <name> …4 collects|uses|processes',
      ],
      in: TITLES_TOO,
      unless: ['unfilledplaceholder', '{notice} of google|facebook|third'],
    },
    {
      says: [
        '<name> …4 processes|collects|uses|respects|values|takes',
        '<name> …3 is committed',
        'we the? <name> …4 process|collect|use|respect|explain|value',
      ],
      unless: [
        'unfilledplaceholder',
        '<site>',
        'google*',
        'cookie*',
        '{service}|mollie|stripe|paypal|adyen|klarna …4 processes|collects|uses',
        'processes|collects|uses …6 for us|me',
        'on our|my behalf',
      ],
      and: [['{data}', 'privacy']],
    },
    {
      says: [
        'join|joining|at|with …3 <name> we|i …8 {data}',
        '<name> …4 aims|wants|strives|undertakes|recognises|understands|treats|holds|keeps|looks …10 privacy|{data}',
        'we|us|our at|of <name>',
        '{data} …8 held|collected|used|processed|kept|stored by …2 <name>',
        'processing|practices|process …6 carried_out|done|undertaken|performed|conducted by …2 <name>',
        'how …2 <name> …6 collect|collects|use|uses|process|processes|handle|handles|treats',
      ],
      and: [['{data}', 'privacy']],
      unless: [
        'unfilledplaceholder',
        '<site>',
        'google*',
        'cookie*',
        'third',
        'facebook',
        '{authority}',
        '{service}',
        'on our|my behalf',
        'for us|me',
        'stripe|paypal|mollie|square|gocardless|sumup|worldpay',
        'links',
        'gdpr',
        '{monthname} <year> …2 holds|keeps',
        '{monthname} …3 the|our|this …1 club|choir|group|society|association|church|charity holds|keeps',
      ],
      denied: 'no',
    },
    {
      says: [
        'shop|store|business|studio|practice|company|guesthouse|salon|nursery|school …6 run|owned|operated by <name>',
        'privacy|{data} matters|matter|important …2 to <name>',
        'data? controller <name>',
        'my name is <name>',
        'we|us|our refer|refers|means|mean …1 to? …1 <name>',
        'when we say|refer …8 we mean|are …2 <name>',
        '<name> …3 complies|comply|adheres|acts|works …6 gdpr|regulation|privacy|data_protection',
        'why|how|when does <name> …4 collect|use|process|keep|hold …4 {data}',
        '{notice} …4 issued|published|adopted|written by|for …3 <name>',
        'my|our practice|business|company|organisation|shop|school is called <name>',
      ],
      unless: ['unfilledplaceholder', 'google', 'generator', 'template', 'termly', 'solicitors'],
    },
    {
      says: [
        'website|site|shop|blog|app is|belongs …3 of|to <name>',
        'website|site|app of <name> …8',
        'questions|information …10 contact <name> …5 {streetAddress}',
      ],
      unless: [
        'unfilledplaceholder',
        '<site>',
        'google*',
        'facebook',
        'third',
        'other',
        '{authority}',
      ],
    },
  ],
  part: [
    {
      says: [
        'welcome to …4 <name>|<site>',
        'depending on …4 branch',
        'the foundation|association|club|society|charity|trust|practice|school …2 supports|values|respects|collects|processes|keeps|holds|is_committed',
        'group of companies',
        'our group',
      ],
    },
    { says: [SITE_ALONE_EN], under: ['who …2 are|is|am', 'about us|me'] },
    {
      says: ['<site>'],
      and: [['{data}', 'privacy']],
      unless: ['unfilledplaceholder', '<email>', 'cookie*', 'see', '{authority}'],
    },
    {
      says: ['{responsible} for …6 {data}', 'the website|site|app collects'],
      aside: OTHERS_RESPONSIBLE,
      unless: [
        'unfilledplaceholder',
        'not responsible',
        'third parties',
        'thirdparty*',
        'google*',
        'staff|everyone|anyone|those|people …2 responsible',
        'ensuring|ensure|making_sure|training|appointing|nominating|designating that? …8 responsible',
      ],
      denied: 'no',
    },
    {
      says: [
        'you …4 give|provide|submit to <name>',
        'organised|run|held|collected|kept|processed by <name>',
        'member|client|customer|volunteer|guest of|with|at <name>',
      ],
      unless: [
        ...OTHERS_EN,
        'third',
        'payment|payments|card|cards',
        'on our|my behalf',
        'for us|me',
      ],
    },
  ],
};
