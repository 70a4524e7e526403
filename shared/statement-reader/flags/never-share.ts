/** Who promises to share with nobody, and does. */
import { barePromiseCues } from './bare-promise.ts';
import { byLawAloneCues } from './by-law-alone.ts';
import type { FlagRules } from './flag.ts';
import { inNoCaseCues } from './in-no-case.ts';
import { onlyWhenSoldCues } from './only-when-sold.ts';
import { ownPeopleCues } from './own-people.ts';
import { aloneCues } from './promise-alone.ts';
import { butCues, coveredCues, publishedCues } from './promise-but.ts';
import { promiseNowhereCues } from './promise-nowhere.ts';
import { promiseOtherwiseCues } from './promise-otherwise.ts';
import { plainPromiseCues } from './promise-plain.ts';
import { judgePromises, scopeCues } from './promise-scope.ts';
import { ANSWERED_IN_PART_NL, splitPromiseCues } from './promise-split.ts';
import {
  ANYONE_EN,
  ELSE_EN,
  ELSE_NL,
  HANDED_NL,
  NOT_NEVER_EN,
  NOT_NEVER_NL,
} from './promise-to-others.ts';
import { sharedCues } from './shared-ways.ts';
import { givenCues, processorCues } from './shared-with.ts';
import { takenBackCues } from './taken-back.ts';

const YES_NL = 'toestemming|instemming|instemt|akkoord';
const BY_LAW_NL = 'wet|wettelijk*|gerechtelijk*|rechterlijk*|bevel|vordering';
const ONLY_NL = 'alleen|slechts|uitsluitend|enkel|pas';
/** To hand data over; selling is another promise, which is kept by who shares them without a price. */
const SHARE_EN =
  'share|shares|shared|sharing|disclos*|pass|passes|passed|provide*|transfer*|transmit*|give|gives|given|sent|send|sends|suppl*|release*|receive|receives|gets|access|available|forward*|handed|reveal*|divulg*';
export const neverShare: FlagRules = {
  id: 'neverShare',
  raisedBy: {
    nl: [
      ...barePromiseCues.nl,
      ...inNoCaseCues,
      ...ownPeopleCues.nl,
      ...onlyWhenSoldCues.nl,
      ...plainPromiseCues.nl,
      ...splitPromiseCues.nl,
      ...promiseOtherwiseCues.nl,
      ...promiseNowhereCues.nl,
      {
        says: [
          '{verstrek} …14 {derden}|niemand|anderen',
          'gaan|gaat|komen|komt …4 naar|bij {derden}|niemand|anderen',
          'komen|komt …4 bij een_ander|iemand_anders|vreemden terecht',
          '{derden}|niemand|anderen …10 {verstrek}|beschikking|beschikbaar',
          'bekendmaken|bekendgemaakt|bekend|openbaar|openbaargemaakt|kenbaar …10 {derden}|niemand',
          '{derden}|niemand …10 bekendgemaakt|bekend|openbaar|kenbaar',
          `${HANDED_NL} …10 {derden}|niemand|anderen`,
          `{derden}|niemand|anderen …10 ${HANDED_NL}`,
          '{gegevens} …4 nooit gedeeld|verstrekt|doorgegeven|door|weggegeven|afgestaan',
        ],
        and: [['{gegevens}', 'deze', 'informatie', 'data', 'naam …4 *adres|woonplaats|telefoon*']],
        unless: [
          ...NOT_NEVER_NL,
          /** `Card numbers are never handled by us`: not who gets them, but who does not. */
          'nooit door …4 verwerkt|gebruikt|opgeslagen|bewaard|ingezien|bekeken|gezien',
        ],
        denied: 'yes',
      },
      /** Nobody at all gets at them. */
      {
        says: [
          'niemand|geen_mens anders? …3 toegang|toegankelijk|inzage|inzien|in_te_zien|zien|ziet|beschikbaar|zichtbaar',
          'heeft|krijgt niemand anders? …5 toegang|inzage|zien',
          'gegevens|informatie …4 onder geen beding|enkel|omstandigheid …6 {verstrek}|verkocht',
          'gegevens|informatie …4 niet|nooit in handen van …3 {derden}|anderen',
          'niet …2 in handen van …3 {derden}|anderen',
          'gegevens|informatie …4 van {u} alleen',
        ],
        and: [['{gegevens}', 'deze', 'informatie', 'data']],
        unless: [
          'tenzij|behalve|behoudens|buiten|uitgezonderd|dan|zonder|mits',
          'wachtwoord*|creditcard*',
          ...ELSE_NL,
        ],
      },
      {
        says: [
          'vertrouwelijk …12 niet|nooit door|verder|gedeeld|doorgegeven|doorgespeeld',
          'geven|geef|delen|deel ze|deze|die|dit|het niet|nooit door|verder|gedeeld',
        ],
        and: [['{gegevens}', 'informatie', 'data']],
        unless: [
          'tenzij|behalve|behoudens|zonder|alleen|uitsluitend|slechts|mits|als|indien|wanneer',
          'aan|met|voor {derden}|anderen|{ontvangers}',
          '*marketing*|commerciele|reclame*',
          ...ELSE_NL,
        ],
      },
      /** Whoever shares for other reasons does not ask first. */
      {
        says: [
          `{verstrek}|${HANDED_NL} …14 {derden}|anderen …8 tenzij|behalve|behoudens …10 ${YES_NL}`,
          `{derden}|anderen …6 {verstrek}|${HANDED_NL} …6 tenzij|behalve|behoudens …10 ${YES_NL}`,
          `behoudens …4 ${YES_NL} …3 {verstrek}|${HANDED_NL} …10 {derden}|anderen`,
          `zonder …10 toestemming …3 {verstrek}|${HANDED_NL} …10 {derden}|anderen`,
          `zonder …10 toestemming …6 {derden}|anderen …6 {verstrek}|${HANDED_NL}`,
          `{verstrek}|${HANDED_NL} …8 zonder …10 toestemming …8 {derden}|anderen`,
          `{verstrek}|${HANDED_NL} …8 {derden}|anderen zonder …10 toestemming`,
        ],
        and: [['{gegevens}', 'deze', 'informatie', 'data']],
        unless: [
          'wet|wettelijk* …3 toestaat|toegestaan|mag|mogelijk',
          '*overeenkomst',
          'nodig|noodzakelijk',
          'verkopen|verkocht',
          'commercieel|commerciele|*marketing*',
          ...ELSE_NL,
        ],
        denied: 'yes',
      },
      ...aloneCues,
      {
        says: [
          `{verstrek}|${HANDED_NL} …14 buitenstaanders|externen|buitenwereld`,
          `gaat|gaan|komt geen …1 letter|woord|gegeven|detail …3 naar|aan|bij {derden}|anderen|buiten`,
          'door aan buitenstaanders|externen|anderen',
          `buitenstaanders|externen|buitenwereld …8 {verstrek}|${HANDED_NL}`,
          '{verstrek} …10 geen_enkele|geen ander|andere|externe organisatie|partij|bedrijf|instantie|instelling',
          'aan|met geen_enkele|geen ander|andere|externe organisatie|partij|bedrijf|instantie …6 {verstrek}',
          'geen enkele derde …8 {verstrek}|{gegevens}',
          'geen enkele andere? partij|organisatie|bedrijf|instantie …2 krijgt|ontvangt|ziet',
        ],
        and: [['{gegevens}', 'informatie', 'data']],
        unless: [
          'tenzij|behalve|behoudens …3 u|je|wij|dat|als|nodig',
          'zonder …10 toestemming',
          'commercieel|commerciele|*marketing*|reclame*',
          'dan',
          ...ELSE_NL.filter((other) => other !== 'geen_andere'),
        ],
        denied: 'yes',
      },
      /** `Other than to meet duties of law`. */
      {
        says: [
          '{derden}|anderen|niemand …4 {verstrek} …2 anders_dan om|voor|wegens …8 wet*|*verplicht*|verplichting*',
          '{verstrek} …6 {derden}|anderen|niemand …2 anders_dan om|voor|wegens …8 wet*|*verplicht*|verplichting*',
        ],
        unless: ['*overeenkomst|contract', 'toestemming'],
        denied: 'yes',
      },
      /** Asked in the sentence before. */
      {
        says: ['nee|neen'],
        beside: ['{verstrek} …8 {derden}|anderen', '{derden}|anderen …4 {verstrek}'],
        unless: ['tenzij|behalve|maar|alleen|uitsluitend|zonder|verkopen'],
        notBeside: ANSWERED_IN_PART_NL,
      },
      /** The title asks. */
      {
        says: [
          'nee nooit|dat|dit|wij|we|ik|uw|jouw|je',
          'dat|dit doen|doe wij|we|ik niet|nooit',
          'dat|dit gebeurt niet|nooit',
        ],
        titled: ['delen|gedeeld|deel|verstrekken|verstrekt|doorgeven|verstrekking', '*derden'],
        unless: ['tenzij|behalve|alleen|uitsluitend|zonder|verkopen|verkocht|*marketing*|reclame'],
      },
      /** `Only with your consent`: the same without a denial. */
      {
        says: [
          `${ONLY_NL} …8 {verstrek}|${HANDED_NL} …8 {derden}|anderen …12 toestemming`,
          `{verstrek}|${HANDED_NL} …8 ${ONLY_NL} …6 {derden}|anderen …12 toestemming`,
          `{verstrek}|${HANDED_NL} …8 {derden}|anderen …6 ${ONLY_NL} …10 toestemming`,
          `{verstrek}|${HANDED_NL} …8 ${ONLY_NL} …6 toestemming …6 {derden}|anderen`,
          `${ONLY_NL} …8 toestemming …8 {verstrek}|${HANDED_NL} …10 {derden}|anderen`,
          `${ONLY_NL} …8 toestemming …4 {derden}|anderen …8 {verstrek}|${HANDED_NL}`,
          `{derden}|anderen …4 {verstrek}|${HANDED_NL} …8 ${ONLY_NL} …8 toestemming`,
        ],
        and: [['{gegevens}', 'deze', 'informatie', 'data']],
        unless: [
          'wet|wettelijk*',
          '*overeenkomst',
          'nodig|noodzakelijk',
          'verkopen|verkocht',
          'commercieel|commerciele|*marketing*|reclame',
          'beginsel|principe|voorbeeld|bijvoorbeeld|of|zoals',
          'anders dan',
          ...ELSE_NL,
        ],
        denied: 'no',
      },
      /** Said without a denial. */
      {
        says: [
          'alleen|uitsluitend …3 intern|eigen gebruik …8 niet|nooit …3 {derden}',
          '{verstrek} …8 nooit|niet …3 aan|met iemand|niemand anders',
          'houden|houd …4 gegevens|informatie …3 voor onszelf|mijzelf|mezelf|ons|mij',
          'gegevens|informatie blijven|blijft …3 binnen onze|mijn|de organisatie|vereniging|praktijk|school|stichting|kerk|club|bedrijf',
        ],
        unless: ['wachtwoord*', ...ELSE_NL],
      },
      {
        says: ['gegevens|informatie blijven|blijft …2 bij ons|mij|mezelf|onszelf'],
        unless: ['bewaard|bekend|tot|totdat|zolang|opgeslagen|staan|als|wanneer', ...ELSE_NL],
      },
      {
        says: [
          `{verstrek}|${HANDED_NL} …14 {derden}|niemand|anderen …8 tenzij|behalve …8 ${BY_LAW_NL}`,
          `behoudens|tenzij|behalve …6 ${BY_LAW_NL} …4 {verstrek} …10 {derden}`,
          `{derden}|niemand|anderen …8 {verstrek}|${HANDED_NL} …6 tenzij|behalve …8 ${BY_LAW_NL}`,
        ],
        unless: [
          '*overeenkomst',
          'toestemming',
          'nodig|noodzakelijk voor|om …6 uitvoer*|uit|leveren|dienst*',
          'uitvoer*',
          'verkopen|verkocht',
          'commercieel|commerciele|*marketing*',
          ...ELSE_NL,
        ],
        denied: 'yes',
      },
    ],
    en: [
      ...barePromiseCues.en,
      ...ownPeopleCues.en,
      ...onlyWhenSoldCues.en,
      ...plainPromiseCues.en,
      ...splitPromiseCues.en,
      ...promiseOtherwiseCues.en,
      ...promiseNowhereCues.en,
      {
        says: [
          `${SHARE_EN} …14 ${ANYONE_EN}`,
          `${ANYONE_EN} …8 ${SHARE_EN}`,
          `${SHARE_EN} …8 outside|external|other party|parties|people|organisations|organizations`,
        ],
        and: [['{data}', 'it', 'them']],
        unless: NOT_NEVER_EN,
        denied: 'yes',
      },
      {
        says: [
          '{data} …4 never …3 shared|disclosed|given',
          'never share|disclose your|their {data}',
          '{data} …4 never be? passed on',
          'keep|keeps …4 {data} …2 to …2 ourselves|myself|itself',
          '{data} stays|stay|remains|remain with us|me',
        ],
        unless: NOT_NEVER_EN,
      },
      {
        says: [
          `not|never|no …2 ${SHARE_EN} …14 ${ANYONE_EN} …4 unless|except …6 law|legally|court`,
          `unless|except …6 law|legally|court …14 not|never ${SHARE_EN} …12 ${ANYONE_EN}`,
        ],
        and: [['{data}', 'it', 'them']],
        unless: [
          'consent|permission|agree',
          'necessary|needed',
          'contract|agreement|provide|deliver|service|services',
          'commercial|marketing|advertis*|promotional',
          'only',
          ...ELSE_EN,
        ],
      },
      {
        says: [
          `not|never be? ${SHARE_EN} …14 ${ANYONE_EN} …4 without|unless …8 consent|permission`,
          `without …8 consent|permission …8 not|never ${SHARE_EN} …12 ${ANYONE_EN}`,
        ],
        and: [['{data}', 'it', 'them']],
        unless: [
          'law|legally',
          'necessary|needed',
          'contract|agreement',
          'commercial|marketing|promotional',
          ...ELSE_EN,
        ],
      },
      {
        says: [
          `not|never ${SHARE_EN} …14 ${ANYONE_EN} …4 unless|except|without …10 law|legally …10 consent|permission|agree`,
          `not|never ${SHARE_EN} …14 ${ANYONE_EN} …4 unless|except|without …8 consent|permission|agree …8 law|legally`,
        ],
        and: [['{data}', 'it', 'them']],
        unless: [
          'necessary|needed',
          'contract|agreement|service|services|deliver|fulfil',
          'commercial|marketing|promotional',
          ...ELSE_EN,
        ],
      },
      /** `Only with your consent`: the same without a denial. */
      {
        says: [
          `only ${SHARE_EN} …10 ${ANYONE_EN} …6 with|after|if|when|where|once …8 consent|permission`,
          `${SHARE_EN} …10 ${ANYONE_EN} …2 only with|after|if|when|where|once …8 consent|permission`,
          `only with …6 consent|permission …6 ${SHARE_EN} …10 ${ANYONE_EN}`,
        ],
        and: [['{data}', 'it', 'them']],
        unless: [
          'law|laws|legal|legally|court|obliged',
          'necessary|needed|required|need',
          'contract|agreement|service|services|deliver|fulfil',
          'sell|marketing|commercial|promotional|advertis*',
          'or|such_as|example|normally|generally|usually|some|certain',
          ...ELSE_EN,
        ],
        denied: 'no',
        in: ['sentence'],
      },
      /** They go no further. */
      {
        says: [
          '{data} …3 stays|stay|remains|remain …2 with|between us|me',
          '{data} …4 go|goes no further',
          'nobody|no_one else? …2 has|have|gets|get|gains access to …4 {data}',
          'confidential* …10 not|never …2 pass|passed|share|shared|disclose|disclosed …3 on|it|them|further',
          'not|never pass|passed it|them? on',
          'without exception* …6 no|not|never …8 shared|disclosed|provided|given|passed|share|disclose|provide|give|pass',
        ],
        and: [['{data}']],
        unless: [
          'unless|except|only|save|apart_from|other_than|without_your|if|when|where|until|long',
          'password*|card|bank|login',
          'marketing|commercial|advertis*|promotional',
          'you|they must|should|may',
          ...ELSE_EN,
        ],
      },
      {
        says: ['no'],
        beside: ['do|does|will we|you|the|i …4 share|disclose|pass|give …6 {data}'],
        unless: ['unless|except|only|without|sell|but|no_one|not|we|if'],
      },
      {
        says: [
          'no never|we|i|your',
          'we|i do not|never do this|that|so',
          'this|that never happens',
        ],
        titled: ['share|shared|sharing|disclose|disclosed|disclosure', 'third party|parties'],
        unless: ['unless|except|only|without|sell|sold|marketing|advertising'],
      },
      {
        /** `do not sell, rent or share`: the denial stands before the comma. */
        says: [
          `not|never|dont|wont sell|rent|trade|lease …6 ${SHARE_EN} …8 outside|external|other party|parties|people|organisations|organizations`,
          `not|never|dont|wont sell|rent|trade|lease …6 ${SHARE_EN} …14 ${ANYONE_EN}`,
          `not|never|dont|wont ${SHARE_EN} …6 ${SHARE_EN} …14 ${ANYONE_EN}`,
        ],
        and: [['{data}', 'it', 'them']],
        unless: NOT_NEVER_EN,
      },
    ],
  },
  facts: {
    ...takenBackCues,
    shared: sharedCues,
    given: givenCues,
    published: publishedCues,
    ...byLawAloneCues,
    ...processorCues,
    ...butCues,
    ...coveredCues,
    ...scopeCues,
  },
  judge: judgePromises,
};
