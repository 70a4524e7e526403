import type { Cue } from '../rules/cue.ts';

/** That one may object to them tells nothing of whether there are any. */
const OBJECTED_TO: readonly string[] = [
  'object|objecting|objection to …3 decision|decisions …6 automat*',
  'object|objecting|objection to …3 automat*',
];

/** English cues of decisions that no human being takes. */
export const automatedDecisionsEn: {
  readonly full: readonly Cue[];
  readonly part: readonly Cue[];
} = {
  full: [
    {
      says: [
        'no automated',
        'automated|automatic …3 decision*|check|assessment|acceptance|credit',
        'decisions|decision …8 computer|algorithm|automatically|machine',
        'solely|fully|entirely automat*',
        'without …4 person|human|people',
      ],
      and: [['decision*', 'decide*', 'automat*', 'check', 'score', 'profiling', 'human']],
      unless: ['cookie*', ...OBJECTED_TO],
    },

    {
      says: [
        'computer …3 decide*|takes|decision*',
        'algorithm …10 blocks|decides|without',
        'automatic …3 check|score|assessment',
        'decide* …6 without',
      ],
      unless: ['cookie*'],
    },
    {
      says: [
        'accepts|refuses|rejects|approves|declines|decides|scores|selects …12 without …1 anyone|anybody|person|human|member|employee …6 looking|seeing|checking|reviewing|involved|it',
      ],
      unless: ['cookie*', 'spam', 'password*'],
    },
    {
      says: [
        'automated …6 decision*',
        'automatic decision*',
        'decision* …10 automat*',
        'automated individual',
        'solely automated',
        'without human',
      ],
      unless: OBJECTED_TO,
    },
    {
      says: [
        'decision* …8 by a person|human|people|somebody|someone',
        'decision* …6 never|not …4 computer|automat*|machine|software',
        'check|assessment|screening …3 is|are automatic|automated',
        'decision* …6 automated|automatic means|processing',
      ],
      unless: ['cookie*', 'committee', 'spam', ...OBJECTED_TO],
    },
    {
      says: [
        'system|software|computer automatically decides|determines|rejects|assesses|selects',
        'system|software|computer decides|determines|rejects|assesses|selects …3 automatically',
        'never|not by …2 software|algorithm*|computer*|machine|system|ai',
        'reviewed|assessed|decided|taken|made by a? person|human|people|member',
        'never leave …4 to software|algorithm*|computer*|machine*|ai',
        'not …4 be? subject to …6 automat*',
      ],
      and: [
        [
          'decid*',
          'decision*',
          'determines',
          'review*',
          'reject*',
          'assess*',
          'subject',
          'application',
        ],
      ],
      unless: ['cookie*', 'spam', 'committee', 'translated'],
    },
    {
      says: [
        'not use computers|software|algorithms|ai to …3 make|take|reach decisions|decision',
        'automatically assessed|checked|scored|rejected|approved|reviewed|refused|declined|blocked|accepted …8',
        'none|never|no …10 by …2 computer|computers|software|algorithm*|machines',
        'automatically refuses|rejects|declines|accepts|approves …6',
        'assessed|scored|decided|approved|rejected|screened …1 automatically',
        'without human|manual involvement|intervention|review|input',
        'decisions|decision …8 always …2 made|taken by …8',
      ],
      and: [
        [
          'decision*',
          'decid*',
          'application*',
          'applicant*',
          'order*',
          'request*',
          'assess*',
          'credit*',
        ],
      ],
      unless: ['bank', 'payment*', 'invoices', 'cookie*', 'spam', 'virus*', 'committee', 'backup*'],
    },
    {
      says: ['person|human|people|somebody|someone always …3 takes|take|makes|make|decides|decide'],
      unless: ['cookie*', 'committee'],
    },
    {
      says: [
        'person|human|human_being|somebody|someone …2 always …3 looks|checks|reviews|reads|assesses|involved …10',
      ],
      and: [['decid*', 'decision*', 'application*']],
      unless: ['cookie*', 'committee'],
    },
    {
      says: [
        'application|applications|decision|decisions|request|requests …3 looked_at|checked|read|handled|considered|dealt_with|made|taken by a? human|human_being|person|people',
      ],
      and: [['every|each|all|always|only']],
      unless: ['cookie*', 'committee', 'spam', 'person responsible|named|who'],
    },
    {
      says: ['never|not by a? computer|machine|software|algorithm|robot'],
      and: [
        [
          'decision|decisions|decide|decides|decided|decide*',
          'application|applications …3 read|assessed|judged|considered',
        ],
      ],
      unless: ['cookie*', 'spam'],
    },
  ],
  part: [
    {
      says: ['suggest*|recommend* …6 based|depending on …4 purchase*|order*|visits|bought|ordered'],
      unless: ['anonym*', 'not|never|no'],
    },
    { says: OBJECTED_TO },
    {
      says: [
        'ai|openai|chatgpt|claude',
        'profile|profiles …6 you|visitors|users|customers',
        'machine learning',
        'scoring',
      ],
      and: [
        [
          'generat*',
          'analy*',
          'reply',
          'respon*',
          'build',
          'create',
          'report*',
          'make',
          'assess*',
          'personali*',
          'advertising',
        ],
      ],
      unless: ['train', 'your profile', 'ai …2 provider*|supplier*|vendor*|*processor*'],
    },

    {
      says: [
        'profile of you',
        'calculates …6 automatically',
        'tailor* …6 interests',
        'risk profile|profiles|score|scores',
        'not|never profile …1 you|our|members|customers|visitors|users|clients|people|anyone',
        'build|create|draw_up|make a …2 profile of …2 customer*|client*|user*|visitor*|member*',
      ],
    },
    {
      says: [
        'profiling',
        'automated spam',
        'spam detection|filter*|check*|protection|control*',
        'antispam',
        'automatic* …3 spam',
        'spam …6 automatic*',
        'decision engine*',
        'algorithm*',
        'profile …6 build|create',
      ],
    },
    {
      says: ['automatically …4 approve*|reject*|moderate*|recogni*|assess*|score*'],
      unless: [
        'ip address*|browser*|device*|computer|server …12 recogni*',
        'recogni* …10 ip|browser*|device*|computer|server',
        'cookie*',
      ],
    },
    {
      says: [
        'infer|inferred|inferring|deduce|derive|derived|predict …8 interests|preferences|behaviour|behavior',
        'interests|preferences …10 inferred|derived|deduced',
        'profile* …6 interests|preferences|behaviour|behavior|buying',
        'ai …2 tool|tools|assistant|software|chatbot|system',
        'chatbot …14 analys*|recommend*|automatic*|ai|personali*',
        'automat*|ai …6 chatbot',
        'help|helps|lets|allow|allows us …2 choose|select|pick|recommend|suggest …10 interest|interests you',
        'choose|select|pick|recommend|suggest …3 articles|products|services|offers|content …6 we think|believe …4 interest|interests|suit you',
      ],
      unless: ['train', 'cookie*', 'edit your profile', 'complete your profile'],
    },
    {
      says: [
        'tailor*|personali*|target*|customi* …10 browsing|pages|behaviour|behavior|purchases|viewed|looked|searched|searches|clicks',
        'based on …6 browsing|behaviour|behavior|purchases|searches|interests …10 ads|adverts|advertisements|offers|recommend*|suggest*',
        'ads|adverts|advertisements|offers|recommend*|suggestions …8 based on …6 browsing|behaviour|behavior|purchases|searches|interests|destinations|pages|viewed|searched',
        'retargeting|remarketing …14 viewed|visited|searched|interests|based',
      ],
      unless: ['train', 'anonym*', 'not|never|no'],
    },
  ],
};
