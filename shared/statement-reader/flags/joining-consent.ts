/** Consent that comes with joining, enrolling or taking part: who wants the one must give the other. */
import type { FlagRules } from './flag.ts';

const JOIN_NL =
  'inschrij*|inschrijft|ingeschreven|in_te_schrijven|aanmeld*|aan_te_melden|aangemeld|aansluit*|aan_te_sluiten|lid|lidmaatschap|deelnem*|deelname|deel_te_nemen|deelneemt|meedoe*|mee_te_doen|vrijwilliger|offerte|huren|abonnement|herinschrij*';
const HANDED_IN_NL =
  'tekenen|ondertekening|ondertekenen|indienen|insturen|inleveren|in_te_dienen|in_te_sturen|terugsturen';
const AGREED_NL =
  'akkoord|toestemming|toestemt|toestemmen|goedkeuring|instem|instemt|instemmen|instemming|stemt|stem|stemmen|aanvaardt|aanvaarden|accepteert|accepteren';
const DOES_NL =
  'gaat|ga|gaan|geeft|geef|geven|stemt|stem|stemmen|verleent|verleen|verlenen|verklaart|verklaar|verklaren|accepteert|accepteer|aanvaardt';
const COUNTS_NL = 'beschouwd|gezien|opgevat|aangemerkt|betekent|houdt|impliceert|geldt|telt';
const AS_NL = 'lid|deelnemer|vrijwilliger|huurder|ouder|klant|client|cursist|leerling|donateur';
/** Said where nobody was asked. */
const UNASKED_NL =
  'automatisch|automatische|vanzelf|tevens|daarmee|hiermee|impliciet|geacht|ervan_uit|er_van_uit|meteen|direct';

/** Who asks does not take it; nor does who speaks of a moment, a limit or a letter. */
const ASKED_NL = [
  'vragen|vraag|vraagt|gevraagd|apart|aparte|afzonderlijk*|*vink*|*kruis*|per_doel',
  'of|welke u|je|jij|zij|ze|hij|wij|ouders|leden …8 toestemming|akkoord',
  'aangeven|aan_te_geven|kiezen|keuze|weigeren|wel_of',
  'alleen|uitsluitend|slechts|enkel|mits|pas|tenzij …14 toestemming|akkoord',
  'zonder …6 toestemming|akkoord',
  'toestemming|akkoord …12 ouder*|voogd* …6 nodig|vereist',
  'nieuwsbrief*|mailing*|cookie*',
  'intrek*|in_te_trekken|ingetrokken',
  'grondslag*|rechtsgrond*',
  'toestemming|akkoord heeft|hebt|hebben …3 gegeven|verleend',
  'verwerken|gebruiken wij|we|ik …8 omdat',
  '*formulier|lijst|vakje waarop|waarmee|waarin',
  'kunt|kun|kan|mag {u} …8 toestemming',
  '{u} …6 toestemming …6 kunt|kun|kan|mag …1 geven|verlenen',
  'met {uw} …1 toestemming',
  /** The quotation alone is agreed to. */
  'akkoord …2 met|op de|het|onze|een offerte gebruiken|verwerken|bewaren|vragen|maken|leggen|slaan|noteren wij|we|ik',
];
const OF_DATA_NL = [
  '*gegevens',
  'privacy*',
  'verwerking*',
  'foto*',
  'beeld*|beeltenis|video*|portret*',
  'deze|dit verklaring|reglement|beleid|statement',
];
const SAYS_NL = [
  'akkoord|toestemming|toestemt|toestemmen|goedkeuring',
  'instem*|instemt|stemt|stem|stemmen',
  'accepte*|aanvaard*',
];

const JOIN_EN =
  'joining|join|joins|becoming|enrolling|enrol|enrols|enrolment|member|membership|registering|register|registers|participating|participation|taking_part|take_part|attending|attendance|attend|training|playing|volunteering|signing|entering|terms|quotation|quote|instructing|appointing|signing_up';
const JOINING_EN =
  'joining|becoming|enrolling|registering|participating|taking_part|attending|training|playing|volunteering|signing|entering|instructing|appointing|signing_up';
const AGREED_EN =
  'consent|consents|consenting|agree|agrees|agreeing|accept|accepts|accepting|permission';
const COUNTS_EN =
  'implies|means|mean|constitutes|deemed|taken|treated|regarded|considered|counts|amounts|signifies|indicates|includes';
const PEOPLE_EN =
  'members|parents|participants|players|volunteers|guests|students|tenants|clients|families|those|anyone|everyone';
const UNASKED_EN = 'automatically|thereby|also|deemed|implicitly|assume|assumed|understood';

const ASKED_EN = [
  'ask|asks|asked|separate*|tick*|box|boxes|choose|choice|opt',
  'whether|if …8 consent*|agree*',
  'only|unless …12 consent*|agree*',
  'without …6 consent|permission',
  'newsletter*|mailing|cookie*',
  'withdraw*|object',
  'basis|ground',
  'have|has …3 consented|agreed',
  'we|i agree|consent',
  'entering …2 site|website|webshop|app',
  'can|may|could|might …2 give|grant|consent|agree|refuse',
  'with|without your|their|his|her|the …2 consent|permission',
  'not on|upon|by|from …2 consent|permission',
  'agree|agrees|accept|accepts to pay|return|follow|observe|respect|abide|comply',
  'accept|accepts|agree|agrees …2 duty|obligation|responsibility|secrecy',
];

export const joiningCues = {
  nl: [
    {
      says: [
        `door|met …12 ${JOIN_NL} …16 ${AGREED_NL}`,
        `akkoord|accepteert|accepteren|instemmen|instemt …8 voorwaarden …8 ${DOES_NL} …6 ook|tevens|automatisch|daarmee`,
        `*voorwaarden …4 accepteert|akkoord|aanvaardt …8 ${DOES_NL} …6 ook|tevens|automatisch|daarmee`,
        `door|met …6 ${HANDED_IN_NL} …8 *formulier|*overeenkomst|*contract …14 ${AGREED_NL}`,
        `door|met …8 *formulier|*overeenkomst|*contract …4 ${HANDED_IN_NL} …14 ${AGREED_NL}`,
        `${DOES_NL} …8 door|met …8 ${JOIN_NL} …10 ${AGREED_NL}`,
        `${DOES_NL} …6 door|met …6 ${HANDED_IN_NL} …8 ${AGREED_NL}`,
        `${DOES_NL} …14 door|met …6 ${JOIN_NL}`,
        `wie|iedereen|ouders|leden|degene|deelnemers|huurders …8 ${JOIN_NL} …8 ${DOES_NL} …10 ${AGREED_NL}|in`,
        `ouders|leden|deelnemers …8 aanmelden|inschrijven|deelnemen|meedoen ${DOES_NL} …8 ${AGREED_NL}`,
        `als ${AS_NL} …3 ${DOES_NL} …6 akkoord|in|toestemming`,
        `${JOIN_NL} …6 ${COUNTS_NL} …8 ${AGREED_NL}`,
        `${JOIN_NL} …10 als …2 ${AGREED_NL} …10 ${COUNTS_NL}`,
        `${JOIN_NL} …6 ${COUNTS_NL} …4 als …2 ${AGREED_NL}`,
      ],
      and: [OF_DATA_NL, SAYS_NL],
      unless: ASKED_NL,
      denied: 'no',
    },
    {
      says: [
        `bij|na|wanneer|als|zodra …8 ${JOIN_NL} …14 ${AGREED_NL}`,
        `${DOES_NL} …14 bij|na …4 ${JOIN_NL}`,
      ],
      and: [OF_DATA_NL, SAYS_NL, [UNASKED_NL, 'akkoord …6 privacy*|verklaring|privacyreglement']],
      unless: ASKED_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `by …8 ${JOIN_EN} …14 ${AGREED_EN}`,
        `in ${JOINING_EN} …14 ${AGREED_EN}`,
        `${PEOPLE_EN} …8 ${JOIN_EN} …10 ${AGREED_EN}`,
        `as a|our member|participant|client|customer|tenant|parent|volunteer|guest …4 ${AGREED_EN}`,
        `${JOIN_EN}|registration …8 ${COUNTS_EN} …8 ${AGREED_EN}`,
        `${AGREED_EN} …12 by …4 joining|enrolling|registering|becoming|attending|participating|signing|taking_part`,
      ],
      and: [['{data}', 'privacy', 'processing', 'photo*|image*|video*', 'this notice|statement']],
      unless: ASKED_EN,
      denied: 'no',
    },
    {
      says: [
        `on|upon|at|with|when|once …6 ${JOIN_EN}|registration …12 ${AGREED_EN}`,
        `${AGREED_EN} …12 on|upon|at …3 ${JOIN_EN}|registration`,
      ],
      and: [
        ['{data}', 'privacy', 'processing', 'photo*|image*|video*', 'this notice|statement'],
        [UNASKED_EN, 'agree|agrees|accept|accepts …8 privacy|notice|statement|policy'],
      ],
      unless: ASKED_EN,
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
