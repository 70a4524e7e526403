/** Cues of profiles that are drawn up of people, or are not: only touched by who tells of no decision. */
import type { Cues } from '../rules/cue.ts';

const DRAWS_EN =
  'draw_up|drawing_up|compile|compiling|establish|establishing|generate|generating|put_together|form|forming|create|creating|build|building|make|making|keep|maintain';
/** A page about oneself, made by oneself. */
const OWN_PAGE_EN: readonly string[] = [
  'you|users|members|visitors|candidates can|may|must|should|could|need …8 profile|profiles',
  'your|a …1 profile page|picture|photo|settings',
  'log_in|login|sign_in|account|register|registration|password',
  'if|when|once you',
];
const OWN_PAGE_NL: readonly string[] = [
  '{u} kunt|kun|kan|kunnen|moet|moeten|dient|mag …10 profiel',
  'aanmaken|inloggen|account|registreren|wachtwoord|profielfoto|profielpagina',
  'als|indien|wanneer|zodra {u}',
];

export const profileDrawn: Cues = {
  nl: [
    {
      says: [
        'profiel te_maken|te_creeren|te_vormen|op_te_bouwen|op_te_stellen|samen_te_stellen|aan_te_leggen|aanleggen|creeren|samenstellen|opbouwen|vormen',
        'combineren|combineer|combineert|samenvoegen|koppelen …16 beeld|profiel|inzicht …6 voorkeur*|interesse*|gedrag|smaak|belangstelling',
        'niet automatisch|geautomatiseerd …6 beoordeeld|beslist|besloten|te_beslissen',
      ],
      unless: OWN_PAGE_NL,
    },
  ],
  en: [
    {
      says: [
        `not|never|no …6 ${DRAWS_EN} …3 user|customer|visitor|personal|personality|individual …1 profile|profiles`,
        `${DRAWS_EN} …2 user|customer|visitor|personality|individual|interest|buyer …1 profile|profiles`,
        `may|can|could|will ${DRAWS_EN} a|the|your …2 profile …6`,
        `to ${DRAWS_EN} a|the|your …2 profile …6`,
        'combine|combines|combining|merge …14 picture|profile|insight|understanding …6 preferences|interests|behaviour|behavior|taste',
        'personalised|personalized|targeted|tailored|relevant …2 advertising|ads|adverts|offers …4 based on …3 profile|profiles',
      ],
      unless: OWN_PAGE_EN,
    },
  ],
};
