/** To object for grave reasons only, as the Belgian law of 1992 had it (art. 12): the AVG asks for a situation of one's own. */
import type { FlagRules } from './flag.ts';

const GRAVE_NL = 'ernstige|ernstig|zwaarwichtige|zwaarwegende|gewichtige';
const JUST_NL =
  'legitieme|legitiem|gegronde|gewettigde|wettige|gerechtvaardigde|rechtmatige|rechtvaardige';
const REASON_NL = 'redenen|reden|motieven|gronden';
const GRAVE_EN = 'serious|substantial|weighty';
const JUST_EN = 'legitimate|justified|justifiable|valid|lawful';

/** The reasons of who goes on in spite of it. */
const OURS_NL = [
  'tenzij|behalve|dwingende',
  'wij|we|ik …4 hebben|heb|verwerken|verwerk|gebruiken|gebruik|bewaren …10 redenen|gronden|motieven',
];
const OURS_EN = ['unless|except|compelling', 'we|i …1 have|process|use|keep|can|demonstrate'];

export const graveReasonCues = {
  nl: [
    {
      says: [
        `${GRAVE_NL} en|of ${JUST_NL} …1 ${REASON_NL}`,
        `${JUST_NL} en|of ${GRAVE_NL} …1 ${REASON_NL}`,
      ],
      and: [['verzet|verzetten|bezwaar']],
      unless: OURS_NL,
    },
  ],
  en: [
    {
      says: [
        `${GRAVE_EN} and|or ${JUST_EN} …1 reasons|reason|grounds`,
        `${JUST_EN} and|or ${GRAVE_EN} …1 reasons|reason|grounds`,
      ],
      and: [['object|objection|oppose']],
      unless: OURS_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
