/** Cues that people are told what goes wrong with their data, by words without "breach" or "leak". */
import type { Cues } from '../rules/cue.ts';

const ELSE_NL: readonly string[] = ['cookie*', 'klacht*', '{meldweg} …2 {ap}', '{vermoedt}'];
const ELSE_EN: readonly string[] = ['cookie*', 'complain*', '{suspect} …2 us', 'if you {suspect}'];

export const breachTold: Cues = {
  nl: [
    {
      says: [
        'mis|misgaat|misgaan|misging|misloopt|mislopen|fout …6 {gegevens} …8 hoor|hoort|melden|laten|waarschuwen|waarschuw|informeren|vertellen',
        '{gegevens} …6 kwijtraken|kwijtraakt|verloren|kwijt …6 hoort|melden|laten|waarschuwen|informeren|vertellen …2 wij|we|ik|u|je',
      ],
      and: [['als|mocht|indien|wanneer|zodra|bij']],
      unless: [...ELSE_NL, 'hoor|horen wij|we|ik …2 graag|het'],
    },
    {
      says: [
        'verdachts|riskants|risico|gevaarlijks|ongewoons …8 waarschuwen|waarschuw|informeren|alarmeren|laten wij|we|ik …1 u|je|jou',
        'waarschuwen|waarschuw|informeren wij|we|ik u|je|jou …6 verdachts|riskants|gevaarlijks|ongewoons|verdachte_activiteit',
      ],
      unless: ELSE_NL,
    },
  ],
  en: [
    {
      says: [
        'detect|spot|notice|see|find …2 something|anything|activity …3 suspicious|risky|unusual …10 alert|warn|notify|tell|inform you',
      ],
      unless: ELSE_EN,
    },
  ],
};
