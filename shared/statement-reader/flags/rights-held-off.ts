/** The rights in the one sentence, and in the next the organisation that need not, will not, or not for everybody. */
import type { FlagRules } from './flag.ts';
import { OTHERS_EN, OTHERS_NL, OWN_ACCESS_EN, OWN_ACCESS_NL } from './rights-guards.ts';
import { LAW_EN, LAW_NL, LINKED_EN, LINKED_NL, NAMED_EN, NAMED_NL } from './rights-split-words.ts';

const US_NL =
  'wij|we|ik|bestuur|vereniging|stichting|club|vzw|praktijk|organisatie|directie|bedrijf|school|kerk';
const US_EN =
  'we|i|board|club|association|charity|company|committee|trustees|practice|school|church';
const IT_NL =
  'hieraan|daaraan|hierop|daarop|verzoek|verzoeken|inzageverzoek|inzageverzoeken|rechten';
const IT_EN = 'such|request|requests|comply|honour|honor|respond|reply|answer|act_on';
const PEOPLE_NL =
  'leden|klanten|abonnees|patienten|clienten|donateurs|deelnemers|huurders|cursisten|gebruikers|bezoekers|volwassenen|inwoners';
const PEOPLE_EN =
  'members|customers|subscribers|patients|clients|donors|participants|tenants|users|residents|adults';
/** The rights of the sentence before; a right to vote has its own noun. */
const SAID_NL =
  'hiervan|daarvan|hierop|daarop|deze_rechten|dit_recht|die_rechten|dat_recht|uw_rechten|privacyrechten';
const TAKEN_NL = 'inzage|{wissen}|{verbeteren}|bezwaar|overdraagbaarheid';
const IS_NL = 'is|zijn|wordt|worden|geldt|gelden';
/** A case set apart, or the reason that the law asks for. */
const CASE_NL = [
  'als|indien|wanneer|tenzij|zolang|mits|voor_zover|omdat|soms|sommige|bepaalde|gevallen|geval',
  'leggen|legt|uitleggen|uitleg|waarom|identiteit*|legitim*|anderen|derden',
];
const CASE_EN = [
  'if|where|when|unless|until|while|because|some|certain|sometimes|case|cases|to_the_extent',
  'explain|why|identity|verify|others|third',
];
const PUBLISHED_NL = 'foto*|beelden|beeldmateriaal|video*|filmpjes|artikelen|uitslagen|verslagen';
const PUBLISHED_EN = 'photo|photos|photographs|images|pictures|videos|articles|results|reports';
/** What was done before stays lawful, and what the law keeps is kept. */
const STAYS_NL = [
  ...LAW_NL,
  'rechtmatig*|geldig|rechtsgeldig*|onverlet|voordien|daarvoor|tot_dat|tot_die|eerdere|termijn|jaar',
  'welkom|gebruikmaken|lid|klant|account|sponsor*',
];
const STAYS_EN = [
  ...LAW_EN,
  'lawful*|valid|lawfulness|before|prior|earlier|years|period|law',
  'welcome|member|customer|account|obligat*',
];

export const heldOffCues = {
  nl: [
    {
      says: [
        `${US_NL} …3 niet gehouden|verplicht …4 ${IT_NL}`,
        `${US_NL} …3 geen verplichting|plicht …4 ${IT_NL}`,
        `niet gehouden|verplicht …2 ${IT_NL} …3 mee|gevolg|gehoor|voldoen|werken`,
        `${US_NL} hoeft|hoeven …4 ${IT_NL} niet|geen …6 voldoen|voldaan|gaan|werken|reageren|gehoor|gevolg`,
        `geven|geeft|geef ${US_NL} geen gehoor|gevolg aan …3 verzoek|verzoeken|rechten`,
        `${US_NL} geven|geeft|geef geen gehoor|gevolg aan …3 verzoek|verzoeken|rechten`,
        `beslissen|bepalen|beslis|bepaal|beslist|bepaalt ${US_NL}? zelf …1 of|welke|wanneer …8 ${IT_NL}`,
        `kan|kunnen|mag|mogen …3 verzoek|verzoeken …4 altijd|vrij|te_allen_tijde …3 weigeren|afwijzen|negeren`,
        `altijd|te_allen_tijde|zonder_meer …5 verzoek|verzoeken …3 weigeren|afwijzen|negeren`,
      ],
      beside: NAMED_NL,
      unless: [
        ...LAW_NL,
        ...CASE_NL,
        '{u} …2 niet verplicht',
        '{u} bepaalt|beslist|bepaal|beslis',
        'hoeft {u}',
      ],
    },
    /** Not for all, or not now. */
    {
      says: [
        `deze|die|dit|dat|bovenstaande|genoemde|privacy recht|rechten …3 ${IS_NL} …2 alleen|uitsluitend|slechts|enkel …5 voor|aan …3 ${PEOPLE_NL}`,
        `recht|rechten op|tot …2 ${TAKEN_NL} …3 ${IS_NL} …2 alleen|uitsluitend|slechts|enkel …5 voor|aan …3 ${PEOPLE_NL}`,
        `rechten …1 ${IS_NL} …2 alleen|uitsluitend|slechts|enkel …5 voor|aan …3 ${PEOPLE_NL}`,
        `alleen|uitsluitend|slechts|enkel …2 ${PEOPLE_NL} …6 ${SAID_NL}`,
        `alleen|uitsluitend|slechts|enkel …2 ${PEOPLE_NL} …6 recht|rechten|beroep op …2 ${TAKEN_NL}`,
        `zolang {u} …10 recht|rechten …3 geen|niet …2 gebruik|beroep|uitoefenen`,
        `zolang {u} …6 ${SAID_NL} …3 geen|niet …4 gebruik_maken|beroep|uitoefenen`,
        `zolang {u} …6 geen|niet …3 ${SAID_NL} …4 gebruik|gebruik_maken|beroep|uitoefenen`,
        `zolang {u} …6 geen|niet …4 gebruik_maken|beroep|uitoefenen …3 ${SAID_NL}`,
      ],
      beside: NAMED_NL,
      unless: [
        ...LAW_NL,
        ...OWN_ACCESS_NL,
        'niet alleen|uitsluitend|slechts|enkel',
        'stemrecht|ledenvergadering|account|portaal|app',
      ],
    },
    {
      says: [
        'recht op|om|van|tot …2 inzage|{wissen}|{verbeteren}|bezwaar|beperking …3 is|wordt|zijn uitgesloten|opgeheven|vervallen',
        'recht op|om|van|tot …2 inzage|{wissen}|{verbeteren}|bezwaar|beperking …2 kennen|verlenen|bieden|geven|ondersteunen wij|we|ik niet',
        'recht|rechten …1 is|zijn|worden|wordt …2 uitgesloten',
        'inzage|{wissen}|{verbeteren}|bezwaar|rechten …8 geen aanspraak|aanspraken',
        'geen aanspraak|aanspraken …6 op inzage|{wissen}|{verbeteren}|bezwaar|deze_rechten',
        'sluit|sluiten|sluiten_wij …6 recht|rechten …4 uit',
      ],
      unless: [
        ...LAW_NL,
        ...CASE_NL,
        ...OTHERS_NL,
        'auteursrecht*|aansprakelijk*|niet|nooit|nimmer|garantie',
        'ontlenen|ontleend|schade|schadevergoeding',
      ],
    },
    /** The place and the hour, the form and the counter. */
    {
      says: [
        'verzoek|verzoeken …4 alleen|enkel|uitsluitend|slechts …2 op|in|tijdens|aan …8 behandeld|behandeling|ontvangst|ingediend|indienen|afgegeven',
        'moet|moeten|dient|dienen …8 formulier …4 ophalen|afhalen|halen|op_te_halen|af_te_halen',
      ],
      and: [[LINKED_NL]],
      beside: NAMED_NL,
      unless: [...LAW_NL, 'of|email*|mail|werkdagen', 'basis|grond|verzoek van', 'niet|hoeft'],
    },
    /** What was published stays, whoever objects. */
    {
      says: [
        `${PUBLISHED_NL} …8 halen|nemen|haal|verwijderen|verwijder|wissen wij|we|ik niet …3 weg|offline|af|meer|terug`,
        `${PUBLISHED_NL} …8 niet …2 weggehaald|offline_gehaald|teruggetrokken`,
        `ook|zelfs als|indien|wanneer {u} …8 bezwaar|vraagt|verzoekt|intrekt …6 blijven|blijft|blijf …2 ${PUBLISHED_NL}|{gegevens}|staan`,
        `${PUBLISHED_NL}|{gegevens} …6 blijven|blijft …6 ook|zelfs als|indien|wanneer {u} …8 bezwaar|vraagt|verzoekt|intrekt`,
      ],
      unless: [
        ...STAYS_NL,
        'zonder|ongevraagd|backup*|vanzelf|standaard|automatisch|zelf|zoekmachine*|google',
        'tenzij|behalve|totdat|zodra|gedrukt*|drukwerk|papieren',
        'veilig|vertrouwelijk|geblokkeerd|beperkt|afgeschermd',
        'maar …8 wel',
      ],
    },
  ],
  en: [
    {
      says: [
        `${US_EN} …3 under_no obligation|duty …4 ${IT_EN}`,
        `${US_EN} …3 no obligation|duty to …4 ${IT_EN}`,
        `${US_EN} …2 not bound|obliged|required|obligated …3 ${IT_EN}`,
        `${US_EN} do_not|dont|does_not have|need to …3 ${IT_EN}`,
        `${US_EN} …1 may|can …1 always|freely refuse|reject|decline|ignore …3 request|requests`,
        `${US_EN} decide|decides …3 whether|if|which|when …6 ${IT_EN}`,
      ],
      beside: NAMED_EN,
      unless: [...LAW_EN, ...CASE_EN.map((one) => one.replace('if|', ''))],
    },
    {
      says: [
        `right|rights …3 only …5 for|to …3 ${PEOPLE_EN}`,
        `only …3 ${PEOPLE_EN} …3 may|can|have …5 right|rights`,
        `while|as_long_as {you} …6 cannot|may_not|not …3 right|rights`,
      ],
      beside: NAMED_EN,
      unless: [...LAW_EN, ...OWN_ACCESS_EN, 'not only', 'vote|voting|account|portal|app'],
    },
    {
      says: [
        'right to|of …2 access|object|objection|erasure|rectification|restriction …2 is excluded|waived|not_granted|not_offered',
        'exclude|excludes …3 right to|of …3 access|object|objection|erasure|rectification',
      ],
      unless: [...LAW_EN, ...CASE_EN, ...OTHERS_EN, 'liability|warranty|exclusion', 'not exclude'],
    },
    {
      says: [
        'requests …4 only …3 on|at|during …8 handled|accepted|considered|processed',
        'requests …3 handled|accepted|considered|processed only …1 on|at|during',
        'must|have_to|need_to …3 collect|pick_up …4 form',
      ],
      and: [[LINKED_EN]],
      beside: NAMED_EN,
      unless: [...LAW_EN, 'or|email*|working|business', 'basis'],
    },
    {
      says: [
        `${PUBLISHED_EN}|{data} …10 stay|remain …6 even if|when|after {you} …6 object|ask|request|withdraw`,
        `even if|when|after {you} …6 object|ask|request|withdraw …6 ${PUBLISHED_EN}|{data} …4 stay|remain`,
        `${PUBLISHED_EN} …8 not|never be? …1 taken down|offline`,
      ],
      unless: [...STAYS_EN, 'without|until|unless|search|printed|safe|secure|confidential|blocked'],
    },
  ],
} satisfies FlagRules['raisedBy'];
