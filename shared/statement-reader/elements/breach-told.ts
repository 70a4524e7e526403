/** Cues that people are told what goes wrong with their data, by words without "breach" or "leak". */
import type { Cues } from '../rules/cue.ts';

const ELSE_NL: readonly string[] = ['cookie*', 'klacht*', '{meldweg} …2 {ap}', '{vermoedt}'];
const ELSE_EN: readonly string[] = ['cookie*', 'complain*', '{suspect} …2 us', 'if you {suspect}'];

/** What is told of a loss, whatever it is called: a verb of losing, and who hears of it. */
export const breachHeard: Cues = {
  nl: [
    {
      says: [
        'lekt|lekken|gelekt|uitlekt|uitlekken|kwijtraken|kwijtraakt|kwijt|verliezen|verloren|gestolen|buitgemaakt|ingezien …14 hoort|hoor|vertellen|laten|melden|waarschuwen|informeren|lichten u|je|jou|betrokkenen|wij|we|ik|direct|meteen',
        '*lekregister|incidentenregister|incidentregister|*lekkenregister',
        'incidenten|*lekken|*lek …8 register|logboek|lijst|bijgehouden|geregistreerd|vastgelegd',
      ],
      and: [['{gegevens}', 'u|je', 'datalek*', 'privacy*', 'incident*']],
      unless: [
        ...ELSE_NL,
        'wachtwoord*',
        'factuur|facturen',
        'bagage|sleutel*|fiets*|eigendommen|voorwerpen',
        'ongeval*',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'lose|loses|lost|leaked|leak|stolen|exposed|hacked …10 tell|inform|informed|notify|notified|warn|warned|told|hear …4 you|people|those|concerned|everyone|authority|it',
        'tell|inform|informed|notify|notified|warn|warned|told|hear …6 if|when|in_case …6 {data} …4 lost|leaked|stolen|exposed|hacked',
        'register|log|record of …3 breaches|data_breaches|incidents|leaks',
      ],
      and: [['{data}', 'breaches|leaks|incidents']],
      unless: [
        ...ELSE_EN,
        'password*',
        'luggage|property|keys|bike*',
        'you …2 lost|lose|lose_your|forgot',
        'not_liable|responsible',
      ],
      denied: 'no',
    },
  ],
};

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
