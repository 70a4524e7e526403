/** The citizen service number. */
import { type FlagRules, raisedOn, without } from './flag.ts';
import { MASKED_EN, MASKED_NL, NONE_EN, NONE_NL } from './identity-words.ts';

const BSN_NL = [
  'bsn',
  'bsnnummer*',
  'burgerservicenummer*',
  'burger service nummer',
  'sofinummer*',
  'rijksregisternummer*|rijksregisternr|rrn|insz|insznummer*|nationaal_nummer',
];
const BSN_EN = [
  'bsn',
  'citizen service number*',
  'social security number*',
  'national insurance number*',
  'ni number*|no',
  'national insurance no|nos',
  'nino',
  'national identification number*',
  'burgerservicenummer*',
];
/** Laws that ask for the number or the copy: payroll, health care, education, money laundering. */
const LAW_NL = [
  'loon*|salaris*|verloning|werkgever*|werknemer*|personeel*|medewerker*|identificatieplicht',
  'wettelijk*|wet|wwft|wabvpz|zorgverzekeraar*|declar*|*verplicht',
  'belastingdienst|belasting*|jaaropgave*|uwv',
  'grondslag',
];
const LAW_EN = [
  'payroll|salary|salaries|employer|employee*|staff',
  'legal*|law|statutory|tax|act',
  'health insur*',
];

const bsn = {
  nl: [
    {
      says: BSN_NL,
      unless: [...MASKED_NL, 'kopie*', ...NONE_NL],
      denied: 'no',
    },
  ],
  en: [
    { says: BSN_EN, unless: [...MASKED_EN, 'copy|copies', ...NONE_EN, ...NONE_NL], denied: 'no' },
  ],
} satisfies FlagRules['raisedBy'];

/** A law, said in the same passage or nearby. */
const bsnByLaw = {
  nl: [
    { says: BSN_NL, and: [LAW_NL] },
    { says: BSN_NL, beside: LAW_NL },
  ],
  en: [
    { says: BSN_EN, and: [LAW_EN] },
    { says: BSN_EN, beside: LAW_EN },
  ],
} satisfies FlagRules['raisedBy'];

/** Payroll and care: the law asks for the number, and nothing is wrong with saying so. */
const bsnAsUsual = {
  nl: [
    {
      says: BSN_NL,
      and: [
        [
          'loonheffing*|loonbelasting*|loonadministratie|salarisadministratie|verloning|loonaangifte',
          'wabvpz|wgbo|zorgverzekeraar*|zorgaanbieder*',
          'wwft',
          'wettelijk* …8 loon*|zorg*|belasting*',
          'aangifte',
        ],
      ],
    },
  ],
  en: [{ says: BSN_EN, and: [['payroll*', 'wage tax', 'health insur*', 'tax return*']] }],
} satisfies FlagRules['raisedBy'];

export const citizenNumberFlags: readonly FlagRules[] = [
  {
    id: 'bsnNoLaw',
    raisedBy: bsn,
    facts: { byLaw: bsnByLaw },
    judge: ({ raisedBy, fact }) => raisedOn(without(raisedBy, fact('byLaw'))),
  },
  {
    id: 'bsn',
    raisedBy: bsn,
    facts: { asUsual: bsnAsUsual },
    judge: ({ raisedBy, fact }) => raisedOn(without(raisedBy, fact('asUsual'))),
  },
];
