/** `We assume that you are fine with this, but you can opt out`: the notice that cookie plugins bring along. */
import type { FlagRules } from './flag.ts';

const TAKE_IT_NL = [
  'ervan_uit|er_van_uit|er_vanuit|ervanuit|hiervan_uit|daarvan_uit dat? …1 u|je|jij|jullie …8 akkoord|instemt|goedvindt|accepteert|eens|toestemming|goed|okay|ok|instemmen|aanvaardt|tevreden|bezwaar',
  'nemen|neem|neemt wij|we|ik? …2 aan dat u|je|jij|jullie …8 akkoord|instemt|goedvindt|accepteert|eens|toestemming|goed|okay|ok|instemmen|aanvaardt|bezwaar',
  'veronderstellen|veronderstel|aannemen|vermoeden wij|we|ik? …2 dat u|je|jij|jullie …8 akkoord|instemt|goedvindt|accepteert|eens|toestemming|goed|okay|ok|instemmen|aanvaardt|bezwaar',
];
const OPT_OUT_NL =
  'afmelden|uitschrijven|opt_out|optout|opt_outen|uitschakelen|weigeren|afwijzen|uitzetten|opten';
const OWN_NL = [
  'nemen|neem|veronderstellen wij|we|ik? niet',
  'niet …1 ervan_uit|er_van_uit|er_vanuit|ervanuit',
  'offerte|voorwaarden|bestelling|factuur|wijziging*|reglement|nieuwsbrief*|ouder*',
  'tenzij …6 aanvinkt|aangevinkt',
  'vragen|vraagt wij|we|ik? …4 of',
  'sommige|andere|veel …3 *sites',
  'dat {u} …2 niet …2 accepteert|aanvaardt|instemt|akkoord',
];
const TAKE_IT_EN = [
  'assume|assuming|presume|take_it|infer|conclude that? you …1 are|accept|agree|consent|approve|give|have …4 happy|ok|okay|fine|content|consent|agreed|accepted|consented',
  'assume|assuming|presume|take_it|infer|conclude that? youre happy|ok|okay|fine|content',
  'assume|assuming|presume|take_it|infer|conclude that? you …1 accept|agree|consent|approve',
];
const OPT_OUT_EN = 'opt_out|optout|reject|disable|unsubscribe|decline|turn_off|switch_off|switch';
const OWN_EN = [
  'not|never …1 assume|presume|infer|conclude',
  'quote|terms|order|invoice|newsletter*|parent*|changes',
  'unless you …4 tick|ticked',
  'some|other|many|most websites|sites|companies',
];
const COOKIES = ['cookie*'];

export const assumedCues = {
  nl: [
    { says: TAKE_IT_NL, and: [[OPT_OUT_NL]], unless: OWN_NL },
    { says: TAKE_IT_NL, and: [COOKIES], unless: OWN_NL },
    { says: TAKE_IT_NL, beside: COOKIES, unless: OWN_NL },
    { says: TAKE_IT_NL, under: COOKIES, unless: OWN_NL },
    {
      says: TAKE_IT_NL,
      and: [
        [
          'verdergaat|doorgaat|doorgaan|verder|gebruik|gebruikt|bezoekt|bezoeken|surft …8 *site|website|app|webshop|pagina',
        ],
      ],
      unless: OWN_NL,
    },
  ],
  en: [
    { says: TAKE_IT_EN, and: [[OPT_OUT_EN]], unless: OWN_EN },
    { says: TAKE_IT_EN, and: [COOKIES], unless: OWN_EN },
    { says: TAKE_IT_EN, beside: COOKIES, unless: OWN_EN },
    { says: TAKE_IT_EN, under: COOKIES, unless: OWN_EN },
    {
      says: TAKE_IT_EN,
      and: [
        ['continue|continuing|keep|carry_on|browsing|using|visiting …6 site|website|app|page|us'],
      ],
      unless: OWN_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
