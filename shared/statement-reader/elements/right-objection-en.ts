import type { Cue } from '../rules/cue.ts';

/** The way out of the advertisements of others, which the organisation does not offer. */
const OF_AD_NETWORKS: readonly string[] = [
  'ad|ads|advertising|advertiser* network*|initiative|alliance|choices|compan*',
  'interestbased|targeted|behavioural|behavioral|personalised|personalized|customised|customized ad|ads|advert*',
  'interest based ads|advert*',
];

/** Mail that goes by consent: to leave it is to take that back. */
export const GOES_BY_CONSENT: readonly string[] = [
  'consent …20 {promotion}',
  '{promotion} …20 consent',
  'agreed …10 {promotion}',
  'if|when|where|once {you} …1 consented|agreed …16 send|email|contact|mail|write',
  'consented|agreed …12 updates|news|information by …2 email|post|text|phone',
  'opt|opted|opting|signed|signing in|up to|for …4 {promotion}|news|updates|emails|list',
  'registered|asked|chosen to …2 receive …4 {promotion}|news|updates|emails|email|communications',
  'if|when|once|who|by …2 subscribe|subscribes|subscribed|subscribing to …4 {promotion}|news|updates|emails|list|alert|alerts',
];

/** English cues of the right to object. */
export const rightObjectionEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: ['can|may|also object', 'object when|if|where|on'],
      and: [['{data}', 'processing', 'marketing', 'use', 'profiling']],
      unless: ['we may|can object', 'reserve', 'cookie*'],
    },

    {
      says: [
        'say no to …4 my|our|the using|use|processing',
        'object* to|against …6 {data}|processing|use|us|marketing|profiling',
        'right to|of …3 object*|opposition|oppose',
        'oppose …4 processing|use',
        'tell|ask us …4 to? stop …4 using|processing|sending',
        'ask us not to …4 use|process',
        'ask|tell|instruct us|me not to …4 use|process|share|publish …4 {data}|photo*|name|address',
        'do not want us to …4 use|process',
      ],
      unless: [
        'to the invoice|bill|fine|decision|planning',
        'cookie*',
        'we reserve',
        'we object',
        'dogs',
        'consent',
        'while',
        'unreasonable',
        'newsletter*',
      ],
    },
    {
      says: ['right to|of object*|objection', 'right to …2 object'],
      in: ['title'],
    },

    {
      says: ['object*'],
      and: [['{rightTo}'], ['access', '{correct}'], ['{erase}', 'restrict*']],
      unless: ['cookie*', 'we may|can'],
    },
    {
      says: ['{rightTo}', '{data}'],
      titled: ['right to object', 'objection|object'],
      unless: ['cookie*', 'complain*'],
    },
    {
      says: [
        'right …20 object',
        'object to',
        'objecting',
        'objection to|against',
        'right of objection',
        'right to object',
        'oppose …4 processing',
      ],
      unless: [
        'invoice|bill|fine|decision|planning|minutes|proposal|motion|nomination|development',
        'we object',
        'dogs',
        'purchase|returns',
        'object* to …6 cookie*|cookies',
      ],
      denied: 'no',
    },
    { says: ['object|objection'], under: ['{rightsTitle}'] },
    {
      says: [
        'do|does not|dont …2 want|wish …6 {data}|photo*|picture*|image*|name …3 used|shared|published|shown|taken|processed',
        'do|does not|dont …2 want|wish us|me to …4 use|process|share|publish|show|take|contact',
        'dont|rather we|us did|do? not …3 use|share|publish|contact',
        'object|objects to|against …3 photo*|picture*|film*|publication|being',
        'say no to …8 marketing|mailings|photo*|use|uses',
        'right to stop …4 processing|use|using|us',
        'right to stop …2 direct_marketing|marketing',
        'have it|them|data|information not|no_longer used for|to …6',
        'ask …6 not to use|process …4 for …6',
      ],
      and: [
        ['tell', 'let us|me know', 'email*|contact|inform|say|speak|ask|right|may|can', '<email>'],
      ],
      unless: [
        'cookie*',
        'consent',
        'permission',
        'analytics',
        'newsletter*',
        'breach*',
        'order',
        /** Restriction (AVG 18). */
        'for a|some …1 while|time|moment',
        'temporarily',
      ],
    },
    {
      says: [
        'not …3 be|being photographed|filmed|recorded|pictured',
        'not …4 in …2 photo*|picture*|video*|film',
        'object to being|having …8',
      ],
      and: [['tell|email|inform|contact|speak|ask|say|let', 'may|can']],
      unless: ['cookie*', 'consent', 'permission', 'newsletter*', 'we may|can|will'],
    },
    {
      says: [
        'you|members|individuals|parents can|may|could also? object',
        'may|can object on …3 grounds',
        'may|can object at|by|if',
      ],
      unless: ['we may|can object', 'cookie*', 'invoice|bill|fine|decision|planning', 'reserve'],
    },
    {
      says: [
        'not agree with|to …4 use|publication|processing|photo*',
        'disagree with …4 use|publication|processing|photo*',
      ],
      and: [['tell', 'let us|me know', 'email*', 'contact', 'inform']],
      unless: ['{notice}', 'cookie*', 'invoice|bill', 'use …4 website|site', 'leave'],
    },
  ],
  part: [
    {
      says: [
        'rather|prefer not …2 be contacted|called|emailed|approached',
        'not want|wish …2 be contacted|called|emailed|approached',
        'dont|not want these|our|such|any emails|mails|letters|calls|messages',
      ],
      and: [['tell|let|reply|email|contact|ask|write|call|inform']],
      unless: ['consent', 'permission', 'cookie*'],
    },
    {
      says: ['{optOut}'],
      and: [['you', 'your', 'those', 'who', 'members', 'link', 'button']],
      unless: [
        'consent',
        'permission',
        'agreed',
        'cookie*',
        'said yes',
        'analytics',
        'error*',
        'sale',
        'out of …2 tournament|event|competition|course|match|lesson|trip|league|cup',
        ...OF_AD_NETWORKS,
        'not renewed|paid|attended',
        'is|are removed from',
      ],
      notBeside: ['{optIn}'],
      nowhere: GOES_BY_CONSENT,
    },

    {
      says: ['{optOut}'],
      and: [['{promotion}', 'mail', 'mails', 'letter', 'messages']],
      notBeside: ['{optIn}'],
      nowhere: GOES_BY_CONSENT,
      unless: ['consent', 'permission', 'agreed', 'cookie*', ...OF_AD_NETWORKS],
    },
    {
      says: ['{optOut}'],
      and: [['{promotion}', 'email*', 'messages', 'communications', 'link']],
      notBeside: ['{optIn}'],
      nowhere: GOES_BY_CONSENT,
      unless: ['cookie*', 'consent', 'analytics', ...OF_AD_NETWORKS],
    },
    {
      says: ['possible|possibility|option|can|may|always|free …6 {optOut}'],
      beside: ['{promotion}'],
      notBeside: ['{optIn}'],
      unless: ['consent', 'permission', 'cookie*', 'agreed', 'account', 'membership'],
      nowhere: GOES_BY_CONSENT,
    },
    {
      says: ['rather|prefer not', 'would not|no longer like', 'do not want these|them|this|those'],
      and: [['let us|me know', 'tell us|me', 'email*', 'click', 'reply']],
      beside: ['{promotion}', 'offers', 'mailing*'],
      unless: ['consent', 'permission', 'cookie*'],
    },
    {
      says: ['right to stop this|these|it', 'stop this|these|it at any time'],
      unless: ['cookie*', 'consent'],
    },
    {
      says: ['ask|tell us|me to stop'],
      beside: ['send|contact|email|mail you|members|customers', '{promotion}', 'information about'],
      unless: ['consent', 'permission', 'cookie*'],
    },
    {
      says: ['ask|tell us|me to stop …3 any time|whenever|sending|contacting|emailing'],
      unless: ['consent', 'permission', 'cookie*', 'treatment|session|lesson|work|repair*|visit*'],
    },
    {
      says: [
        'not want|wish to hear from us|me',
        'not want|wish to receive …4 mail|post|letters|messages|mailings|calls|information',
      ],
      and: [['tick', 'tell', 'let us|me know', 'email*', 'click', 'reply', 'contact', 'say']],
      unless: ['consent', 'permission', 'cookie*'],
      nowhere: GOES_BY_CONSENT,
    },
    {
      says: ['no longer want|wish …4 {promotion}', 'not want …4 {promotion} …2 anymore|longer'],
      and: [['send|email|mail|tell|let|click|reply|contact']],
      unless: ['consent', 'permission', 'cookie*'],
      nowhere: GOES_BY_CONSENT,
    },
    {
      says: ['no longer want|wish …4 {promotion}'],
      beside: ['send|email|mail us|me', 'send …3 mail|email|message', 'let us|me know', 'click'],
      unless: ['consent', 'permission', 'cookie*'],
      nowhere: GOES_BY_CONSENT,
    },
    {
      says: [
        'no_longer|not want|wish …1 get|receive|be_sent|have our|these|any …2 leaflet*|brochure*|catalogue*|magazine|flyer*|{promotion}',
      ],
      and: [['tell|let|email|contact|inform|call|write|ask']],
      unless: ['consent', 'permission', 'cookie*'],
    },
  ],
};
