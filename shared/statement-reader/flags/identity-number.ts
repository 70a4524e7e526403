/** The number of an identity document. */
import { type FlagRules, raisedOn, without } from './flag.ts';
import { MASKED_EN, MASKED_NL, NONE_EN, NONE_NL } from './identity-words.ts';

/** What personal data are, not which are kept. */
const DEFINED_NL = [
  '*identificeerd|identificeerbaar|identificeerbare …8 kan_worden|natuurlijk*|persoon|worden',
  'natuurlijk|natuurlijke persoon …14 *identificeerd|identificeerbaar|identificeerbare',
];
const DEFINED_EN = [
  'identified|identifiable …8 natural|person|individual',
  'natural|living person|individual …14 identified|identifiable',
];

/** Said of the document where it is needed: no visa or ticket is had without its number. */
const forTravel = {
  nl: [
    {
      says: [
        'visum*|*visum|visa|evisum',
        'vliegticket*|luchtvaart*|vluchten|grenscontrole|douane',
        'airline*',
      ],
    },
  ],
  en: [{ says: ['visa|visas|evisa', 'airline*|border|immigration|customs'] }],
} satisfies FlagRules['raisedBy'];

/** These may have to ask for it by law. */
const telecom = {
  nl: [
    {
      says: ['telecom*|simkaart*', 'telefoonnummer* …4 behoud*', 'elektronische communicatie*'],
    },
  ],
  en: [{ says: ['telecom*|sim card', 'electronic communications service*'] }],
} satisfies FlagRules['raisedBy'];

export const identityNumber: FlagRules = {
  id: 'idNumber',
  raisedBy: {
    nl: [
      {
        says: [
          'identiteitsnummer*|legitimatiegegevens|legitimatienummer*|idgegevens|idkaartnummer*',
          'paspoortgegevens|paspoortnummer*|idnummer*|rijbewijsnummer*|documentnummer*|identiteitskaartnummer*',
          'nummer* …4 paspoort|identiteitsbewijs|identiteitskaart|rijbewijs|legitimatiebewijs|identiteitsdocument|idbewijs|idkaart|legitimatie',
          'paspoort|identiteitsbewijs|identiteitskaart|rijbewijs|id …2 nummer|nummers',
          '*gegevens …2 identiteitsbewijs|paspoort|identiteitskaart|legitimatiebewijs|rijbewijs',
        ],
        unless: [
          ...MASKED_NL,
          'loon*',
          'werkgever*',
          'wettelijk*',
          'wwft',
          'kopie*',
          ...NONE_NL,
          ...DEFINED_NL,
        ],
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
          'number|numbers of …2 id|identity card|cards|document|documents',
          'passport details|information',
          'driving|drivers licence|license details|information',
          'passport|identity_card|driving_licence …6 its|the number',
          'identification number|numbers …4 document|passport',
        ],
        unless: [
          ...MASKED_EN,
          'payroll',
          'employ*',
          'legal*',
          'copy',
          'cookie*|device|browser|unique|customer|order|member|user|booking',
          ...NONE_EN,
          ...DEFINED_EN,
        ],
        denied: 'no',
      },
    ],
  },
  facts: { forTravel, telecom },
  judge: ({ raisedBy, fact }) =>
    fact('telecom').length === 0 ? raisedOn(without(raisedBy, fact('forTravel'))) : undefined,
};
