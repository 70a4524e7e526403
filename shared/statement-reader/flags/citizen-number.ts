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
/** Their own file: who may see it makes no other's number of it. */
const FILE_OF_STAFF_NL = [
  'personeelsdossier*|personeelsgegevens|personeelsbestand*|personeelsadministratie|werknemersdossier*',
  '*dossier|*dossiers|gegevens|bsn|burgerservicenummer van …2 werknemer*|personeel|medewerker*',
  'personeel|medewerkers|werknemers naam|namen|bsn|burgerservicenummer|adres|geboortedatum',
];
const FILE_OF_STAFF_EN = [
  'employee|employees|staff|personnel file|files|record|records|data|bsn|bsns|citizen_service',
  'employees|staff|personnel name|names|bsn|address|date_of_birth',
];
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
  'belastingdienst …3 vraagt|eist|wil',
  'dat|dit staat in de? *wet',
];
/** What is said before stands in the law. */
const BOUND_TO_IT_NL = [
  'daartoe|hiertoe …3 verplicht',
  'dat|dit is …2 verplicht',
  'verplicht om? dat|dit …2 te',
];
const NOT_BOUND_NL = ['niet|geen|nooit …4 verplicht|verplichting'];
const LAW_NEARBY_EN = [
  ...PAYROLL_EN,
  'legal|statutory obligation*|duty|duties|requirement*',
  'legally required|obliged|have_to',
  'required|obliged|prescribed …4 law',
  'law|act …6 requires|require|obliges|prescribes|says|asks',
  'health insur*',
  'to the tax authority|authorities|office',
  'tax_authority|tax_authorities|tax_office …3 asks|ask|needs|need|requires|require',
  'it|this|that is …2 in the …3 law|act',
];
const BOUND_TO_IT_EN = [
  'obliged|required|bound|have …1 do so|that|this|it …6 act|law',
  'this|that|it is …2 mandatory|compulsory|required|obligatory …6 act|law',
];
const NOT_BOUND_EN = ['not|never|no|dont …4 obliged|required|bound|have|mandatory|compulsory'];

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
    { says: BSN_NL, and: [FILE_OF_STAFF_NL] },
    { says: BSN_NL, beside: LAW_NEARBY_NL },
    { says: BSN_NL, beside: BOUND_TO_IT_NL, notBeside: NOT_BOUND_NL },
  ],
  en: [
    { says: BSN_EN, and: [LAW_EN], unless: CONSENT_AS_LAW_EN },
    { says: BSN_EN, and: [STAFF_EN], unless: STAFF_AT_WORK_EN },
    { says: BSN_EN, under: [...PAYROLL_EN, ...STAFF_EN] },
    { says: BSN_EN, and: [FILE_OF_STAFF_EN] },
    { says: BSN_EN, beside: LAW_NEARBY_EN },
    { says: BSN_EN, beside: BOUND_TO_IT_EN, notBeside: NOT_BOUND_EN },
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
