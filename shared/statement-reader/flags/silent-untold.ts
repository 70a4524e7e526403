/** That nobody is told of a change of the statement, whatever word stands for telling. */
import type { FlagRules } from './flag.ts';

const DOCUMENT_NL =
  '{verklaring}|*privacy*|privacytekst|tekst|policy|privacypagina|statement|notice';
const CHANGE_NL =
  'wijzigen|wijzigt|wijziging|wijzigingen|gewijzigd|gewijzigde|aanpassen|aanpassing|aanpassingen|aangepast|aangepaste|aan_te_passen|veranderen|verandert|verandering|veranderingen|veranderd|herzien|herziet|herziening|herzieningen|bijgewerkt|bijwerken|bij_te_werken|geactualiseerd|actualiseren|vernieuwen|vernieuwd|vernieuwt|vervangen|te_wijzigen|te_veranderen|te_herzien|nieuwe_versie|update|updates';
/** The verb and its particle apart. */
const CHANGES_NL = [
  CHANGE_NL,
  `passen|past|pas …16 aan`,
  `werken|werkt|werk …10 bij`,
  'nieuwe|nieuwere|volgende|andere versie|versies',
];
const TELL_NL =
  'informeren|geinformeerd|inlichten|ingelicht|in_te_lichten|verwittigen|verwittigd|verwittiging|waarschuwen|gewaarschuwd|berichten|melden|gemeld|meedelen|meegedeeld|mee_te_delen|aankondigen|aangekondigd|aan_te_kondigen|bekendmaken|bekendgemaakt|bekend_te_maken|hoogte|kennis';
const NOTE_NL =
  'bericht|berichtje|melding|mededeling|kennisgeving|mail|mailtje|email|aankondiging|waarschuwing|verwittiging|brief|notificatie|seintje';
const UNTOLD_NL = [
  'zonder …8 weten',
  `zonder dat …10 ${TELL_NL}|${NOTE_NL}|hoort|horen|weet|merkt`,
  'zonder …3 verwittiging|notificatie|seintje|aankondiging|kennisgeving|waarschuwing|mededeling|melding',
  `niet verplicht|gehouden|genoodzaakt|gebonden …10 ${TELL_NL}`,
  `hoeven|hoeft wij|we|ik …8 niet …4 ${TELL_NL}`,
  'melden|meld|berichten|communiceren wij|we|ik …2 niet|nooit|nergens',
  'kondigen|kondig wij|we|ik …2 niet|nooit …2 aan',
  `ontvangt|krijgt|ontvang|krijg|ontvangen|krijgen|sturen|stuur|geven|versturen|verzenden …6 geen …3 ${NOTE_NL}`,
  `geen …3 ${NOTE_NL} …5 ontvangt|krijgt|ontvangen|krijgen|gestuurd|verzonden|verstuurd|gegeven|verwachten`,
  `${NOTE_NL} …6 niet …1 te? verwachten`,
  `niet|nooit …4 geinformeerd|ingelicht|verwittigd|gewaarschuwd|aangekondigd|gemeld|meegedeeld`,
  'niet|nooit …6 hoogte|kennis gesteld|gebracht|gehouden',
  'ook als|al {u} …6 niets|niet|geen …3 gehoord|bericht|gemerkt|ontvangen',
];
/** Never done without a word; of what does matter they are told; or of the reader's own doing. */
const APART_NL = [
  'niet|nooit|nimmer|geen|niets …12 zonder',
  'niet|nooit|geen …12 voordat|alvorens|vooraleer',
  'pas als|na|nadat|wanneer|indien',
  'spelfouten|tikfouten|typfouten|spelling|redactionele',
  'facebook|google|meta|instagram|whatsapp|microsoft|linkedin|apple|twitter',
  'toezichthouder|*autoriteit|*commissie|politie',
  // The organisation itself is not told.
  'zonder dat wij|we|ik …4 weten',
  'zonder dat wij|we|ik …5 hoogte worden|zijn',
  'tenzij|wel|kleine|tekstuele|taalkundige|belangrijke|ingrijpende|wezenlijke|grote',
  'prijs|prijzen|tarief|tarieven|*rooster|programma|openingstijden|assortiment|*tijden|aanbod',
  'aan …2 {derden}',
  '*gegevens|adres|telefoonnummer …3 wijzigt|wijzigen|gewijzigd|veranderen|verandert',
  '{u} kunt|kun|kan|mag|moet|moeten …10 wijzigen|aanpassen|melden',
  'wachtwoord|voorkeuren|instellingen|profiel|account',
  'zonder dat u|je|jij|leden ons|mij',
  'wilt|wil|wenst …3 ontvangen',
  'cookie|cookies|cookiemelding*|cookiebanner*',
  'de|deze|het|dit|ons|onze|mijn cookieverklaring|cookiebeleid|cookiestatement|cookiepolicy',
];
const OF_IT_NL =
  'hierover|daarover|hiervan|daarvan|ervan|er|daarbij|vooraf|wijzigingen|aanpassingen|veranderingen|dat|dit';

const DOCUMENT_EN = '{notice}|privacy|this_page|this_text';
const CHANGE_EN =
  'change|changes|changed|changing|update|updates|updated|updating|amend|amends|amended|amendment|amendments|modify|modifies|modified|modification|modifications|revise|revises|revised|revision|revisions|alter|alters|altered|alterations|rewrite|replace|replaced|new_version';
const TELL_EN =
  'tell|notify|inform|alert|warn|announce|told|notified|informed|alerted|warned|announced';
const NOTE_EN = 'notice|notification|message|email|mail|warning|announcement|word|letter';
const UNTOLD_EN = [
  `with no …2 notice|notification|warning|announcement`,
  'without …3 warning|announcement|letting|knowing',
  `not|never|wont|dont …4 receive|get|be_sent|send …3 ${NOTE_EN}`,
  `no …2 ${NOTE_EN} …4 sent|given|issued|provided|posted`,
  `not …2 obliged|required|bound|obligated …6 ${TELL_EN}`,
  'not …2 announced|communicated|publicised|notified',
  `not|never|wont|dont …2 ${TELL_EN} …1 you|users|visitors|members|customers|clients|anyone|people|parents`,
];
const APART_EN = [
  'not|never|no|nothing …10 without',
  'typos|spelling|editorial|facebook|google|meta|instagram|whatsapp|microsoft|linkedin|apple',
  'regulator|authority|commissioner|police',
  'unless|until|before|but|however|material|significant|minor|spelling|major|substantial',
  'supplier|suppliers|price|prices|rates|timetable|programme|opening_hours|menu|times|fees|schedule',
  'if you …3 not|have',
  'you can|may|must|should …4 change|update|amend|tell|notify',
  'password|preferences|settings|profile|account|cookie_banner',
  'our|this|the cookie policy|notice|statement',
  'wish|want|like to receive',
];
const OF_IT_EN = 'this|that|these|them|it|such|changes|amendments|updates|revisions|beforehand';

/** The change and what changes, in either order. */
const OWN_CHANGE_NL = CHANGES_NL.flatMap((change) => [
  `${DOCUMENT_NL} …10 ${change}`,
  `${change} …8 ${DOCUMENT_NL}`,
]);
const OWN_CHANGE_EN = [`${DOCUMENT_EN} …8 ${CHANGE_EN}`, `${CHANGE_EN} …6 ${DOCUMENT_EN}`];

/** Asked whether one hears of it. */
const ASKED_NL = [
  `${TELL_NL}|${NOTE_NL}|weten|horen|hoor|hoort|te_horen …8 als|wanneer|bij|van|over|indien|zodra …8 ${CHANGE_NL}`,
  `als|wanneer|bij|indien|zodra …8 ${CHANGE_NL} …8 ${TELL_NL}|${NOTE_NL}|weten|horen|hoor|hoort|te_horen`,
];
const ASKED_EN = [
  `${TELL_EN}|hear|know|${NOTE_EN} …6 if|when|of|about …6 ${CHANGE_EN}`,
  `if|when …8 ${CHANGE_EN} …8 ${TELL_EN}|hear|know|${NOTE_EN}`,
];

export const untoldCues = {
  nl: [
    {
      says: UNTOLD_NL,
      and: [CHANGES_NL, [DOCUMENT_NL]],
      unless: APART_NL,
    },
    /** The change in the one sentence, the silence in the next. */
    {
      says: UNTOLD_NL,
      and: [[OF_IT_NL]],
      beside: OWN_CHANGE_NL,
      notBeside: ['cookie|cookies|datalek|inbreuk|verzoek'],
      unless: [...APART_NL, '*gegevens|verzoek|toestemming|datalek|inbreuk|nieuwsbrief*'],
    },
    {
      says: [...UNTOLD_NL, `zonder|onaangekondigd …4 ${NOTE_NL}|mogelijk`],
      titled: [`${CHANGE_NL} …6 ${DOCUMENT_NL}`, `${DOCUMENT_NL} …4 ${CHANGE_NL}`],
      unless: [...APART_NL, '*gegevens|verzoek|toestemming|datalek|inbreuk|nieuwsbrief*'],
    },
    {
      says: ['nee|neen|niet_altijd|niet_per_se'],
      beside: ASKED_NL,
      notBeside: [
        'zonder|ja|jazeker|cookie|cookies|adres|verhuist|gegevens|persoonsgegevens|account',
      ],
      unless: ['wel|maar|tenzij', 'cookie|cookies'],
    },
  ],
  en: [
    {
      says: UNTOLD_EN,
      and: [[CHANGE_EN], [DOCUMENT_EN]],
      unless: APART_EN,
    },
    {
      says: UNTOLD_EN,
      and: [[OF_IT_EN]],
      beside: OWN_CHANGE_EN,
      notBeside: ['cookie|cookies|breach|request'],
      unless: [...APART_EN, '{data}|request|consent|breach|newsletter*'],
    },
    {
      says: [...UNTOLD_EN, `without …4 ${NOTE_EN}`],
      titled: [`${CHANGE_EN} …6 ${DOCUMENT_EN}`, `${DOCUMENT_EN} …4 ${CHANGE_EN}`],
      unless: [...APART_EN, '{data}|request|consent|breach|newsletter*'],
    },
    {
      says: ['no|not_necessarily|not_always'],
      beside: ASKED_EN,
      notBeside: ['without|yes|certainly|cookie|cookies|address|move|data|details|account'],
      unless: ['but|unless|cookie|cookies', 'no longer|data|third'],
    },
  ],
} satisfies FlagRules['raisedBy'];
