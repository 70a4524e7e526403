/** The citizen service number, identity documents and their numbers. */
import { type FlagRules, raisedOn, within, without } from './flag.ts';

const BSN_NL = [
  'bsn',
  'bsnnummer*',
  'burgerservicenummer*',
  'burger service nummer',
  'sofinummer*',
  'rijksregisternummer*',
];
const BSN_EN = [
  'bsn',
  'citizen service number*',
  'social security number*',
  'national insurance number*',
  'ni number*',
  'national identification number*',
  'burgerservicenummer*',
];
const MASKED_NL = [
  'zwart*|afscherm*|afschermen|afgeschermd|afdekken|afgedekt|doorhalen|onleesbaar|weglaten|afplakken|watermerk|kopieid',
];
const MASKED_EN = [
  'mask*|redact*|black*|cover*|hide|hidden|obscure*|conceal*|strike|blank*|anonymis*|watermark',
];
/** The denial of a whole list stands before the first of it. */
const NONE_NL = [
  'geen …12 bsn|bsnnummer*|burgerservicenummer*|sofinummer*|rijksregisternummer*|paspoort*|identiteits*|rijbewijs*',
];
const NONE_EN = [
  'do|does|will not|never ask|need|collect|process|store|keep|want|record|request|require|hold …12 bsn|citizen|social|insurance|ni|passport|identity|id|identification|licence',
  'dont|never ask|need|collect|process|store|keep|want|record|request|require|hold …12 bsn|citizen|social|insurance|ni|passport|identity|id|identification|licence',
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
const REQUEST_NL = ['verzoek*|inzage*|inzien|opvragen', 'door {u} is gedaan', 'rechten'];
const REQUEST_EN = ['request*|access', 'your rights'];

const COPY_NL = [
  '*kopie*|fotokopie …4 identiteitskaart|identiteitsbewijs|paspoort|rijbewijs|legitimatiebewijs',
  'idkaart|id kaart? kopie|scan|gescand',
  'kopie*|scan|afschrift|foto …6 paspoort|id|idbewijs|identiteitsbewijs|legitimatiebewijs|identiteitskaart|identiteitsdocument|rijbewijs|legitimatie|idkaart',
  'paspoort|identiteitsbewijs|legitimatiebewijs|identiteitskaart|rijbewijs|idbewijs …5 kopie|scan|kopieren|scannen',
  'gescand* …5 paspoort|identiteitsbewijs',
  'paspoortscan|paspoortkopie|idkopie',
  'kopie* id',
];
const COPY_EN = [
  'copy|copies|photocopy|photocopies|scan …6 passport|id|identity|licence|license|identification',
  /** `Photo ID` is only shown. */
  'photo|photograph of …4 passport|id|identity|licence|license|identification',
  'passport|id|identity …3 copy|scan',
  'passport|id|identity|licence …3 which|that …4 copy|scan|photograph',
  'scanned …5 passport|id',
];

/** These need the number of a travel document, or may have to ask for it by law. */
const travelOrTelecom = {
  nl: [
    { says: ['visum*|*visum|visa|evisum', 'reisbureau|reisorganisatie|touroperator|pakketreis*'] },
    { says: ['vliegticket*|luchtvaart*|vluchten|reizen|reiziger*'] },
    {
      says: ['telecom*|simkaart*', 'telefoonnummer* …4 behoud*', 'elektronische communicatie*'],
    },
  ],
  en: [
    { says: ['visa|visas|evisa', 'travel agen*', 'tour operator*', 'airline*|flight*'] },
    { says: ['telecom*|sim card', 'electronic communications service*'] },
  ],
} satisfies FlagRules['raisedBy'];

const copies = (): NonNullable<FlagRules['raisedBy']> => ({
  nl: [
    {
      says: COPY_NL,
      unless: [
        'geen|nooit …3 kopie*|scan',
        'stuur …6 niet|geen',
        'niet …4 kopie*',
        'zonder …3 kopie*',
        'nemen|tonen|laten …8 hun|zijn|haar',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: COPY_EN,
      unless: ['do not …4 send', 'never …6 copy', 'no copy', 'not …4 copy', 'without …3 copy'],
      denied: 'no',
    },
  ],
});

const masked = {
  nl: [
    { says: COPY_NL, and: [MASKED_NL] },
    { says: COPY_NL, beside: MASKED_NL },
  ],
  en: [
    { says: COPY_EN, and: [MASKED_EN] },
    { says: COPY_EN, beside: MASKED_EN },
  ],
} satisfies FlagRules['raisedBy'];

const forRequest = {
  nl: [
    { says: COPY_NL, and: [REQUEST_NL] },
    { says: COPY_NL, beside: ['{u} verzoek', 'verzoek tot|om', 'inzage*'] },
  ],
  en: [
    { says: COPY_EN, and: [REQUEST_EN] },
    { says: COPY_EN, beside: ['your request', 'access'] },
  ],
} satisfies FlagRules['raisedBy'];

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

export const identityFlags: readonly FlagRules[] = [
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
  {
    id: 'idCopyAsk',
    raisedBy: copies(),
    facts: { forRequest, masked },
    judge: ({ raisedBy, fact }) => {
      const asked = within(raisedBy, fact('forRequest'));
      return raisedOn(asked, isAll(asked, fact('masked')) ? 'low' : undefined);
    },
  },
  {
    id: 'idCopy',
    raisedBy: copies(),
    facts: {
      masked,
      byEmployer: {
        nl: [
          {
            says: COPY_NL,
            and: [['werkgever*|werknemer*|personeel*|loon*|indiensttreding', 'wwft']],
          },
        ],
        en: [{ says: COPY_EN, and: [['employ*|payroll|staff', 'money laundering']] }],
      },
    },
    judge: ({ raisedBy, fact }) => {
      // Who says once that the law asks for the copy need not say it each time.
      const kept = fact('byEmployer').length > 0 ? [] : raisedBy;
      return raisedOn(kept, isAll(kept, fact('masked')) ? 'low' : undefined);
    },
  },
  {
    id: 'idNumber',
    raisedBy: {
      nl: [
        {
          says: [
            'identiteitsnummer*|legitimatiegegevens|legitimatienummer*',
            'paspoortgegevens|paspoortnummer*|idnummer*|rijbewijsnummer*|documentnummer*|identiteitskaartnummer*',
            'nummer* …4 paspoort|identiteitsbewijs|identiteitskaart|rijbewijs|legitimatiebewijs|identiteitsdocument|idbewijs|idkaart|legitimatie',
            'paspoort|identiteitsbewijs|identiteitskaart|rijbewijs|id …2 nummer|nummers',
            '*gegevens …2 identiteitsbewijs|paspoort|identiteitskaart|legitimatiebewijs|rijbewijs',
          ],
          unless: [...MASKED_NL, 'loon*', 'werkgever*', 'wettelijk*', 'wwft', 'kopie*', ...NONE_NL],
          denied: 'no',
        },
      ],
      en: [
        {
          says: [
            'passport|driving|drivers|identity number|numbers',
            'number …4 passport|identity|licence|license',
            'id number*',
            'driving|drivers licence|license number|numbers',
            'identity|id card number|numbers',
            'passport details|information',
            'driving|drivers licence|license details|information',
            'passport|identity_card|driving_licence …6 its|the number',
            'identification number|numbers …4 document|passport',
          ],
          unless: [...MASKED_EN, 'payroll', 'employ*', 'legal*', 'copy', ...NONE_EN],
          denied: 'no',
        },
      ],
    },
    facts: { travelOrTelecom },
    judge: ({ raisedBy, fact }) =>
      fact('travelOrTelecom').length === 0 ? raisedOn(raisedBy) : undefined,
  },
];

const isAll = (some: readonly number[], all: readonly number[]): boolean =>
  without(some, all).length === 0;
