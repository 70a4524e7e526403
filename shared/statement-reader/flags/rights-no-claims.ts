/** To have no claim and go to no court: a right that nobody signs away by reading (AVG 79, 82). */
import type { FlagRules } from './flag.ts';

const WHO_NL = '{u}|men|wederpartij|opdrachtgever';
const COURT_NL = 'juridische|gerechtelijke|rechtelijke|wettelijke|rechts';
const CLAIM_NL =
  'vordering|vorderingen|claim|claims|schadeclaim|schadeclaims|aanspraak|aanspraken|schadevergoeding|rechtsvordering|rechtsvorderingen|rechtszaak';
const STEP_NL = 'actie|acties|stap|stappen|procedure|procedures|maatregelen';
/** Of others, or of what is done with the site. */
const OTHER_NL = [
  'derden|anderen …3 vrijwar*|vrijwaart',
  'wij|we|ik …2 zien|zie|doen|doe …4 af|afstand',
  'niet …4 af|afstand',
  '*herroeping*|garantie|retour*|annuler*',
];
const CLAIM_EN =
  'claim|claims|proceedings|lawsuit|lawsuits|litigation|damages|compensation|recourse|remedies';
const OTHER_EN = [
  'we|i …1 waive|refrain|release|forgo',
  'not|nothing …6 waive|waives|waived|release|give_up|forfeit',
  'fee|fees|charge|charges|warranty|refund*|cancel*',
  'third_party|third_parties|others …2 against',
];

export const noClaimCues = {
  nl: [
    {
      says: [
        `${WHO_NL} …4 ziet|zie|afziet|zien …2 af …2 van …4 ${CLAIM_NL}`,
        `${WHO_NL} …4 ziet|zie|zien|afziet …2 af …2 van …3 verdere|juridische|gerechtelijke|rechtelijke …1 ${STEP_NL}`,
        `ziet|zie {u}? af van …4 ${CLAIM_NL}`,
        `ziet|zie {u}? af van …3 verdere|juridische|gerechtelijke ${STEP_NL}`,
        `en ziet|zie af van …3 verdere|juridische|gerechtelijke ${STEP_NL}`,
        `onthoudt|onthouden|onthoud …3 van …3 ${COURT_NL} ${STEP_NL}`,
        `onthoudt|onthouden|onthoud …3 van …3 gerechtelijke|juridische …2 ${STEP_NL} …3 tegen`,
        `doet|doe|doen …2 afstand van …6 ${CLAIM_NL}`,
        `afstand …2 doet|te_doen van …6 ${CLAIM_NL}`,
        `geen ${COURT_NL} ${STEP_NL} …3 ondernemen|nemen|starten|instellen`,
        `geen …2 ${CLAIM_NL} …6 instellen|indienen|in_te_stellen|in_te_dienen …2 tegen`,
        'ziet|zie|zien …3 af van …2 recht …4 rechte|rechter|rechtbank|procederen|dagvaarden',
        'geen recht op schadevergoeding|schadeloosstelling|vergoeding_van_schade …14 {gegevens}|verwerk*',
        `vrijwaart|vrijwaar …2 ons|mij|de …6 ${CLAIM_NL} …8 uw|zijn|haar|je|jouw *gegevens`,
      ],
      unless: OTHER_NL,
    },
  ],
  en: [
    {
      says: [
        'refrain|refrains|abstain …2 from …4 legal action|actions|proceedings|steps|claims',
        `refrain|refrains|abstain …2 from …4 action|actions|${CLAIM_EN} …2 against`,
        `waive|waives|waiving|relinquish|forfeit|forgo|give_up …5 ${CLAIM_EN}`,
        'waive|waives|waiving|relinquish|forfeit|give_up …4 right|rights …2 to sue|claim|complain|compensation',
        `not …1 take|bring|start|initiate|pursue|commence|file any|a|legal …2 ${CLAIM_EN}|action …2 against`,
        'agree|agrees|undertake|undertakes|promise|shall|will …3 not to? sue',
        `waive|waives|waiving|relinquish|forfeit …4 right|rights to take|bring|start …2 legal|court|action|proceedings`,
        `not …1 institute|instigate|issue …1 legal|court proceedings|action …1 against`,
        'hold|have|make no claim|claims …2 against|on',
        'no right to compensation|damages|claim',
        `release|releases|discharge|discharges us|me|controller|company|organisation …2 from …3 ${CLAIM_EN} …8 your|personal|the {data}`,
      ],
      unless: OTHER_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
