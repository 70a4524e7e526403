/** A copy of an identity document that goes with a request, and not with what one rents or signs. */
import type { FlagRules } from './flag.ts';
import {
  ANY_COPY_EN,
  ANY_COPY_NL,
  COPIES_EN,
  COPIES_NL,
  OF_DATA_EN,
  OF_DATA_NL,
} from './identity-copy-words.ts';

/** Asked by name of this law: a request to rent or to join is another. */
const PRIVACY_REQUEST_NL =
  'inzageverzoek|dataverzoek|gegevensverzoek|wijzigingsverzoek|bezwaarverzoek|avgverzoek|privacyverzoek|verwijderverzoek|verwijderingsverzoek|wisverzoek|correctieverzoek|rectificatieverzoek|inzageverzoeken|avgverzoeken|privacyverzoeken|verwijderverzoeken';
const REQUEST_NL = [
  `verzoek|verzoekschrift|inzage*|inzien|opvragen|${PRIVACY_REQUEST_NL}`,
  'bij|van|voor|uw|alle|schriftelijke verzoeken',
  'door {u} is gedaan',
  'rechten',
  'toegang …6 gegevens …12 vragen',
];
/** To data, and not to a building. */
const ACCESS_EN = [
  'access request|requests|to_your|to_his|to_their',
  'access …3 data|information|record|records|file|files|details',
  'request|requests|requesting|ask|asks|asking for? access',
];
const REQUEST_EN = [
  'request for|to',
  'a|your|each|any|every|the|written|with …2 request|requests',
  ...ACCESS_EN,
  'right of|to access',
  'access …1 or|and …1 correction|rectification|erasure|deletion|correct|delete',
  'your rights',
];
const REQUEST_NEARBY_NL = ['{u} verzoek', 'verzoek tot|om', 'inzage*'];
const REQUEST_NEARBY_EN = ['your request', ...ACCESS_EN, 'right of|to access'];
const RIGHTS_TITLE_NL = ['rechten', 'inzage*', `verzoek|verzoeken|${PRIVACY_REQUEST_NL}`];
const RIGHTS_TITLE_EN = [
  'your|data_subject|individual|privacy|exercise|exercising …3 rights',
  'access request|requests',
];

/** It is made of everybody who does this, by the organisation itself. */
const ON_THE_WAY_NL = [
  'huur|huurt|huren|huurder|huurders|verhuur|verhuren|*huur|*verhuur|leen|leent|lenen',
  'als|wanneer|zodra|bij|voor …6 *overeenkomst|contract|inschrijving|inschrijven|inschrijft|aanmelding|aanmeldt|bestelling|bestelt|boeking|boekt|reservering|reserveert|aankomst|aankomt|inchecken|incheckt|proefrit|aankoop|koopt|opdracht|indiensttreding|sollicitatie|solliciteert|registratie|lening|hypotheek|visum|reis|verblijf',
  `wij|we|ik maken|maak|nemen|neem|bewaren|bewaar …4 ${COPIES_NL}`,
  `maken|maak|nemen|neem|bewaren|bewaar wij|we|ik …6 ${COPIES_NL}`,
];
const ON_THE_WAY_EN = [
  'rent|rents|renting|rental|hire|hires|hiring|lease|borrow',
  'if|when|before|on|at|for|upon …5 contract|agreement|enrol|enrolment|registration|register|order|booking|book|reservation|arrival|arrive|check_in|test_drive|purchase|buy|employment|apply|application|loan|mortgage|visa|trip|stay',
  `we|i make|take|keep|store …3 ${COPIES_EN}`,
];

/** Another's wish, or a request for something else than data. */
const OTHER_REQUEST_NL = ['op ons|mijn verzoek', 'op verzoek van de|een|onze|het'];
const OTHER_REQUEST_EN = [
  'our|my request',
  'booking|rental|reservation|membership|loan|quote|quotation|hire|travel|visa|viewing request|requests',
  'request for|to a|the? booking|book|rental|rent|reservation|reserve|membership|join|loan|quote|quotation|hire',
  'at the request of the|a|our',
  'access to the|our …1 building|gym|premises|site|office|room|club|pool',
];

/** Nearby, or under a title on rights, only where the sentence has no other occasion of its own. */
export const copyWithRequest = {
  nl: [
    { says: ANY_COPY_NL, and: [[...REQUEST_NL, ...OF_DATA_NL]], unless: OTHER_REQUEST_NL },
    { says: ANY_COPY_NL, beside: REQUEST_NEARBY_NL, unless: ON_THE_WAY_NL },
    { says: ANY_COPY_NL, titled: RIGHTS_TITLE_NL, unless: ON_THE_WAY_NL },
  ],
  en: [
    { says: ANY_COPY_EN, and: [[...REQUEST_EN, ...OF_DATA_EN]], unless: OTHER_REQUEST_EN },
    { says: ANY_COPY_EN, beside: REQUEST_NEARBY_EN, unless: ON_THE_WAY_EN },
    { says: ANY_COPY_EN, titled: RIGHTS_TITLE_EN, unless: ON_THE_WAY_EN },
  ],
} satisfies FlagRules['raisedBy'];
