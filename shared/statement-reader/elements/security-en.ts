import type { Cue } from '../rules/cue.ts';

/** Whom an office protects, an aim of the processing, transfers, and who proves who they are. */
const NO_MEASURE: readonly string[] = [
  'child|children|consumer|employment|social|public|environmental protection',
  'rules|law|laws|legislation …4 protection',
  'to maintain|protect|ensure|keep|improve|monitor|safeguard …4 security|safety|integrity of …4 system|systems|network|networks|website|site|platform|servers|services',
  'to keep|make …6 website|site|system|systems|platform|network|services safe|secure',
  'safeguard|safeguards|protected|protection …12 transfer|transfers|transferred|outside|abroad',
  'transfer|transfers|transferred|outside|abroad|leave|leaves …24 safeguard|safeguards|protected|protection',
  'verify|confirm|check|prove|establish …3 identity|who',
  'corrective|disciplinary measures|measure',
];

/** English cues of how data are kept safe. */
export const securityEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        'locked|lockable …4 cabinet|room|drawer|safe|office',
        'access …4 is|are|limited|restricted …4 to the',
        'password manager|protected',
        'hashed|pseudonymi*',
        'passwordprotected',
        'disk|laptop|laptops|computer|computers|phones|cabinet|cabinets|traffic|backups …8 encrypted|locked|password|passwords',
        'fireproof safe|cabinet|cupboard',
        'iso 27001',
        'two|multi factor|step',
        'twostep|multistep verification|authentication|login|sign',
        '2fa|mfa',
        'under lock',
        'cupboard|cabinet|drawer with …2 lock|key',
        'strong|unique|complex|secure passwords',
        'firewall*|antivirus|virus scanner*',
        'back|backed up …6 files|data|systems|records',
        'in a safe',
        'with restricted|limited access',
        'kept|stored|held …8 in …3 safe|strongbox|vault',
      ],
      unless: ['this …3 {notice}'],
    },
    {
      says: [
        'only i have|can …2 access|see',
        'train|trains|trained|training …4 staff|volunteers|employees|team|everyone …8 {data}|privacy|gdpr',
        'staff|volunteers|employees|team …4 trained|training …8 {data}|privacy|gdpr',
        'lock|locks …2 office|door|doors|cabinet|cabinets|computer|computers|room',
        'i am the only …4 access|see',
        'nobody|noone else …4 access|see|open',
        'only the|our …2 treasurer|secretary|chair|owner|director|manager …1 can|may|has …3 access|see|open|into',
        'unauthori* people|persons|parties|third …4 no|cannot|not access|see|reach',
        'taken|take|takes|taking …3 step|steps …6 safe|secure|protected …3 from|against',
        'stored|kept|held …4 safe|secure place|server|servers|system|systems|environment|manner|way',
      ],
      and: [['{data}', 'file', 'files', 'records', 'notes', 'list']],
      unless: ['right', 'rights', 'cookie*', 'this …3 {notice}'],
    },

    {
      says: ['{measure}'],
      and: [
        [
          '{data}',
          'loss',
          'misuse',
          'access',
          'website',
          'connection',
          'systems',
          'server*',
          'technical',
          'measures',
        ],
      ],
      unless: [
        'this …3 {notice}',
        'data protection act|regulation|law|authority|officer',
        'comply|complies|adhere|adheres …6 data protection legislation|laws|rules|regulations',
        'general data protection',
        'right*',
        'not responsible',
        'social security',
        'protection rights|law*',
        'committed to',
        'very seriously',
        'protect our',
        'protect the rights',
        'privacy is protected',
        'security …2 purposes|reasons',
        'how we|i …6 protect|secure|safeguard',
        'treat*|held|kept|handled …8 confidential*',
        '{securely}',
        'safeguarding',
        'contractual clauses|privacy_framework|privacy_shield|adequacy',
        'secure|protect your account|accounts|profile|login',
        'improve|deliver|provide|operate|run …8 secure|protect …2 services?|service|website|site|platform|account',
        'cookie|cookies …14 password*',
        'data|details|information name|names|email …10 password*',
        'create|choose|register|enter …8 password so|and|for',
        'payment|card {data} is|are …2 not|never',
        'ask|request|expect …1 you|members|users|visitors|guests|parents|volunteers …12 confidential*',
        ...NO_MEASURE,
      ],
    },
    {
      says: [
        'we|i …2 use|using|have|apply …4 password*|encrypt*|firewall*|antivirus|ssl|https|tls|backup*|locks|twofactor|2fa|mfa …4 to keep|protect|secure|safeguard …6 safe|secure|protected|{data}|systems|records|files',
        'protect*|secured|safe|secure …3 by|with|using|through …4 password*|encrypt*|firewall*|antivirus|ssl|https|tls|backup*|locks|twofactor|2fa|mfa',
      ],
      unless: [
        'this …3 {notice}',
        'cookie*',
        'choose|create|enter|register',
        'your account|login|profile',
        'not|cannot|never …2 use|protected|secured|safe|secure',
      ],
    },
    {
      says: [
        'appropriate measures',
        'technical and|or organi*',
        'organi* and|or technical',
        'ssl|https|tls|encrypt*|twofactor|multifactor|2fa|mfa',
        'security measures',
      ],
    },
    {
      says: ['{measure}'],
      under: [
        'security',
        'protect|protecting|protected',
        'protection of …3 {data}',
        'safe*',
        'keeping …4 safe|secure',
      ],
      unless: ['protection rights|law|laws|authority|act|officer', 'safeguarding'],
    },
  ],
  part: [
    {
      says: [
        '{securely}',
        'protect|protects|protected …6 {data} …8 from|against',
        'everything|all|utmost|best …4 to protect|secure|safeguard …3 {data}',
        'hold|holds|held|keep|keeps|kept|store|stored …6 securely|safely',
        '{data} is|are …1 kept|held safe|secure',
      ],
      and: [['{data}', 'it', 'them']],
      unless: ['this …3 {notice}', 'right of|to'],
    },
    {
      says: [
        'access …8 limited|restricted|only',
        'only …8 access',
        'confidentiality',
        'stored|kept safely|securely|carefully',
      ],
      and: [['{data}', 'access', 'staff', 'employee*', 'personnel', 'volunteers', 'team']],
      unless: ['this …3 {notice}', 'right of|to'],
    },
    {
      says: [
        'bound|obliged|required|held …4 confidentiality|secrecy',
        'duty|obligation of …2 confidentiality|secrecy',
        'confidentiality|secrecy obligation|duty|undertaking',
      ],
      unless: ['this …3 {notice}', 'exception*', 'complain*'],
      denied: 'no',
    },
    {
      says: [
        'confidentiality agreement*|clause|undertaking',
        'sign|signs|signed …4 confidentiality',
      ],
      unless: ['this …3 {notice}'],
    },
    {
      says: [
        'only|just <name>|i|we|me|us …2 see|sees|read|reads|open|opens it|them|this|these|that|your',
        'nobody|noone but|except|besides <name>|me|us …2 see|sees|read|reads it|them|this|these|your',
      ],
      unless: ['this …3 {notice}', 'cookie*', 'public', 'right'],
    },
    {
      says: [
        'never|not …2 store|keep|hold|see|save|have_access_to …5 card|cards|payment …2 number*|detail*|data|information',
        'card|cards|payment|bank …2 number*|detail*|data|information …2 is|are …1 never|not stored|kept|held|saved|seen',
        'card|cards|payment|bank …2 number*|detail*|data|information …12 never|not reach|touch|pass|enter …2 us|our',
      ],
      unless: ['this …3 {notice}', 'longer', '<number> {period}'],
    },
    {
      says: [
        'treat|treats|treated|keep|keeps|kept|handle|handled|held …6 confidential|confidentially|in_confidence',
        'in strict|strictest|complete? confidence',
        'preserve|maintain|safeguard|respect|guarantee|ensure …3 confidentiality',
      ],
      and: [['{data}', 'it', 'them', 'everything', '{kindOfData}']],
      unless: [
        'this …3 {notice}',
        'ask|expect|require|request* …8 confidential*',
        'right',
        'complain*',
        '{others}',
        'except',
        'unless',
      ],
      denied: 'no',
    },
  ],
};
