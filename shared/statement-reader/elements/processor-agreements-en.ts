import type { Cue } from '../rules/cue.ts';

/** What says one of these is about staff, a right, or the contract with the reader. */
const OTHER_AGREEMENT: readonly string[] = [
  'perform*',
  'contract with you',
  'contractual clauses',
  'rights',
  'complain*',
  'not …3 share',
  'staff',
  'employee*',
  'volunteers',
  'your contract',
  'contractual relationship',
  'enter into',
  'not responsible',
  'necessary …6 contract|agreement',
  'contract|agreement you',
];

/** What the reader agrees with a supplier, and who works under contract: no terms of data. */
const CONTRACT_OF_READER: readonly string[] = [
  'your contract|agreement',
  'contract|agreement you',
  'unless|if|where|when you …4 contract|agreement',
  'contract|contracted payment|merchant|cleaning|catering|staff|workers|provider*|supplier*',
];

/** English cues of the agreement with who processes for the organisation. */
export const processorAgreementsEn: {
  readonly full: readonly Cue[];
  readonly part: readonly Cue[];
} = {
  full: [
    {
      says: [
        'written agreement …8 article 28',
        'agreement article 28',
        'processes data for us …8 agreement',
        'agreement is in place',
      ],
      unless: ['perform*'],
    },
    {
      says: [
        'data? processing agreement*',
        'processor* agreement*',
        'dpa',
        'agreement*|contract|contracts|contractual|contractually|contracted …12 {others}',
        'processor*|provider*|suppliers|third parties …14 agreement*|contract|contracts|contractual|contractually|contracted',
      ],
      unless: [
        'perform*',
        'contract with you',
        'contractual clauses',
        'necessary|needed|required …6 contract|agreement',
        'dpa …1 data protection act',
        'data protection act …3 dpa',
        'comply|complies|line|accordance|compliance|under|by|breach …2 dpa',
        'dpa 1998|2018',
        ...CONTRACT_OF_READER,
      ],
    },
    {
      says: [
        '{others}|{receivers}|they|these …10 signed|bound|subject|covered …6 agreement*|contract*|confidentiality|written',
        'agreement|agreements|contract|contracts in place',
        'agreement|agreements|contract|contracts …4 with …4 {others}|{receivers}|them',
        'confidentiality|nondisclosure|written|processing|processor agreement|agreements',
        'non disclosure agreement|agreements',
        'contractually …4 require*|oblig*|bound|agree*|commit*',
        'contract|contracts|agreement|agreements that|which|to …6 require*|oblig*|protect|keep|safeguard',
      ],
      and: [['{data}', '{others}', '{receivers}', 'they', 'them', 'mailchimp', '<name>']],
      unless: [...OTHER_AGREEMENT, 'if|where|when you …4 contract|agreement'],
    },
    {
      says: [
        '{others}|{receivers}|each of them|organisation|organisations …4 signed …4 agreement|contract',
        'agreements|contracts with …4 organisations|organizations|companies|businesses|them …10',
      ],
      and: [['{data}', 'data protection', 'process*', 'handle']],
      unless: ['perform*', 'with you', 'clauses'],
    },
    {
      says: [
        'arrangements|terms|conditions|rules with …4 {others}|{receivers}|companies|them …6 contract|agreement|writing',
        'laid|set down|out …8 in a? contract|agreement|writing',
      ],
      and: [['{others}', '{receivers}', 'companies', 'them', 'suppliers']],
      unless: ['perform*', 'with you', 'clauses', 'your contract', 'staff', 'volunteers'],
    },
    {
      says: [
        'data|information processing|processor …1 contract|contracts|agreement|agreements|terms',
        'everyone|everybody|anyone|whoever|those|companies who|that …1 handle|handles|process|processes|store|stores|manage|manages …2 {data} …2 for us|me …4 signed|contract|agreement',
      ],
      unless: ['staff', 'employee*', 'volunteers', 'contract with you', 'perform*'],
    },
    {
      says: [
        '{others}|firms|they|companies …8 signing|signed|sign|agreed|accepted …3 data_protection|privacy|confidentiality|processing terms|clause|clauses|conditions|agreement',
      ],
      unless: ['staff', 'employee*', 'volunteers', 'members'],
    },
  ],
  part: [
    {
      says: [
        'does|do|will|may not|never …1 use …8 to|for …2 train|training|improve|improving …4 model|models|ai|algorithms',
        'not used …4 to|for …2 train|training …4 model|models|ai by',
        'companies|firms|people|suppliers|businesses|those who|that work|act|works …2 for|with us|me …4 follow|act|work …3 our|my instructions',
      ],
      and: [['{data}', 'requests|inputs|prompts|conversations|content|messages']],
      unless: [
        'we|i do|will|may|never',
        'you|users|visitors|members|readers may|must|do|agree',
        'content|text|images …3 of|on …3 website|site|pages',
      ],
    },
    {
      says: [
        'firms|companies|{others} …2 that|who|which promise|promises|undertake|commit|guarantee …6 confidential*|secure|securely|safe|secret|private',
      ],
      unless: OTHER_AGREEMENT,
    },
    {
      says: [
        'process|processes|store|stores|handle|handles …8 on our behalf …12 not|never …8 own|other|any_other purpose|purposes',
        '{others}|{receivers}|they …4 bound|held by|to …1 same …4 rules|terms|standards|conditions|obligations',
        'not|never …6 use|process …6 your …3 {data} for their|its own purpose|purposes',
      ],
      unless: [...OTHER_AGREEMENT, 'google*', 'facebook*'],
    },
    {
      says: [
        'ensure|ensures|make_sure|require|requires|expect|expects|check|see_to_it …4 processor|processors|{others}|suppliers|providers …4 comply|complies|complying|compliant|adhere|adheres|meet|meets …6 {notice}|gdpr|law|laws|legislation|regulation|regulations|rules|standards|requirements',
        'processors|suppliers|providers|service_providers|contractors …6 must|should|have_to|are_required_to|are_expected_to …6 comply|adhere|meet …4 {notice}|gdpr|law|laws|legislation|regulation|regulations|rules',
      ],
      unless: ['your', 'not responsible', 'we|i must|should|have_to', 'transfer*', 'payment*'],
      denied: 'no',
    },
    {
      says: [
        'only to the extent …8 service*',
        'only …8 on our behalf|instructions',
        'compliant with gdpr',
        'same privacy|data …3 rules|standards',
        'agreements …6 confidentiality|security',
        'arrangements|agreed with …4 {others} …8 {data}|privacy',
      ],
    },

    {
      says: [
        'supplier*|partners|providers …12 may not|only',
        'tell every supplier',
        'make clear to them',
      ],
      and: [['data', 'address', 'use', 'anything']],
    },
    {
      says: ['{others}|they …14 only|required|not|bound|confidential*|obliged'],
      and: [['instruction*', 'purpose*', 'confidential*', 'security', 'behalf', 'other', 'same']],
      unless: [
        'you are required',
        'sell',
        'google|facebook|meta may|can',
        'googles|facebooks behalf',
        'behalf of google|facebook',
        'as|if|when|where …1 required',
        'required by law|them|authorities',
        'authorities',
        'links|link …10 information|convenience|reference only',
        'information|informational|convenience|reference purposes only',
        '{share}|passed …3 to|with …3 {others}|them only? for|to|so',
        '{share}|passed …3 to|with …3 {others}|them …1 for the purpose|purposes of',
        'outside the? eea|eu|uk|europe*',
        '{others} …14 we|i do|will not',
        'we|i …3 only …2 {share} …14 {others} and? only? for|where|when|with',
        'we|i …3 only …2 {share} …14 {others} and for no other',
      ],
    },
    {
      says: [
        'firms|anyone|everyone|those|company|companies|{others} …2 that|who|which …2 process|processes|handle|handles|store|stores …4 for us|me|our_behalf|my_behalf …8 must|required|bound|obliged',
        'impose|imposes|place|places|pass …4 obligations|obligation|duties|duty|requirements|rules …2 on|onto|to …4 {others}|firms|anyone|everyone|those|company|whoever',
        'same|these obligations|duties|requirements|rules …2 apply|applies|extend to …4 {others}|firms|anyone|everyone|those|company|whoever',
        'developer*|webmaster|web_designer|{others} …8 under strict|controlled|clear|tight|strictly …2 conditions|controls|rules|terms|control',
        'act|acting as a? data? processor …24 agreement|contract|schedule',
      ],
      and: [['{data}', 'access', 'process*']],
      unless: [...OTHER_AGREEMENT, 'members', 'links'],
      denied: 'no',
    },
    {
      says: [
        'they|these|who|which|{others} …6 may|can|will|must …4 only|not …6 use|process|access',
        'may not|only use …8 purpose*|service|behalf',
        'they|companies|{others} …12 prohibited|forbidden|barred|not_allowed|not_permitted …2 using|use|to_use|disclosing …8',
        'we|i require|expect|ask|oblige …6 {others}|{receivers}|them …14 {data}|law|gdpr|confidential*|respect|care',
        'only …3 work|use|choose …6 {others} …8 gdpr|law|comply|compliant|secure',
        'gdpr compliant|gdprcompliant {others}|companies',
        '{others}|they|these …6 only on …2 instructions',
        'trusted …2 {others} …14 safeguards',
        '{others} …6 required|obliged|bound …8 confidential*|secure|protect|safe',
        'on|under our instructions',
      ],
      and: [
        ['{others}', '{receivers}', 'they', 'these', 'them', 'companies'],
        ['{data}', 'gdpr', 'address', 'instructions', 'sharing', 'it'],
      ],
      unless: [...OTHER_AGREEMENT, 'sell', 'website*', 'links', 'outside', 'court*', 'cookies'],
    },
    {
      says: [
        'they|suppliers|providers|companies|processors only …2 receive|get|see|have …10 need|needed|necessary …8',
        'only the? {data} …3 they need to …8',
      ],
      unless: ['staff', 'employee*', 'volunteers', 'right'],
    },
    {
      says: [
        'only …4 work|use|choose|with|engage …4 {others}|companies|parties|organisations …4 comply|complies|respect|follow|meet …4 gdpr|law|rules|privacy',
        '{others}|companies|parties must …10 care|careful*|protect|secure*|confidential*|gdpr',
      ],
      and: [['{data}', 'gdpr', 'law', 'privacy']],
      unless: ['perform*', 'right', 'rights', 'staff', 'volunteers', 'website*', 'links', 'court*'],
    },
  ],
};
