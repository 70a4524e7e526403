/** Bases as the cell of a table names them in plain words, or as the end of a sentence on why data are used. */
import type { Cues } from '../rules/cue.ts';

const CELL = ['row', 'item'] as const;
/** A right that rests on the basis, and an appointment that is made. */
const OTHER_NL: readonly string[] = [
  'bezwaar',
  'recht|rechten',
  'onderdeel|hoofdstuk|paragraaf',
  'annuleren|verzetten|afzeggen',
  'cookie*',
];
const OTHER_EN: readonly string[] = ['object|objection', 'right|rights', 'section', 'cookie*'];

/** `Ons belang: diefstal voorkomen`; weighing it against that of others names no basis. */
const INTEREST_NL = 'ons|onze|mijn eigen? belang|belangen';
const INTEREST_EN = 'our|my own? interest|interests';
/** A value, and no basis: `uw privacy is ons belang`, `gaat voor ons belang`. */
const VALUED_NL = [
  `is|zijn|blijft|wordt …2 ${INTEREST_NL}`,
  `voor|boven|naast|dan ${INTEREST_NL}`,
  `kent|ken|dient|dienen|behartigt|behartigen|schaadt|schaden|begrijpt …2 ${INTEREST_NL}`,
  `gaat|gaan|staat|komt|stellen|zetten …4 ${INTEREST_NL}`,
];
const WEIGHED_NL = [
  ...VALUED_NL,
  'afweg*|zwaarder|*wegen|weegt',
  'in|van|tegen …1 ons|onze|mijn …1 belang|belangen',
];
const VALUED_EN = [
  `is|are|remains …2 ${INTEREST_EN}`,
  `before|above|beyond|beside|than ${INTEREST_EN}`,
  `know|knows|serve|serves|harm|harms|hurt|hurts|understand …2 ${INTEREST_EN}`,
  `comes|come|goes|put|puts …4 ${INTEREST_EN}`,
];
const WEIGHED_EN = [
  ...VALUED_EN,
  'weigh*|balanc*|overrid*|outweigh*',
  'in|of|against our|my own? interest|interests',
];

export const legalBasisCell: Cues = {
  nl: [
    {
      says: [
        'nodig|noodzakelijk voor onze|de|mijn afspraak|afspraken met {u}',
        'moet|moeten|verplicht van|volgens …1 de|het …1 *wet|*wetten|*wetgeving|regels|voorschriften',
        'onze|mijn taak voor iedereen',
        'om iemands|mensen leven te beschermen|redden',
        INTEREST_NL,
      ],
      unless: [...OTHER_NL, ...WEIGHED_NL],
      denied: 'no',
      in: CELL,
    },
    {
      says: ['nodig|noodzakelijk is? voor onze|de|mijn afspraak|afspraken met {u}'],
      and: [
        ['{gegevens}', '{soort}'],
        ['{verwerk}', 'mogen|mag'],
      ],
      unless: [...OTHER_NL, '{opgeven}', 'hebben|heb wij|we|ik …8 nodig'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'needed|necessary for our|my|the agreement|agreements|arrangement|arrangements with you',
        'required|needed|demanded|imposed by …1 the? …1 law|laws|rules|regulations|*law',
        'our|my public task',
        'to protect|save someones|somebodys|peoples life|lives',
        INTEREST_EN,
      ],
      unless: [...OTHER_EN, ...WEIGHED_EN],
      denied: 'no',
      in: CELL,
    },
  ],
};

/** Part cues of the interest: what stands after it tells which. */
export const interestCell: Cues = {
  nl: [{ says: [INTEREST_NL], unless: [...OTHER_NL, ...WEIGHED_NL], denied: 'no', in: CELL }],
  en: [{ says: [INTEREST_EN], unless: [...OTHER_EN, ...WEIGHED_EN], denied: 'no', in: CELL }],
};
