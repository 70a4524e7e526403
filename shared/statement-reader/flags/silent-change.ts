/** That the statement, or what is done with the data, may change without a word. */
import type { Cue } from '../rules/cue.ts';
import { untoldCues } from './silent-untold.ts';

const CHANGE_NL = [
  'wijzig*|gewijzigd|aanpas*|aangepast|verander*',
  'aan te passen',
  'actualis*|geactualiseerd|herzien|herziet|herziening*|bijgewerkt|bijwerken|bij_te_werken',
  'anders luiden|luidt',
];
const CHANGE_EN = [
  'change*|update*|amend*|modif*|revis*|alter*',
  'tweak*|edit|edits|rewrite*|rewritten',
];

const WITHOUT_NL = [
  'zonder …4 kennisgeving|aankondiging|bericht|berichtgeving|waarschuwing|mededeling|melding|vooraankondiging',
  'zonder …6 te informeren|melden|berichten|waarschuwen|verwittigen',
  'zonder …6 in_te_lichten|verwittiging',
  'zonder …4 informeren',
  'zonder …6 kennis te|gesteld|stellen',
  'zonder …6 hoogte te|gesteld|gebracht|stellen',
  'zonder dat u|je|jij …6 bericht|melding|hoogte',
];
const UNTOLD_NL = [
  'onaangekondigd*',
  'niet …3 vooraf …3 aangekondigd|gemeld|bekendgemaakt',
  'niet …3 vooraf …2 bekend|kenbaar',
  'laten|laat|melden|meld …3 dat|dit …2 niet …3 weten|apart|vooraf',
  'geen …1 bericht|melding|mededeling …12 wijzigen|aanpassen|veranderen',
  'bericht|melding|mededeling …3 sturen|geven|krijgt|ontvangt|plaatsen wij|we|ik|u|je niet',
  'worden|wordt niet …1 aangekondigd|meegedeeld',
  'geen …1 bericht|mededeling|kennisgeving …2 gegeven|gedaan',
  'hoeven|hoeft …8 niet …4 melden|meedelen|aankondigen',
  'niet verplicht|gehouden …6 informeren|melden|berichten|hoogte',
];

/** Of the statement only: who is told nothing of other changes may be told by the law. */
const TOLD_NOBODY_NL = [
  'niet …4 geinformeerd|ingelicht|verwittigd|gewaarschuwd|aangekondigd',
  'niet …4 over bericht',
  'niet …4 hoogte|kennis gesteld|gebracht',
];
const TOLD_NOBODY_EN = [
  'nobody|no_one …2 told|notified|informed',
  'wont|dont|not|never …2 tell|notify|inform|alert|warn|email you|members|customers|clients|users',
  'not|wont|dont …3 let you know',
  'not|no|dont|wont …2 send|issue|give|post …3 notice|notices|notification|notifications|announcement|announcements',
];

/** What is never done without a word. */
const PROMISED_NL = 'niet|nooit|nimmer|niets|geen|niemand …10 zonder';
const BEFORE_NL = 'niet|nooit|geen …10 voordat|alvorens';
const PROMISED_EN = [
  'not|never without',
  'not|never …1 change|make|amend|alter|modify|update|revise|edit|rewrite|tweak|be|introduce …10 without',
  'no|nothing …8 changed|change|changes|made|amended|updated|altered …6 without',
];
/** What the reader changes, or does not have to tell. */
const READER_NL = [
  'cookie|cookies|cookiemelding*|cookiebanner*|cookievoorkeur*|cookieinstelling*',
  'de|deze|het|dit|ons|onze|mijn cookieverklaring|cookiebeleid|cookiestatement|cookiepolicy',
  'gegevens …2 wijzigen',
  '{u} kunt|kun|kan|mag …10 wijzigen|aanpassen',
  'kunt|kun {u} …10 wijzigen|aanpassen',
  '{u} …1 hoeft|hoef|bent|ben|hoeven …10 niet',
  'hoeft|hoef|bent|ben {u}',
  'bericht|melding|mededeling van {u}',
  'zonder dat u|je|jij|leden ons|mij',
];
/** Told of what matters. */
const TOLD_YET_NL = [
  'dan|wel krijgt|hoort|ontvangt|informeren|berichten|laten …3 bericht|u|je|wij|we',
];
const READER_EN = [
  'if you …2 have|are|were not',
  'you are|need|do not …1 required|obliged|bound|need|have|tell|notify',
  'you need not',
  'you dont|do_not have|need to',
  'notice|notification|notifying from you',
  'you can|may|could …2 change|withdraw|update|amend|alter|revise',
  'without …3 telling|informing|notifying|giving|letting us|me',
];
/** Told of what matters. */
const TOLD_YET_EN = [
  'you will|shall also|then|always|first? hear|be_told|be_informed|be_notified|receive',
  'spelling',
];
const OTHER_NL =
  'prijs|prijzen|tarief|tarieven|*rooster|programma|openingstijden|assortiment|*tijden';
const OTHER_EN =
  'supplier|suppliers|price|prices|rates|timetable|programme|opening_hours|menu|times';
const OF_DATA_NL = [
  '{verklaring}',
  '*privacy*',
  '*gegevens',
  'wij|we|ik',
  'dit|deze|het regels|tekst|overzicht|bepalingen|informatie',
  'wijzigingen|aanpassingen|veranderingen',
];
const OF_DATA_EN = [
  '{notice}',
  'privacy',
  '{data}',
  'we|i',
  'this text|information',
  'changes|amendments|updates|modifications|revisions',
];

/** A change of prices says nothing of the data, unless the statement changes with them. */
const named = (says: readonly string[], guards: readonly string[]): readonly Cue[] => [
  {
    says,
    and: [CHANGE_NL, ['privacyverklaring|privacybeleid|privacystatement|privacyreglement']],
    unless: guards,
  },
  { says, and: [CHANGE_NL, OF_DATA_NL], unless: [...guards, OTHER_NL] },
  {
    says,
    and: [CHANGE_NL],
    titled: ['wijzig*|aanpassing*|verander*'],
    unless: [...guards, OTHER_NL],
  },
];

/** That they have no address to write to is no reason: a notice can be put up. */
const CANNOT_NL =
  'kunnen|kan|zullen|zal wij|we|ik …4 niet …5 informeren|inlichten|verwittigen|waarschuwen|hoogte|berichten';
const NOT_EACH_NL =
  'iedereen|ieder|iedere|elk|elke|alle|persoonlijk|individueel|afzonderlijk|apart|tenzij|wel';
const CANNOT_EN =
  'cannot|unable|not_able|wont|will_not …4 tell|notify|inform|alert|contact …6 change*|update*|amend*|revis*';
const NOT_EACH_EN = 'everyone|each|every|all|personally|individually|separately|unless|but';

export const silentChangeCues = {
  nl: [
    ...untoldCues.nl,
    {
      says: [
        `${CANNOT_NL} …6 wijziging*|aanpassing*|verandering*`,
        `wijziging*|aanpassing*|verandering* …10 ${CANNOT_NL}`,
        'wij|we|ik informeren|informeer|verwittigen|berichten u|je|jullie …1 niet over|van|bij …2 wijziging*|aanpassing*',
        'wij|we|ik kunnen|kan|zullen|zal …6 niet …5 informeren|inlichten|verwittigen|hoogte|berichten …6 wijziging*|aanpassing*|verandering*',
      ],
      and: [['{verklaring}', '*privacy*']],
      unless: [NOT_EACH_NL, PROMISED_NL, BEFORE_NL, ...READER_NL],
    },
    ...named(WITHOUT_NL, [PROMISED_NL, ...READER_NL]),
    ...named(UNTOLD_NL, ['niet|nooit zonder', ...READER_NL]),
    {
      says: TOLD_NOBODY_NL,
      and: [CHANGE_NL, ['{verklaring}', '*privacy*', 'deze|dit tekst|regels']],
      unless: ['tenzij|voordat|pas', 'kleine', ...READER_NL, ...TOLD_YET_NL],
    },
    {
      says: ['niet …2 aangekondigd|gemeld|bekendgemaakt', ...TOLD_NOBODY_NL],
      and: [CHANGE_NL],
      titled: ['wijzig*|aanpassing*|verander*'],
      unless: ['tenzij|voordat|pas', 'kleine', ...READER_NL, ...TOLD_YET_NL],
    },
    {
      says: [
        'wijziging*|verandering*|aanpassing* …10 niet …4 meegedeeld|gemeld|aangekondigd|bekendgemaakt',
        'stellen|brengen|informeren wij|we|ik u|je …4 niet',
        'ontvangt|krijgt|ontvang|krijg {u}? geen …3 bericht|melding|mededeling',
        'niet verplicht …12 informeren|melden|hoogte',
        'sturen|stuur|geven|geef|krijgt|ontvangt …6 geen …2 bericht|melding|kennisgeving',
        'wijziging*|aanpassing* …10 zonder …3 bericht|melding|aankondiging',
      ],
      and: [
        ['wijziging*|verandering*|aanpassing*'],
        ['{verklaring}', '*privacy*', 'wijzigingen worden'],
      ],
      unless: ['cookie|cookies', '*gegevens', 'belangrijke|ingrijpende', 'kleine', PROMISED_NL],
    },
  ],
  en: [
    ...untoldCues.en,
    {
      says: [CANNOT_EN],
      and: [['{notice}', 'privacy', 'this page|text']],
      unless: [NOT_EACH_EN, ...PROMISED_EN, ...READER_EN],
    },
    {
      says: [
        'without …5 notice|notification|notifying|informing|announcement|telling|warning|letting|alerting',
        'unannounced',
        'not …4 notified|informed|announced|told',
        'not obliged|required|bound to …3 notify|inform|tell|announce',
        'need not …1 tell|notify|inform',
        'no obligation|duty to …3 notify|inform|tell|announce|let',
        'not …2 notify|inform|tell|alert visitors|users|members|customers|clients|anyone',
        'not …2 notify|inform|tell you …3 individually|separately|of|about',
        'not receive …3 notice|notification',
      ],
      and: [CHANGE_EN, OF_DATA_EN],
      unless: [...PROMISED_EN, ...READER_EN, ...TOLD_YET_EN, OTHER_EN],
    },
    {
      says: TOLD_NOBODY_EN,
      and: [CHANGE_EN, ['{notice}', 'privacy', 'this page|text']],
      unless: ['unless|until|before', ...PROMISED_EN, ...READER_EN, ...TOLD_YET_EN],
    },
    {
      says: [
        'without …5 notice|notification|notifying|informing|announcement|telling|warning|letting|alerting',
      ],
      and: [CHANGE_EN],
      titled: ['change*|update*|amend*|modif*|revis*'],
      unless: [...PROMISED_EN, ...READER_EN, OTHER_EN],
    },
  ],
} satisfies { readonly nl: readonly Cue[]; readonly en: readonly Cue[] };
