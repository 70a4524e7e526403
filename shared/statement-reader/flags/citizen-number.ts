/** The citizen service number. */
import { type FlagRules, raisedOn, within, without } from './flag.ts';
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
const PAYROLL_NL = ['loon*|salaris*|verloning|werkgever*|identificatieplicht|jaaropgave*|uwv'];
const LAW_NL = [
  ...PAYROLL_NL,
  'wettelijk*|wet|wwft|wabvpz|zorgverzekeraar*|declar*|*verplicht',
  'belastingdienst|belasting*',
];
const PAYROLL_EN = ['payroll|wage|wages|salary|salaries|employer'];
const LAW_EN = [...PAYROLL_EN, 'legal*|law|statutory|tax|act', 'health insur*'];

/** Whose number it is: an employer has to ask for it. */
const STAFF_NL = ['werknemer*|personeel*|medewerker*'];
const STAFF_EN = ['employee*|staff'];
const OF_STAFF_NL = ['van|voor|over onze|de|alle|eigen? werknemer*|personeel*|medewerker*'];
/** They work with the number, and it is not theirs. */
const STAFF_AT_WORK_NL = [
  'geheim*|vertrouwelijk*|bevoegd*|toegang|inzien|zien',
  'werknemers|personeel|medewerkers|medewerker …2 vragen|vraagt|noteren|noteert|controleren|controleert|nemen|neemt',
  'door een|onze|de medewerker*|personeel*',
];
const STAFF_AT_WORK_EN = [
  'confidential*|secrecy|authorised|authorized|access|see',
  'employees|staff …2 ask|asks|note|notes|check|checks|record|records',
  'by our|a|the …1 staff|employee*',
];

/** Consent makes no law of it, whatever basis it is called. */
const CONSENT_AS_LAW_NL = [
  'wettelijk* grondslag|basis …8 toestemming',
  'toestemming …6 wettelijk* grondslag|basis',
];
const CONSENT_AS_LAW_EN = [
  'legal|lawful basis|ground|grounds …8 consent',
  'consent …6 legal|lawful basis|ground|grounds',
];

/**
 * Said in a sentence nearby it must be the law that asks for the number: who keeps a secret, how
 * long an invoice is kept and which rights the law gives are other subjects.
 */
const LAW_NEARBY_NL = [
  ...PAYROLL_NL,
  'wwft|wabvpz|zorgverzekeraar*|ziekenfonds|mutualiteit|declareren|declaratie|declaraties',
  'wettelijk* verplicht|verplichting|verplichtingen|plicht|taak|eis|voorschrift',
  'wet|*wet …6 eist|verplicht|verplichten|voorschrijft|zegt|bepaalt|vraagt|nodig',
  'eist|verplicht|voorschrijft|vraagt|moet|moeten|nodig …6 wet|*wet',
  'wettelijk …3 nodig|vereist|moeten|moet|voorgeschreven',
  'aan|bij|naar …2 belastingdienst',
];
const LAW_NEARBY_EN = [
  ...PAYROLL_EN,
  'legal|statutory obligation*|duty|duties|requirement*',
  'legally required|obliged|have_to',
  'required|obliged|prescribed …4 law',
  'law|act …6 requires|require|obliges|prescribes|says|asks',
  'health insur*',
  'to the tax authority|authorities|office',
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
    { says: BSN_NL, and: [LAW_NL], unless: CONSENT_AS_LAW_NL },
    { says: BSN_NL, and: [OF_STAFF_NL] },
    { says: BSN_NL, and: [STAFF_NL], unless: STAFF_AT_WORK_NL },
    { says: BSN_NL, under: [...PAYROLL_NL, ...STAFF_NL] },
    { says: BSN_NL, beside: LAW_NEARBY_NL },
  ],
  en: [
    { says: BSN_EN, and: [LAW_EN], unless: CONSENT_AS_LAW_EN },
    { says: BSN_EN, and: [STAFF_EN], unless: STAFF_AT_WORK_EN },
    { says: BSN_EN, under: [...PAYROLL_EN, ...STAFF_EN] },
    { says: BSN_EN, beside: LAW_NEARBY_EN },
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
    facts: { asUsual: bsnAsUsual, byLaw: bsnByLaw },
    /** Where no law is said, the graver flag says all of it. */
    judge: ({ raisedBy, fact }) =>
      raisedOn(within(without(raisedBy, fact('asUsual')), fact('byLaw'))),
  },
];
