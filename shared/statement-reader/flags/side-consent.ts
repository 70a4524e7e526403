/** A yes to photographs or advertising as the price of a place: AVG 7(4). */
import type { FlagRules } from './flag.ts';

const SIDE_NL = [
  '{reclame}',
  'foto*|beeldmateriaal|video*|filmpjes|publiceren|publicatie|sponsor*|partners',
  'toestemmingsverklaring|toestemmingsformulier',
];
const DONE_NL =
  'afhandelen|uitvoeren|leveren|inschrijven|toelaten|aannemen|accepteren|helpen|behandelen|begeleiden|opvangen';
/** What one may not do without it. */
const LEFT_OUT_NL = [
  `kunnen|kan|mogen wij|we|ik …4 niet …3 ${DONE_NL}`,
  `kunnen|kan|mogen wij|we|ik …1 bestelling|inschrijving|aanmelding|lidmaatschap …1 niet`,
  'kind …1 niet …3 opvang|groep|school|club|kamp …1 plaatsen|toelaten|inschrijven',
  'kan|kunt|kun|mag|kunnen|mogen {u}? …1 geen …1 lid|deelnemer|klant',
  'kan|kunt|kun|mag|kunnen|mogen {u}? …2 niet …3 deelnemen|meedoen|inschrijven|bestellen|mee',
];
const REFUSES_NL = [
  'geen|niet …2 akkoord|toestemming|goedkeuring',
  'ondertekent|tekent|ondertekend|getekend …8 niet',
  'niet wil|wilt|willen dat',
  'weigert|weigeren|weiger',
  'zonder …3 toestemming|akkoord|toestemmingsverklaring|toestemmingsformulier',
];
const NOT_FORCED_NL = [
  'ouder*|voogd*|wettelijk*',
  'cookie*',
  'niet verplicht',
  'gewoon|toch|alsnog',
  'nieuwsbrief|mailing …8 niet …2 ontvangen|sturen|inschrijven',
  'huisarts|verwijzer|politie',
  'voorwaarden|huisregels|gedragsregels',
];

const SIDE_EN = ['{promotion}', 'photo*|image|images|video*|filming|sponsors|sponsor|partners'];
const PLACE_EN =
  'take_part|join|enter|win|enrol|register|participate|attend|order|book|become|membership|a_place';
const NOT_FORCED_EN = [
  'parent*|guardian*|carer*',
  'cookie*',
  'not …2 have|need|obliged|required',
  'terms|rules|conditions|code',
  'without your consent',
  'we must|need|have',
  'whether',
  'still',
  'not affect|change|matter',
];

export const sideConsentCues = {
  nl: [
    { says: LEFT_OUT_NL, and: [SIDE_NL, REFUSES_NL], unless: NOT_FORCED_NL },
    {
      says: [
        'verplicht om? in_te_stemmen|toe_te_staan|akkoord_te_gaan|te_accepteren|mee_te_werken',
        'verplicht …4 toestemming …3 geven|te_geven',
        'alleen|slechts|uitsluitend …2 mogelijk|toegankelijk|open …3 wie|leden|deelnemers|mensen …3 goedvindt|instemt|toestaat|akkoord|toestemming',
        'alleen|slechts|uitsluitend wie|leden|deelnemers …10 goedvindt|instemt|akkoord|toestemming …8 kan|kunnen|mag|mogen …3 deelnemen|meedoen|lid',
      ],
      and: [SIDE_NL],
      unless: NOT_FORCED_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `must|have_to|has_to|need_to …2 agree|consent|accept …12 before|in_inorder_to|to|if …6 ${PLACE_EN}`,
        `not|dont|refuse|refuses …3 consent|agree …16 cannot|unable|not …4 ${PLACE_EN}`,
      ],
      and: [SIDE_EN],
      unless: NOT_FORCED_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
