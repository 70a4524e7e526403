/** Copies of identity documents; with them what asks for numbers of people and papers. */
import { citizenNumberFlags } from './citizen-number.ts';
import { copyWithRequest } from './copy-with-request.ts';
import { type FlagRules, raisedOn, within, without } from './flag.ts';
import {
  ANY_COPY_EN,
  ANY_COPY_NL,
  APART_EN,
  APART_NL,
  COPY_EN,
  COPY_NL,
  OF_DATA_EN,
  OF_DATA_NL,
} from './identity-copy-words.ts';
import { identityNumber } from './identity-number.ts';
import { MASKED_EN, MASKED_NL } from './identity-words.ts';

const TO_READER_NL = [
  'krijgt|krijg|ontvangt|ontvang u|je …1 kopie|afschrift',
  'u|je|en krijgt|krijg|ontvangt|ontvang …1 kopie|afschrift',
  'geven|sturen|verstrekken wij|we|ik u|je …1 kopie|afschrift',
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

/** What comes in uncalled for. */
const UNASKED_NL = [
  'ontvangen|ontvang|krijgen|krijg|stuurt|stuur|mailt {u}|wij|we|ik …1 toch|ongevraagd|onverhoopt|per_ongeluk',
  'toch|ongevraagd|onverhoopt|per_ongeluk …6 ontvangen|ontvang|krijgen|toegestuurd|meegestuurd|opgestuurd',
];
const UNASKED_EN = [
  'receive|get|send …8 nevertheless|anyway|unsolicited|accidentally|by_mistake|by_accident',
  'nevertheless|unsolicited|accidentally|by_mistake|still …2 receive|received|send|sent',
];

const NO_COPY_NL = [
  ...UNASKED_NL,
  'geen|nooit …3 kopie*|scan',
  'stuur …6 niet|geen',
  'niet …4 kopie*',
  'nemen|tonen …8 hun|zijn|haar',
  'laten …8 hun|zijn|haar …4 zien',
  ...SWINDLE_NL,
];
const NO_COPY_EN = [
  ...UNASKED_EN,
  'do not …4 send',
  'never …6 copy',
  'no copy',
  'not …4 copy',
  ...SWINDLE_EN,
];

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
    facts: { withRequest: copyWithRequest, masked },
    judge: ({ raisedBy, fact }) => {
      const asked = within(raisedBy, fact('withRequest'));
      return raisedOn(asked, isAll(asked, fact('masked')) ? 'low' : undefined);
    },
  },
  {
    id: 'idCopy',
    raisedBy: { nl: [...copies().nl, ...document.nl], en: [...copies().en, ...document.en] },
    facts: {
      withRequest: copyWithRequest,
      masked,
      byEmployer: {
        nl: [
          {
            says: ANY_COPY_NL,
            and: [
              [
                'werkgever*|werknemer*|personeel*|loonadministratie*|loonheffing*|loonbelasting*|loonverwerking|loondienst|loongegevens|loonaangifte*|loondossier*|loonbureau|loonkantoor|loonkosten|salarisadministratie|indiensttreding',
                'wwft',
              ],
            ],
          },
        ],
        en: [{ says: ANY_COPY_EN, and: [['employ*|payroll|staff', 'money laundering']] }],
      },
    },
    judge: ({ raisedBy, fact }) => {
      // Who says once that the law asks for the copy need not say it each time.
      if (fact('byEmployer').length > 0) return undefined;
      // A copy with a request has advice of its own.
      const kept = without(raisedBy, fact('withRequest'));
      return raisedOn(kept, isAll(kept, fact('masked')) ? 'low' : undefined);
    },
  },
  identityNumber,
];

const isAll = (some: readonly number[], all: readonly number[]): boolean =>
  without(some, all).length === 0;
