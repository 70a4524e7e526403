/** Special data that somebody sends unasked: neither that, nor consent that is read from it, is a ground (AVG 9(2)). */
import type { Cue } from '../rules/cue.ts';
import type { FlagRules } from './flag.ts';

const SPECIAL_ALL_NL = ['bijzondere|gevoelige|medische|gezondheidsgegevens|*gezondheid*'];
const SPECIAL_ALL_EN = ['special|sensitive|medical|health'];
const SPECIAL_NL = 'bijzondere|gevoelige|medische|gezondheidsgegevens';
const SPECIAL_EN = 'special|sensitive|health|medical';
const HANDS_NL =
  'verstrekt|verstrek|verstrekken|geeft|geef|geven|deelt|deel|delen|stuurt|stuur|sturen|toestuurt|vermeldt|vermeld|meldt|invult|achterlaat|verstuurt|te_delen|te_geven|te_verstrekken|te_vermelden|te_sturen';
const HANDS_EN =
  'provide|provides|providing|give|gives|giving|share|shares|sharing|send|sends|sending|submit|submitting|disclose|disclosing|volunteer|include';

const UNASKED_NL = [
  'ongevraagd|ongevraagde|vrijwillig|eigen_beweging|eigen_initiatief|eigener_beweging',
];
const UNASKED_EN = [
  'unsolicited|unasked|voluntarily|own_accord|own_initiative|without_being_asked',
];

/** Agreed to by sending. */
export const sentSpecialCues = {
  nl: [
    {
      says: [
        `als|indien|wanneer|door|zodra …10 ${SPECIAL_NL} …10 ${HANDS_NL} …12 toestemt|instemt|stemt|stem|akkoord|toestemming`,
        `als|indien|wanneer|door|zodra …8 ${HANDS_NL} …8 ${SPECIAL_NL} …12 toestemt|instemt|stemt|stem|akkoord|toestemming`,
      ],
      and: [['{u}'], ['*gegevens|informatie']],
      unless: [
        'vragen|vraag|vraagt|gevraagd|*vink*|*kruis*|apart|aparte|afzonderlijk*',
        'geen|niet|nooit|alleen|uitsluitend|slechts|pas|tenzij|zonder|nodig|derden|intrek*',
        'kunt|kun|kan|mag|gegeven|toestemmingsformulier*',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `if|when|by|where|once …8 ${HANDS_EN} …6 ${SPECIAL_EN} …14 consent|consents|consenting|agree|agreeing`,
      ],
      and: [['you'], ['{data}']],
      unless: [
        'ask|asks|asked|tick*|box|boxes|separate*|choose|whether|form|sign|signed',
        'no|not|never|only|unless|without|need|third|withdraw*|can|may',
      ],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];

const unasked = (cues: readonly Cue[], how: readonly string[]): readonly Cue[] =>
  cues.map((cue) => ({ ...cue, and: [...(cue.and ?? []), how] }));

export const sentCues = {
  /** None, but for what somebody tells: that is no ground (AVG 9(2)). */
  volunteered: {
    nl: [
      {
        says: [
          'geen|niet …8 tenzij|behalve|behoudens …8 zelf|vrijwillig|ongevraagd …12 verstrekt|verstrek|geeft|geef|meldt|meld|deelt|deel|vertelt|vertel|aangeeft|invult|opgeeft|doorgeeft',
          'geen|niet …8 tenzij|behalve|behoudens …10 die|dat {u} …2 zelf|vrijwillig …4 verstrekt|verstrek|geeft|geef|meldt|meld|deelt|deel|vertelt|vertel|aangeeft|invult|opgeeft|doorgeeft',
        ],
        and: [SPECIAL_ALL_NL],
        unless: ['toestemming|wet|wettelijk*|artikel|wgbo'],
      },
    ],
    en: [
      {
        says: [
          'no|not …10 unless|except|other_than|apart_from …6 you|clients|participants|members …3 provide|give|share|tell|volunteer|disclose|supply|mention',
          'no|not …10 unless|except|other_than …8 volunteered|provided_by_you|given_by_you|you_tell_us',
        ],
        and: [SPECIAL_ALL_EN],
        unless: ['consent|permission|law|legal*|article'],
      },
    ],
  },
  takenAsConsent: {
    nl: unasked(sentSpecialCues.nl, UNASKED_NL),
    en: unasked(sentSpecialCues.en, UNASKED_EN),
  },
} satisfies FlagRules['facts'];
