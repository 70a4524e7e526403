/** Cues of a machine that chooses, reckons or draws lots, and of nobody decided on unseen. */
import type { Cues } from '../rules/cue.ts';

const MACHINE_NL = 'computer|algoritme|software|systeem|programma|rekenmodel|model|app';
const DECIDES_NL =
  'rekent|berekent|bepaalt|kiest|selecteert|beslist|besluit|beoordeelt|rangschikt|loot|sorteert';
const MACHINE_EN = 'computer|algorithm|software|system|programme|program|model|app';
const DECIDES_EN =
  'selects|picks|chooses|ranks|sorts|rejects|calculates|works_out|determines|decides|assesses|draws';
/** What is chosen is shown, and nobody is judged by it. */
const SHOWN_NL: readonly string[] = [
  'cookie*',
  'spam*',
  'taal|lettertype|scherm*|inhoud|advertentie*|reclame*|route*|browser*',
  'voorraad|temperatuur|licht',
];
const SHOWN_EN: readonly string[] = [
  'cookie*',
  'spam',
  'language|font|screen|content|advert*|ads|route*|browser*',
  'stock|temperature|light',
];

export const machineFull: Cues = {
  nl: [
    {
      says: [
        `${MACHINE_NL} ${DECIDES_NL} …4 of|wie|welke|hoeveel|wat …4 {u}|premie|prijs|tarief|kandidaten|aanvragen|plaats|korting|krediet`,
        `${MACHINE_NL} …2 zelf …2 of|wie|welke|hoeveel …4 {u}|kandidaten|aanvragen|plaats|krediet`,
        'geen …2 beslissing|besluit|beslissingen|besluiten …10 zonder_dat …4 mens|medewerker|iemand|wij|collega',
        `beslist|besluit|oordeelt|bepaalt geen|nooit …2 ${MACHINE_NL}|machine|robot`,
        `*systeem|software|programma|computer weigert|accepteert|keurt|bepaalt …2 automatisch|zelf …2`,
        `automatisch …4 bepaald|berekend|beoordeeld door …3 ${MACHINE_NL}|*programma|*systeem|score*`,
        `door …2 ${MACHINE_NL} ingeloot|geloot|geselecteerd|gekozen|beoordeeld|afgewezen`,
      ],
      unless: SHOWN_NL,
    },
  ],
  en: [
    {
      says: [
        `${MACHINE_EN} …2 ${DECIDES_EN} …2 who|whether|which|what|how_much …3 you|applicants|candidates|people|price|premium|pay|get|may`,
        `${MACHINE_EN} …2 ${DECIDES_EN} …2 applicants|candidates|applications|premium|price|winners`,
        'system|software|computer|program …1 automatically refuses|rejects|accepts|declines|approves …4',
        'no decision|decisions …10 without …3 person|human|somebody|someone|one_of_us|member|colleague',
      ],
      unless: SHOWN_EN,
    },
  ],
};

/** What somebody else may do with visits: no decision is told of. */
export const machinePart: Cues = {
  nl: [
    {
      says: [
        'google|facebook|meta|instagram|linkedin|zij|derden kan|kunnen …6 profiel|profielen …4 maken|opbouwen|opstellen|samenstellen',
      ],
      unless: ['niet|geen|nooit', 'account'],
    },
  ],
  en: [
    {
      says: [
        'google|facebook|meta|instagram|linkedin|they|third_parties may|can|might|could …2 build|make|create|form|draw_up …3 profile|profiles',
      ],
      unless: ['not|never|no', 'your profile|account'],
    },
  ],
};
