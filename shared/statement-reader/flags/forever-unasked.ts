/** Kept until somebody thinks of asking: who never asks is kept for good. */
import type { FlagRules } from './flag.ts';
import { UNASKED_EN, UNASKED_NL } from './forever-guards.ts';
import { onlyAskedCues } from './forever-only-asked.ts';

const ASKS_NL =
  'vraagt|vraag|verzoekt|verzoek|aangeeft|aangeven|meldt|laat|laten_weten|verzocht|indient|contact|bericht';
const STAY_NL = '{bewaar}|blijft|blijven|bestaan|staan|aanwezig|actief';
const ASKS_EN = 'ask|asks|tell|tells|request|requests|instruct|contact|contacts|notify|inform';
const STAY_EN =
  'keep|keeps|kept|retain|retains|retained|store|stored|hold|held|stays|stay|remains|remain|saved|active|open';

/** What ends by itself, is answered, or is no file on anybody. */
const ENDS_NL = [
  ...UNASKED_NL.filter((one) => !one.includes('klant')),
  'klant|klanten|lid …2 bent|is|blijft',
  'lid|lidmaatschap|wet|wettelijk*|nodig|noodzakelijk|verplicht|bewaarplicht',
  'na|nadat|maximaal|uiterlijk|inactief|inactiviteit|inloggen',
  'eerder|vroeger|tussentijds|voortijdig',
  'meteen|direct|onmiddellijk|binnen|recht|rechten|sollicit*|cv',
];
const ENDS_EN = [
  ...UNASKED_EN.filter((one) => !one.includes('customer')),
  'member|law|legal*|necessary|needed|required',
  'customer|client|customers are|remain',
  'after|maximum|at_most|inactive|inactivity|log_in',
  'earlier|sooner|before',
  'immediately|promptly|within|right|rights|cv|resume|vacancy',
];
/** Until a moment of its own, as well as when somebody asks. */
const OTHERWISE_NL = ['tot|totdat', 'tijdens', 'gedurende', 'seizoen', 'zolang|zo_lang'];
const OTHERWISE_EN = ['until|till', 'during', 'season', 'as long as', 'while'];

export const unaskedCues = {
  nl: [
    {
      says: [
        `${STAY_NL} …8 tot|totdat|tot_dat|tot_wanneer {u} …10 ${ASKS_NL} …8 {wissen}`,
        `${STAY_NL} …8 tot|totdat|tot_dat|tot_wanneer {u} …8 {wissen} …3 vraagt|vraag|verzoekt|verzoek|aanvraagt`,
        `${STAY_NL} …6 tot|tot_aan {uw}|een verzoek …4 {wissen}`,
        `${STAY_NL} …6 zolang|zo_lang {u}|er …4 niet|geen …8 {wissen}`,
      ],
      and: [
        ['{gegevens}', '{soort}', '*account|*accounts|*profiel|*profielen|dossier*', '{bewaar}'],
      ],
      unless: ENDS_NL,
    },
    {
      says: [
        `${STAY_NL} …6 tenzij {u} …6 ${ASKS_NL} …8 {wissen}`,
        `${STAY_NL} …6 tenzij {u} …4 {wissen} …2 vraagt|vraag|verzoekt|verzoek|aanvraagt`,
        `tenzij {u} …4 {wissen} …2 vraagt|vraag|verzoekt|verzoek …4 ${STAY_NL}`,
        `tenzij {u} …4 ${ASKS_NL} …8 {wissen} …3 ${STAY_NL}`,
      ],
      and: [['{gegevens}', '{soort}', '*account|*accounts|*profiel|*profielen|dossier*']],
      unless: [...ENDS_NL, ...OTHERWISE_NL],
    },
    ...onlyAskedCues.nl,
  ],
  en: [
    {
      says: [
        `${STAY_EN} …8 until|till you|your|they|we …6 ${ASKS_EN} …8 {erase}`,
        `${STAY_EN} …8 until|till you|your|they …6 ${ASKS_EN} …6 to be {erase}`,
        `${STAY_EN} …6 until|till …4 request …4 {erase}`,
      ],
      and: [['{data}', '{kindOfData}', 'account|accounts|profile|profiles|file|record|records']],
      unless: ENDS_EN,
    },
    {
      says: [
        `${STAY_EN} …6 unless you|the|they …3 ${ASKS_EN} …8 {erase}`,
        `unless you|the|they …3 ${ASKS_EN} …8 {erase} …8 ${STAY_EN}`,
        `${STAY_EN} …6 unless …2 request …3 {erase}`,
      ],
      and: [['{data}', '{kindOfData}', 'account|accounts|profile|profiles|file|record|records']],
      unless: [...ENDS_EN, ...OTHERWISE_EN],
    },
    ...onlyAskedCues.en,
  ],
} satisfies FlagRules['raisedBy'];
