/** Copies of identity documents; with them what asks for numbers of people and papers. */
import { citizenNumberFlags } from './citizen-number.ts';
import { type FlagRules, raisedOn, within, without } from './flag.ts';
import { identityNumber } from './identity-number.ts';
import { MASKED_EN, MASKED_NL } from './identity-words.ts';

const REQUEST_NL = ['verzoek*|inzage*|inzien|opvragen', 'door {u} is gedaan', 'rechten'];
const REQUEST_EN = ['request*|access', 'your rights'];

const ID_NL =
  'paspoort|paspoorten|id|idbewijs|idbewijzen|identiteitsbewijs|identiteitsbewijzen|legitimatiebewijs|legitimatiebewijzen|identiteitskaart|identiteitskaarten|identiteitsdocument|identiteitsdocumenten|identificatiedocument|identificatiedocumenten|identificatiebewijs|rijbewijs|rijbewijzen|legitimatie|idkaart|idkaarten';
const COPIES_NL = '*kopie|*kopieen|kopie*|scan|scans|afschrift|afschriften|foto|fotos';
const COPY_NL = [
  `${COPIES_NL} van …2 ${ID_NL}`,
  `*kopie|*kopieen|kopie*|scan|scans uw|je|jouw|het|een|hun? geldig|geldige? ${ID_NL}`,
  `kopieren|kopieert|scannen|scant|fotograferen|fotografeert …3 ${ID_NL}`,
  'idkaart|id kaart? kopie|scan|gescand',
  'gescand* …5 paspoort|identiteitsbewijs|rijbewijs|legitimatiebewijs',
  'paspoortscan|paspoortkopie|idkopie',
];
/** The copy and the document stand apart: it may be a copy of something else. */
const APART_NL = [
  `${COPIES_NL} …3 van …5 ${ID_NL}`,
  `${ID_NL} …5 *kopie|*kopieen|scan|kopieren|gekopieerd|scannen|gescand`,
];
const OF_DATA_NL = [
  '*kopie|*kopieen|afschrift|afschriften van …2 *gegevens|*dossier|informatie|alles|wat|verslag*',
];
const TO_READER_NL = [
  'krijgt|krijg|ontvangt|ontvang u|je …1 kopie|afschrift',
  'u|je|en krijgt|krijg|ontvangt|ontvang …1 kopie|afschrift',
  'geven|sturen|verstrekken wij|we|ik u|je …1 kopie|afschrift',
];

const ID_EN =
  'passport|passports|id|ids|identification|licence|driving_licence|driving_license|drivers_licence|licences|license|licenses|identity_document|identity_documents|identity_card|identity_cards|identity_paper|identity_papers|proof_of_identity';
const COPIES_EN = 'copy|copies|photocopy|photocopies|scan|scans';
const COPY_EN = [
  `${COPIES_EN} of …2 photo? ${ID_EN}`,
  `${COPIES_EN} your|the|their|his|her|any? valid|photo? ${ID_EN}`,
  /** `Photo ID` is only shown. */
  `photo|photos|photograph|photographs|picture of …2 ${ID_EN}`,
  `photograph your|the|their …1 ${ID_EN}`,
  'passport|id|identity_card|identity_document copy|copies|scan|scans',
  'scanned …5 passport|id',
];
const APART_EN = [
  `${COPIES_EN}|photo|photos|photograph …2 of …5 ${ID_EN}`,
  `${ID_EN} …3 which|that …4 copy|scan|photograph`,
  `${ID_EN} …6 copied|scanned|photocopied`,
  `${ID_EN} …7 make|makes|making|take|takes|taking|keep|keeps|keeping …1 ${COPIES_EN}`,
];
const OF_DATA_EN = [
  'copy|copies of …3 data|file|files|information|record|records|notes|details|everything|what',
];
const TO_READER_EN = ['you …3 get|receive|ask_for|request a? copy', 'send|give you a copy'];

/** Somebody who is no part of the organisation asks for it. */
const SWINDLE_NL = [
  'fraude|oplichting|misbruik met|van …2 *kopie|*kopieen|scan|scans',
  'pas op',
  'wees|blijf …1 alert|waakzaam|voorzichtig',
  'iemand|oplichters|criminelen …8 namens_ons|uit_onze_naam|onze_naam',
];
const SWINDLE_EN = [
  'fraud|abuse|misuse with|of|using|involving …2 copy|copies|scan|scans',
  'beware|wary of',
  'be …1 careful|alert|wary',
  'someone|somebody|anyone|people|scammers|fraudsters …12 in_our_name|on_our_behalf|from_us',
];
/** Nothing is done until it is there: not a way of doing without. */
const NOT_WITHOUT_NL = ['zonder …8 *kopie|scan|foto …12 niet|geen|pas'];
const NOT_WITHOUT_EN = ['without …8 copy|scan|photocopy|photo …12 not|cannot|cant|no|unable'];

const NO_COPY_NL = [
  'geen|nooit …3 kopie*|scan',
  'stuur …6 niet|geen',
  'niet …4 kopie*',
  'nemen|tonen …8 hun|zijn|haar',
  'laten …8 hun|zijn|haar …4 zien',
  ...SWINDLE_NL,
];
const NO_COPY_EN = ['do not …4 send', 'never …6 copy', 'no copy', 'not …4 copy', ...SWINDLE_EN];

const copies = (): NonNullable<FlagRules['raisedBy']> => ({
  nl: [
    { says: COPY_NL, unless: ['zonder …3 kopie*', ...NO_COPY_NL], denied: 'no' },
    {
      says: APART_NL,
      unless: ['zonder …3 kopie*', ...NO_COPY_NL, ...OF_DATA_NL, ...TO_READER_NL],
      denied: 'no',
    },
    { says: COPY_NL, and: [NOT_WITHOUT_NL], unless: SWINDLE_NL },
  ],
  en: [
    { says: COPY_EN, unless: ['without …3 copy', ...NO_COPY_EN], denied: 'no' },
    {
      says: APART_EN,
      unless: ['without …3 copy', ...NO_COPY_EN, ...OF_DATA_EN, ...TO_READER_EN],
      denied: 'no',
    },
    { says: COPY_EN, and: [NOT_WITHOUT_EN], unless: SWINDLE_EN },
  ],
});

const ANY_COPY_NL = [...COPY_NL, ...APART_NL];
const ANY_COPY_EN = [...COPY_EN, ...APART_EN];

const masked = {
  nl: [
    { says: ANY_COPY_NL, and: [MASKED_NL] },
    { says: ANY_COPY_NL, beside: MASKED_NL },
  ],
  en: [
    { says: ANY_COPY_EN, and: [MASKED_EN] },
    { says: ANY_COPY_EN, beside: MASKED_EN },
  ],
} satisfies FlagRules['raisedBy'];

const forRequest = {
  nl: [
    { says: ANY_COPY_NL, and: [[...REQUEST_NL, ...OF_DATA_NL]] },
    { says: ANY_COPY_NL, beside: ['{u} verzoek', 'verzoek tot|om', 'inzage*'] },
  ],
  en: [
    { says: ANY_COPY_EN, and: [[...REQUEST_EN, ...OF_DATA_EN]] },
    { says: ANY_COPY_EN, beside: ['your request', 'access'] },
  ],
} satisfies FlagRules['raisedBy'];

/** The document itself among the data that are asked. */
const document = {
  nl: [
    {
      says: [
        '*gegevens|informatie …12 zoals|waaronder|namelijk|inclusief …8 identiteitsdocument*|identificatiedocument*|identificatiebewij*|idbewijs|identiteitsbewijs|paspoort',
        'uploaden|upload|meesturen|stuurt|opsturen|toesturen|aanleveren …6 identiteitsdocument*|identificatiedocument*|identiteitsbewijs|paspoort',
        'identiteitsdocument*|identificatiedocument*|identiteitsbewijs|paspoort …4 uploaden|meesturen|opsturen|toesturen|aanleveren|op_te_sturen|te_uploaden|toe_te_sturen',
      ],
      and: [
        [
          'nodig|noodzakelijk|vragen|vraagt|opgevraagd|opvragen|verzamelen|verwerken|moet|moeten|dient|verzoeken|graag|kunt|kun',
        ],
      ],
      unless: [
        'tonen|toont|laten_zien|legitimeren|vertoon|controleren|meenemen|neem',
        'reis*|visum|hotel*|overnacht*|geen|nooit|verificatie|nummer|nummers|paspoortnummer',
        ...NO_COPY_NL,
        ...MASKED_NL,
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        '{data} …12 such_as|including|namely|like …8 identity_document*|identification_document*|identity_documents|identification_documents|passport',
        'upload|send|submit|provide …6 identity_document|identity_documents|identification_documents|passport',
      ],
      and: [['need|needed|necessary|require|required|ask|request|requested|collect|must|please']],
      unless: [
        'show|shown|see|check|checked|bring|verify|present',
        'travel*|visa|hotel|number|numbers|flight*',
        ...NO_COPY_EN,
        ...MASKED_EN,
      ],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];

export const identityFlags: readonly FlagRules[] = [
  ...citizenNumberFlags,
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
    raisedBy: { nl: [...copies().nl, ...document.nl], en: [...copies().en, ...document.en] },
    facts: {
      masked,
      byEmployer: {
        nl: [
          {
            says: ANY_COPY_NL,
            and: [['werkgever*|werknemer*|personeel*|loon*|indiensttreding', 'wwft']],
          },
        ],
        en: [{ says: ANY_COPY_EN, and: [['employ*|payroll|staff', 'money laundering']] }],
      },
    },
    judge: ({ raisedBy, fact }) => {
      // Who says once that the law asks for the copy need not say it each time.
      const kept = fact('byEmployer').length > 0 ? [] : raisedBy;
      return raisedOn(kept, isAll(kept, fact('masked')) ? 'low' : undefined);
    },
  },
  identityNumber,
];

const isAll = (some: readonly number[], all: readonly number[]): boolean =>
  without(some, all).length === 0;
