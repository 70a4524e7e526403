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

const NUMBER_NL = [
  'identiteitsnummer*|legitimatiegegevens|legitimatienummer*|idgegevens|idkaartnummer*',
  'paspoortgegevens|paspoortnummer*|idnummer*|rijbewijsnummer*|documentnummer*|identiteitskaartnummer*',
  'nummer* …4 paspoort|identiteitsbewijs|identiteitskaart|rijbewijs|legitimatiebewijs|identiteitsdocument|idbewijs|idkaart|legitimatie',
  'paspoort|identiteitsbewijs|identiteitskaart|rijbewijs|id …2 nummer|nummers',
  '*gegevens …2 identiteitsbewijs|paspoort|identiteitskaart|legitimatiebewijs|rijbewijs',
];
const NUMBER_EN = [
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
];

/** No visa or ticket is had without the number of the document. */
const TRAVEL_NL = [
  'visum*|*visum|visa|evisum',
  'vliegticket*|vliegreis|vliegreizen|luchtvaart*|vlucht|vluchten|grenscontrole|douane',
  'airline*',
  'reisbureau*|reisorganisatie*|touroperator*|reisagent*',
  'reis|reizen|rondreis|rondreizen|groepsreis|groepsreizen|cruise|cruises|reisdocument*',
];
const TRAVEL_EN = [
  'visa|visas|evisa',
  'airline*|border|immigration|customs|flight|flights|cruise|cruises',
  'travel agency|agencies|agent|agents|company|arrangements|documents',
  'tour|tours operator|operators',
  'your|the|a|each|any trip|trips|journey|voyage|travel|travels',
];
/** Who arranges travel or visas says so once. */
const TRAVEL_TRADE_NL = [
  'ons|onze|mijn …2 reisbureau|reisorganisatie|visumbureau',
  'wij|we|ik zijn|ben een …3 reisbureau|reisorganisatie|touroperator|reisagent|visumbureau',
  'visumaanvra*|evisumaanvra*|visumprocedure*|visumdienst*',
  'visum|evisum|evisa …3 aanvra*|aangevraagd',
  'visa aanvra*',
  'aanvra*|regelen|regelt|verzorgen|verzorgt|verkrijgen …3 visum|visa|evisum|evisa',
  'vragen|vraagt …4 visum|visa|evisum|evisa …4 aan',
];
const TRAVEL_TRADE_EN = [
  'our|my …2 travel_agency|tour_operator|travel_company|visa_agency',
  'we|i are|am a …3 travel_agency|travel_agent|tour_operator|travel_company|visa_agency',
  'visa|evisa application*|applicant*|procedure*',
  'apply|applies|applying|arrange|arranges|obtain|obtaining …4 visa|visas|evisa',
];
const forTravel = {
  nl: [
    { says: TRAVEL_NL },
    {
      says: NUMBER_NL,
      and: [['daarvoor|hiervoor|daarbij|hierbij|daartoe|dan']],
      beside: TRAVEL_NL,
    },
  ],
  en: [{ says: TRAVEL_EN }, { says: NUMBER_EN, and: [['this|that|then']], beside: TRAVEL_EN }],
} satisfies FlagRules['raisedBy'];
const travelTrade = {
  nl: [{ says: TRAVEL_TRADE_NL }],
  en: [{ says: TRAVEL_TRADE_EN }],
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
        says: NUMBER_NL,
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
        says: NUMBER_EN,
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
  facts: { forTravel, travelTrade, telecom },
  judge: ({ raisedBy, fact }) =>
    fact('telecom').length + fact('travelTrade').length === 0
      ? raisedOn(without(raisedBy, fact('forTravel')))
      : undefined,
};
