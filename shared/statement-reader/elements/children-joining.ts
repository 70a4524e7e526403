import type { Cues } from '../rules/cue.ts';

/** Ages that rules on minors name: a discount for members of 65 is none. */
const AGE_NL = '12|13|14|15|16|17|18|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien';
const JOINS_NL =
  'lid|lidmaatschap|account|*account|aansluiten|inschrijven|registreren|aanmelden|boeken|bestellen|reserveren|kopen|deelnemen|klant|abonnee|vrijwilliger|donateur';
const ONLY_NL =
  'alleen|enkel|uitsluitend|slechts|minimaal|minstens|tenminste|ten_minste|moet|moeten|dient|dienen|mits|voorwaarde|open';
const AGE_EN = '12|13|14|15|16|17|18|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen';
const JOINS_EN =
  'join|joining|member|members|membership|register|registering|account|accounts|sign_up|book|booking|order|subscribe|purchase|buy|volunteer|participate';
const ONLY_EN =
  'only|must|need|needs|have_to|has_to|open|restricted|limited|least|minimum|provided|should';

const NO_RULE_NL: readonly string[] = [
  '{bewaar}',
  'korting|tarief|contributie|entree|gratis|kaartje|prijs',
  'alcohol|drank|rijbewijs',
  'stemrecht|stemmen|stem',
  'dag|dagen|uur|uren|weken|maanden|euro',
  'jaar lid|lidmaatschap',
  'geboortedatum|leeftijd|naam …3 van|bij',
];
const NO_RULE_EN: readonly string[] = [
  'discount|concession|concessions|fee|fees|reduced|free|price',
  'alcohol|licence|drinks',
  'vote|voting|votes',
  'days|hours|weeks|months|weekend|noon|weekdays',
  'destroyed|deleted|erased|retained|kept',
];

/** From which age one may join, order or have an account: so nothing is asked of those who are younger. */
export const childrenJoining: Cues = {
  nl: [
    {
      says: [
        `${JOINS_NL} …6 vanaf|boven …3 ${AGE_NL} …1 jaar|jarige`,
        `vanaf|boven …3 ${AGE_NL} …1 jaar …6 ${JOINS_NL}`,
        `${AGE_NL} jaar of|en ouder …8 ${JOINS_NL}`,
        `${JOINS_NL} …12 minimaal|minstens|tenminste|ten_minste ${AGE_NL}`,
        `${JOINS_NL} …12 ${AGE_NL} jaar of|en ouder`,
        `minimaal|minstens|tenminste|ten_minste ${AGE_NL} …6 ${JOINS_NL}`,
        `minimumleeftijd|minimum_leeftijd …10 ${AGE_NL}`,
      ],
      and: [[ONLY_NL, 'vanaf|boven', 'minimumleeftijd|minimum_leeftijd', 'kan|kun|kunt|kunnen']],
      unless: NO_RULE_NL,
    },
    {
      says: [
        `alleen|enkel|uitsluitend|slechts meerderjarigen|volwassenen|meerderjarige|volwassen …10 ${JOINS_NL}|gebruiken`,
        `${JOINS_NL} …8 alleen|enkel|uitsluitend|slechts …2 meerderjarig|meerderjarige|meerderjarigen|volwassenen`,
      ],
      unless: NO_RULE_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${AGE_EN} …2 or|and over|older|above …8 ${JOINS_EN}`,
        `over|above the_age_of? ${AGE_EN} …8 ${JOINS_EN}`,
        `${JOINS_EN} …12 ${AGE_EN} …2 or|and over|older|above`,
        `at least ${AGE_EN} …6 ${JOINS_EN}`,
        `${JOINS_EN} …10 at least ${AGE_EN}`,
        `minimum age …10 ${AGE_EN}`,
      ],
      and: [[ONLY_EN]],
      unless: NO_RULE_EN,
    },
    {
      says: [
        'not|never …3 publish|post|print|put|share|show|display|use …6 names|name|surname|surnames …6 child|children|minors|pupils|young|juniors',
        'child|children|minors|pupils|juniors …3 never|not …2 named …8',
      ],
      unless: ['sell|sold'],
    },
    {
      says: [
        `only adults …6 ${JOINS_EN}|use`,
        `${JOINS_EN} …4 only|restricted|limited|open …2 to|for adults`,
      ],
      unless: NO_RULE_EN,
      denied: 'no',
    },
  ],
};
