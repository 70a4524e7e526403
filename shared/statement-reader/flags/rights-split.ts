/** The rights in the one sentence, and in the next what makes them smaller: how often, how late, for whom. */
import type { FlagRules } from './flag.ts';
import {
  LOOKED_OVER_EN,
  LOOKED_OVER_NL,
  OTHERS_EN,
  OTHERS_NL,
  OWN_ACCESS_EN,
  OWN_ACCESS_NL,
} from './rights-guards.ts';
import { LAW_EN, LAW_NL, LINKED_EN, LINKED_NL, NAMED_EN, NAMED_NL } from './rights-split-words.ts';

/** The rights spoken of before; a request to deliver or to quote has its own noun. */
const THEM_NL =
  'hiervan|daarvan|hierop|daarop|recht|rechten|verzoek|verzoeken|inzageverzoek|inzageverzoeken|beroep';
const THEM_EN =
  'such|request|requests|right|rights|this_right|these_rights|those_rights|apply|do_this|do_so';
const TERM_NL = 'jaar|kalenderjaar|seizoen|schooljaar|boekjaar|halfjaar|maanden|kwartaal';
const TERM_EN = 'year|calendar_year|season|months|quarter';
const OFTEN_NL = [
  `eenmaal|eens|tweemaal per|in|elk|elke|binnen …3 ${TERM_NL}`,
  `<number> keer|maal|verzoek|verzoeken per|in|elk|elke|binnen …3 ${TERM_NL}`,
];
const OFTEN_EN = [`once|twice a|an|per|every|each|in …3 ${TERM_EN}`];

const UNPAID_NL =
  'openstaande|onbetaalde|achterstallige|verschuldigde facturen|factuur|rekeningen|rekening|bedragen|bedrag|betalingen|contributie|saldo|schuld|schulden';
const PAID_NL =
  'facturen|factuur|rekeningen|rekening|contributie|lidgeld|lesgeld|huur|schulden|bedragen|alles …3 betaald|voldaan|vereffend|afgelost';
const UNPAID_EN =
  'outstanding|unpaid|overdue invoices|invoice|bills|bill|fees|balance|balances|payments|payment|dues|debts|amounts';
const PAID_EN = 'paid|settled|cleared …4 invoices|invoice|bills|fees|balance|dues|debts|account';

export const splitCues = {
  nl: [
    {
      says: [
        ...OFTEN_NL.map((often) => `${THEM_NL} …8 ${often}`),
        ...OFTEN_NL.map((often) => `${often} …8 ${THEM_NL}`),
        `maximaal|hoogstens|hooguit|slechts|ten_hoogste een|<number> verzoek|verzoeken`,
      ],
      beside: NAMED_NL,
      unless: [
        ...LAW_NL,
        ...LOOKED_OVER_NL,
        ...OWN_ACCESS_NL,
        'gratis|kosteloos|rapporteren|bespreken|vergader*|herinneren|wijzen',
        'minstens|minimaal|ten_minste|vaker|verklaring',
      ],
    },
    /** Who owes money. */
    {
      says: [
        `alleen|uitsluitend|slechts|enkel|pas …8 ${PAID_NL} …10 recht|rechten|verzoek|verzoeken|beroep`,
        `recht|rechten|verzoek|verzoeken|beroep …10 alleen|uitsluitend|slechts|enkel|pas|mits …8 ${PAID_NL}`,
        `recht|rechten|verzoek|verzoeken|beroep …8 niet|geen …8 als|indien|wanneer|zolang|bij …6 ${UNPAID_NL}`,
        `zolang|bij|met|als|indien|wanneer …6 ${UNPAID_NL} …8 geen|niet …6 recht|rechten|verzoek|verzoeken|beroep`,
        `zolang …8 niet|nog …4 betaald|voldaan …6 geen|niet …6 recht|rechten|verzoek|verzoeken|beroep`,
      ],
      and: [['{wissen}', '*recht|recht|rechten', 'inzage', '{gegevens}']],
      unless: [
        ...LAW_NL,
        'garantie*|terugbetal*|korting*|toegang',
        'recht|rechten op …3 deelname|*kaart|*lessen|les|opvang|hulp|diensten|dienstverlening',
      ],
    },
    /** Not before a term has run. */
    {
      says: [
        '{wissen}|inzage|{verbeteren} …6 pas|eerst mogelijk|toegestaan|aanvragen|vragen|aangevraagd …8 jaar|maanden|opzegtermijn|wachttijd|seizoen|schooljaar',
        '{wissen}|inzage|{verbeteren} kan|kunnen pas|eerst …8 jaar|maanden|opzegtermijn|wachttijd|seizoen|schooljaar',
      ],
      unless: [...LAW_NL, ...OTHERS_NL],
    },
    {
      says: [
        '{wissen}|inzage|inzien …4 is niet mogelijk|toegestaan|toegelaten|voorzien',
        '{wissen}|inzage|inzien kan|doen wij|we|ik? niet',
        'niet mogelijk om …4 {wissen}|te_wissen|te_verwijderen|in_te_zien',
      ],
      beside: NAMED_NL,
      unless: [
        ...LAW_NL,
        ...OTHERS_NL,
        'tenzij|zolang|mits|totdat|als|indien|wanneer|omdat|soms|volledig|altijd|direct|meteen|ongedaan|meer|zonder|via|telefonisch|anoniem*',
        'van|uit|voor|tegen …4 websites|google|internet|derden|anderen|partner|foto*',
      ],
    },
    /** In person, or with a reason. */
    {
      says: [
        'moet|moeten|dient|dienen|enkel|alleen|uitsluitend|slechts …6 persoonlijk|in_persoon …6 langs|langskomen|verschijnen|aanmelden|melden|langs_te_komen|te_komen|komen|aanbieden|te_verschijnen',
      ],
      and: [[LINKED_NL]],
      beside: NAMED_NL,
      unless: [
        ...LAW_NL,
        'of|afspraak|les|lessen|training|wedstrijd|controle|behandeling|niet|hoeft|twijfel*',
      ],
    },
    {
      says: [
        'verzoek|verzoeken die|dat|welke …3 niet|onvoldoende …3 gemotiveerd|onderbouwd|toegelicht',
        'ongemotiveerde|ongemotiveerd|niet_gemotiveerde|niet_onderbouwde verzoek|verzoeken',
        'verzoek|verzoeken …6 alleen|enkel|slechts|uitsluitend|pas …4 als|indien|wanneer …6 reden|waarom|motivering',
        '{wissen}|inzage …8 alleen|enkel|slechts|uitsluitend|pas als|indien|wanneer|mits {u} …6 waarom|uitlegt|motiveert',
        'alleen|enkel|slechts|uitsluitend|pas als|indien|wanneer {u} …4 waarom|uitlegt|motiveert …6 {wissen}|inzage|verzoek*',
      ],
      beside: NAMED_NL,
      unless: LAW_NL,
    },
  ],
  en: [
    {
      says: [
        ...OFTEN_EN.map((often) => `${THEM_EN} …8 ${often}`),
        ...OFTEN_EN.map((often) => `${often} …8 ${THEM_EN}`),
        `at_most|maximum_of|no_more_than|only one|<number> request|requests`,
      ],
      beside: NAMED_EN,
      unless: [
        ...LAW_EN,
        ...LOOKED_OVER_EN,
        ...OWN_ACCESS_EN,
        'free|report*|discuss*|remind*|meet*',
        'at_least|statement|policy|notice',
      ],
    },
    {
      says: [
        `only|until|unless|once …10 ${PAID_EN} …8 right|rights|request|requests`,
        `right|rights|request|requests …10 only|until|unless|once …10 ${PAID_EN}`,
        `right|rights|request|requests …8 not|cannot|refused|suspended …8 if|while|where|when|as_long_as …6 ${UNPAID_EN}`,
        `if|while|where|when|as_long_as|with …6 ${UNPAID_EN} …8 not|cannot|no|may_not|refuse …6 right|rights|request|requests`,
      ],
      and: [['{erase}', 'right|rights', 'access', '{data}']],
      unless: [
        ...LAW_EN.filter((one) => !one.startsWith('vote')),
        'warranty|vote|voting|discount*',
        'right|rights to …2 attend|play|train|participate|enter|use',
      ],
    },
    {
      says: [
        'erasure|deletion|deleting|access|delete|export …6 is|are not …2 possible|available|offered|allowed|permitted|supported',
      ],
      beside: NAMED_EN,
      unless: [
        ...LAW_EN,
        ...OTHERS_EN,
        'until|unless|because|if|where|when|while|some|certain|immediately|fully|completely|third|website|telephone|phone|without|anonymous*|building|premises|children',
      ],
    },
    {
      says: [
        'must|have_to|need_to|only …6 in person',
        'must|have_to|need_to come|visit|attend|appear …4 in person',
      ],
      and: [[LINKED_EN]],
      beside: NAMED_EN,
      unless: [
        ...LAW_EN,
        'or|appointment|class|lesson|training|treatment|not|need_not|doubt*|invoice*',
      ],
    },
    {
      says: [
        'only …3 delete|erase|correct|grant|answer|consider|accept …8 if|when|where …4 you|reason|reasons …3 explain|tell_us_why|state_why|give',
        'only …3 delete|erase|correct|grant|answer|consider|accept …8 if|when|where|with …4 reason|reasons',
        'requests …3 without|lacking …3 reason|reasons|explanation …4 not|ignored|refused|rejected',
      ],
      and: [['request|requests|{erase}|{correct}|access|objection|data|information']],
      beside: NAMED_EN,
      unless: [...LAW_EN, 'phone|cash|applicants|job'],
    },
  ],
} satisfies FlagRules['raisedBy'];
