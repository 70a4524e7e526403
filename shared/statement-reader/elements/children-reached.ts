/** Cues of an age that is not reached, of parents who must know or sign, and of groups of a school age. */
import type { Cues } from '../rules/cue.ts';

const AGE_NL = '12|13|14|15|16|17|18|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien';
const AGE_EN = '12|13|14|15|16|17|18|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen';
const PARENT_NL = 'ouder|ouders|voogd|verzorger|verzorgers|vertegenwoordiger|vertegenwoordigers';
const PARENT_EN = 'parent|parents|guardian|guardians|representative|representatives|carer|carers';
const OTHER_NL: readonly string[] = [
  '{bewaar}',
  'korting|tarief|contributie|gratis|prijs',
  'alcohol|rijbewijs|stemrecht|stemmen',
];
const OTHER_EN: readonly string[] = [
  '{keep}',
  'discount|fee|fees|free|price',
  'alcohol|licence|vote|votes',
];

export const reachedFull: Cues = {
  nl: [
    {
      says: [
        `${AGE_NL} jaar? …2 niet|nog_niet …2 bereikt|hebt|heeft|geworden …12 ${PARENT_NL}`,
        `leeftijd van ${AGE_NL} …2 niet|nog_niet …3 bereikt …14`,
        `niet|nog_geen ${AGE_NL} …10 ${PARENT_NL}`,
        `jongeren|minderjarigen|minderjarige|jeugdleden|kinderen …8 handtekening|akkoord|medeweten|instemming …4 ${PARENT_NL}`,
        `handtekening|akkoord|medeweten|instemming van …3 ${PARENT_NL} …10 minderjarig*|jonger|onder`,
        `inschrijving|aanmelding|registratie van …2 minderjarig*|kinderen|jeugdleden …6 door …3 ${PARENT_NL}`,
      ],
      unless: OTHER_NL,
    },
  ],
  en: [
    {
      says: [
        `not|yet …3 reached|attained|turned …4 ${AGE_EN} …14 ${PARENT_EN}`,
        `not|yet …3 reached|attained …2 age of ${AGE_EN} …16 may|must|can|cannot|should|not`,
        `${PARENT_EN} …10 child|person|visitor|user …6 not|yet …3 reached|attained|turned …4 ${AGE_EN}`,
        `must|should be at least ${AGE_EN} years_old|years_of_age …8`,
        `only|solely|exclusively …2 for|by|to …4 people|persons|users|visitors|adults|anyone …3 aged|over|of ${AGE_EN}`,
        `junior|juniors|minor|minors|pupil|pupils …6 ${PARENT_EN} fills|fill|completes|complete|signs|sign|enters|enter …6 form|details|data`,
        `ask|consult|inform …2 ${PARENT_EN} before …8 photo*|picture*|film*|pupil*|children|juniors`,
        `${PARENT_EN} should|must|ought …4 supervise|monitor|watch …10 online|internet|website|app|data|information`,
      ],
      unless: OTHER_EN,
    },
  ],
};

export const reachedPart: Cues = {
  nl: [
    {
      says: [
        `deelnemers|leden|leerlingen|kampers …8 tussen|van <number> en|tot|t_m|tem|tot_en_met <number> jaar|jarigen|jarige`,
        'doelgroep|deelnemers|leerlingen …6 voortgezet|basisonderwijs|basisschool|middelbare|kleuter*|lagere|secundair',
        `schrijven|melden|geven ${PARENT_NL}|zij …2 hun kind|kinderen …10 in|aan|op`,
        `${PARENT_NL} schrijven|schrijft|melden|meldt …2 hun|het|een|zijn|haar kind|kinderen …10 in|aan`,
      ],
      unless: [...OTHER_NL.slice(1), 'universiteit|hogeschool|leerplicht*'],
    },
  ],
  en: [
    {
      says: [
        'participants|members|pupils|campers|students …8 aged|ages <number> to <number>',
        'participants|members|pupils|campers|students …8 between …2 <number> and <number>',
        `${PARENT_EN} enrol|register|sign_up|book …3 child|children …6`,
      ],
      unless: ['discount|fee|price', 'adult|adults', 'menu|menus|ticket*'],
    },
  ],
};
