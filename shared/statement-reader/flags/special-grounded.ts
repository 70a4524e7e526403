/** What may be a ground for special data, and what only looks like one. */
import type { FlagRules } from './flag.ts';
import { CARE_EN, CARE_NL } from './special-words.ts';

/** How long they are kept, where they stand or who sees them: a law or a `never` there is no ground. */
const ELSEWHERE_NL = [
  'bewaartermijn*|bewaarplicht|bewaarperiode* …8 wet|wettelijk*',
  'wet|wettelijk* …4 bewaartermijn*|bewaarplicht|bewaarperiode*',
  'nooit|niet …4 lokaal|onbeveiligd|server|servers|laptop*|computer* …4 opgeslagen|bewaard',
  'alleen|slechts|uitsluitend|enkel|niet|nooit …1 verstrekt|gedeeld|doorgegeven|verstrekken|delen',
  'afhankelijk van|hangt …8 wet|wettelijk*',
];
const ELSEWHERE_EN = [
  'retention|kept|keep|retain …8 law|legal|statutory',
  'never|not …4 locally|unsecured|server|servers|laptop*|computer* …2 stored|kept|held|saved',
  'never|not …2 stored|kept|held|saved …3 locally|server|servers|laptop*|computer*',
  'only|never|not shared|disclosed|share|disclose',
  'depend|depends|depending …8 law|legal',
];

export const groundedCues = {
  /** Of what the element takes for a ground: words that may be one, or a denial. */
  grounded: {
    nl: [
      {
        says: [
          'toestemming|akkoord|instem*|vrijwillig',
          'artikel|art 9',
          'wet|wettelijk*|verplicht|plicht|*plicht|taak',
          'noodzakelijk|nodig|noodzaak',
          'geen|niet|nooit|niets|geenszins',
          'mogen|mag|grond|grondslag|uitzondering|kerkgenootschap|kerkelijk*',
          ...CARE_NL,
        ],
        unless: ELSEWHERE_NL,
      },
    ],
    en: [
      {
        says: [
          'consent|permission|allow|allows|agree|agreed|voluntar*',
          'article|art 9',
          'law|legal|legally|obliges|obligation|obliged|statutory|duty',
          'necessary|needed|need|require|required',
          'no|not|never|dont|none',
          'ground|basis|condition of|exemption',
          ...CARE_EN,
        ],
        unless: ELSEWHERE_EN,
      },
    ],
  },
  elsewhere: { nl: [{ says: ELSEWHERE_NL }], en: [{ says: ELSEWHERE_EN }] },
  /** Of the past of staff and volunteers, and of nothing else. */
  vetting: {
    nl: [
      {
        says: ['vog|strafblad|antecedenten*|gedragsverklaring|*gedrag|straf*'],
        unless: ['*gezondheid*|medisch*|geloof*|godsdienst*|etnisch*'],
      },
    ],
    en: [
      {
        says: ['criminal|conviction*|dbs|disclosure_and_barring|vetting|garda'],
        unless: ['health|medical|religio*|faith|ethnic*|disabilit*'],
      },
    ],
  },
} satisfies FlagRules['facts'];
