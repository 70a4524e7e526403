/** English as a Dutch pen writes it: one verb for all persons, the verb last, one letter for another. */
import type { TranslationSign } from './translation-signs.ts';

const DATA =
  'data|consent|privacy|permission|rights|details|information|account|name|email|request';
const OF_DATA: readonly string[] = [
  '{data}|datas|informations',
  'privacy|consent|permission|cookies|newsletter|website|statement|policy|rights|questions',
];
const ADVERBS = 'always|only|also|never|ever';

export const dutchEnglish: Readonly<Record<string, TranslationSign>> = {
  /** `Process you data`, `about you're privacy`, `too third parties`. */
  wrongLetter: {
    weight: 2,
    cues: [
      {
        says: [
          `process|use|store|keep|sell|share|delete|correct|protect|collect|undo|withdraw|revoke|asks you ${DATA}`,
          `that|because you privacy|consent|data is`,
          `linked|related|relating|belong to you personal`,
          'process|use|store|share|protect you personal {data}',
          `about|of|with youre ${DATA}`,
          'all|the|this|which date that is|are|we',
          'too third|others|parties|anyone',
          'safed on|in|at|by',
          'recieve|adres|mailadress|priviacy|personel data|information|details',
          'is|are|you|privacy save on|with|and|by',
          'do|does no sell|share|give|pass|use|store',
          'a|your|the complain against|with|about',
          'submit|file|make a complain',
          'younger|older|longer|other then',
          'untill|til you|the|your',
          'booking|contact|information|data trough',
        ],
        and: [[...OF_DATA, 'personal', 'internet|booking', 'years|parents']],
        unless: [
          'give|send|offer|show|tell|bring|provide|get|owe you',
          'assure|promise|guarantee you privacy|permission',
          'date that is …2 agreed|set|fixed|later|earlier|chosen',
          'thank|thanks',
        ],
      },
    ],
  },
  /** `We only gives`, `the website make use`, `this data are been`. */
  wrongForm: {
    weight: 2,
    cues: [
      {
        says: [
          `we|i ${ADVERBS} gives|uses|asks|keeps|shares|sends|stores|collects|makes|takes|has|is`,
          'we|i asks|adheres|takes|sells|gets|saves|informs|respects',
          'we|i of|from the …3 is',
          'the|our|this website|site|organisation|association|company|club make|use|collect|store|have|give|process|keep|respect',
          'will|can|may|shall|only been used|shared|stored|kept|processed|sent|deleted|given',
          'is|are|was not? been shared|used|sold|stored|processed|collected',
          'have|has take|keep|store|collect|give|make|choose',
          'you can|may contacted|asks|withdraws',
          'necessarily for|to',
          'datas|data who|whose|wich|whom is|are',
          'parties|persons|companies who|which we have agreements|contracts with about',
        ],
        and: [OF_DATA],
        unless: [
          'does|do|did|can|may|will|would|should|must|let|help|helps|makes|how|to|and|or|when|if|whether …4 make|use|collect|store|have|give|process|keep|respect',
          'of|by|on|from|through|via|and|visit|visiting the|our|this website|site|organisation|association|company|club',
          'have|has give|take|keep …1 away',
        ],
      },
    ],
  },
  /** `Can you contact us`, `when you customer are`, `the data we from you collect`. */
  wrongOrder: {
    weight: 2,
    cues: [
      {
        says: [
          'for question|questions|complaints|information …8 can you contact|mail|reach|call|ask|send',
          'also|always|therefore|moreover|then can|will|may|must|do you|we withdraw|ask|send|request|object|use|store|delete|process|share',
          'we|you|i from|of|about|with you|us|others collect|process|store|receive|share|have|keep',
          'we|you|that …1 not longer …2 customer|member|client|necessary|needed|are|is|need',
          'when|if|because|that you|we|this|it …2 customer|member|client|necessary|needed|required are|is',
          'can|may|will|must always? a|an|your|the request|complaint|objection submit|file|make|do|send|lodge',
          'right your|the|his …1 data|information to view|see|correct|delete|change|remove|let',
          'with this|these inform|informs we|you',
        ],
        and: [OF_DATA],
        unless: ['who|what|which|how|where', 'you are|is', 'we|it is|are'],
      },
    ],
  },
  /** `The right on inspection`, `keep us to the law`, `not give them by to`. */
  wrongPreposition: {
    weight: 2,
    cues: [
      {
        says: [
          'right|rights on inspection|access|insight|correction|deletion|removal|view|erasure|data|privacy|information',
          'handle|handles|handling|deal|go with|about with your|the|personal',
          'keep|keeps|hold|holds us|ourselves|me to|at|on the|this|these law|rules|gdpr|legislation|privacy',
          'adhere ourselves|us to',
          'very|really|extremely|so serious and|with|about',
          'privacy|data …2 very|really|extremely serious',
          'can|may|could|should|please|will|always contact with|to us|me',
          'make|makes|made use from|off',
          'unsubscribe|subscribe|sign yourself|himself|themselves',
          'like|want to inform you by this|these',
          'give|gives|gave you clarity|openness',
          'go to work|about with …1 {data}',
          'keep|hold|track …4 visits|visitors|data|it by|at',
          'on|by account of …2 privacy',
          'in|from …1 name of …1 privacy',
          'responsible over|about|on',
          'agreement|agreements made with about',
        ],
        and: [OF_DATA],
        unless: ['serious and|about|with …2 breach|incident|consequences|harm|illness|offence'],
      },
    ],
  },
};
