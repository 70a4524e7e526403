import type { Spoken, SpokenStatement } from '../rules/spoken.ts';
import { isConsentElsewhere, isConsentNotAsked } from './consent-elsewhere.ts';
import {
  isConsentOfOthers,
  isDutyOfCare,
  isOfAnotherPurpose,
  isWhenARightApplies,
} from './consent-of-others.ts';
import type { ElementRules, Shown, Verdict } from './element.ts';
import { legalBasisAnswered } from './legal-basis-answered.ts';
import { legalBasisCell } from './legal-basis-cell.ts';
import { legalBasisConditional } from './legal-basis-conditional.ts';
import { legalBasisDuty, legalBasisUnasked } from './legal-basis-duty.ts';
import { legalBasisEn } from './legal-basis-en.ts';
import { legalBasisGiven } from './legal-basis-given.ts';
import { legalBasisNl } from './legal-basis-nl.ts';
import {
  isAboutKeeping,
  isAboutSharing,
  isHedged,
  isOfASupplier,
  isOnlyAboutKeeping,
  isUnderCookies,
  isYetToCome,
  onlyListsBases,
  quotesTheLaw,
  saysOnlyTheLaw,
} from './legal-basis-other.ts';
import { legalBasisPassive } from './legal-basis-passive.ts';
import { legalBasisPlainFull, legalBasisPlainPart } from './legal-basis-plain.ts';
import { legalBasisReason } from './legal-basis-reason.ts';
import { legalBasisSide } from './legal-basis-side.ts';
import { isReadersDuty } from './readers-doing.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(1)(c): the basis of AVG 6, linked to what is done; a bare list, or a basis for a side activity, is a part of it. */
export const legalBasis: ElementRules = {
  key: 'legal_basis',
  full: {
    nl: [
      ...legalBasisNl.full,
      ...legalBasisPassive.full.nl,
      ...legalBasisDuty.nl,
      ...legalBasisGiven.nl,
      ...legalBasisReason.nl,
      ...legalBasisPlainFull.nl,
      ...legalBasisAnswered.nl,
      ...legalBasisCell.nl,
    ],
    en: [
      ...legalBasisEn.full,
      ...legalBasisPassive.full.en,
      ...legalBasisDuty.en,
      ...legalBasisGiven.en,
      ...legalBasisReason.en,
      ...legalBasisPlainFull.en,
      ...legalBasisAnswered.en,
      ...legalBasisCell.en,
    ],
  },
  part: {
    nl: [
      ...legalBasisNl.part,
      ...legalBasisPassive.part.nl,
      ...legalBasisConditional.nl,
      ...legalBasisSide.nl,
      ...legalBasisUnasked.nl,
      ...legalBasisPlainPart.nl,
    ],
    en: [
      ...legalBasisEn.part,
      ...legalBasisPassive.part.en,
      ...legalBasisConditional.en,
      ...legalBasisSide.en,
      ...legalBasisUnasked.en,
      ...legalBasisPlainPart.en,
    ],
  },
  judge: (all, statement) => {
    const shown = aboutProcessing(all, statement);
    const linked = shown.full.filter((index) => !isLoose(index, statement));
    return linked.length > 0 || shown.full.length === 0 ? wholeWithParts(shown) : loose(shown);
  },
};

const loose = ({ full, part }: Shown): Verdict =>
  wholeWithParts({ full: [], part: [...full, ...part] });

/**
 * "We share only where the law obliges us" says when others get the data: at most a part of the
 * basis, and nothing of it in a list of those cases.
 */
function aboutProcessing({ full, part }: Shown, statement: SpokenStatement): Shown {
  const sharing = (index: number): Spoken | undefined => {
    const spoken = statement.spoken[index];
    return spoken && isAboutSharing(spoken) ? spoken : undefined;
  };
  const isWhole = statement.passages.length > EXCERPT;
  const isElse = (index: number): boolean => {
    const spoken = statement.spoken[index];
    if (spoken === undefined) return false;
    return (
      isYetToCome(spoken) ||
      isOfASupplier(spoken) ||
      isReadersDuty(spoken) ||
      isConsentOfOthers(spoken) ||
      isConsentElsewhere(spoken) ||
      isDutyOfCare(spoken) ||
      isOfAnotherPurpose(spoken) ||
      isWhenARightApplies(spoken) ||
      (isWhole && isOnlyAboutKeeping(spoken))
    );
  };
  const isUnasked = (index: number): boolean => {
    const spoken = statement.spoken[index];
    return spoken !== undefined && isConsentNotAsked(spoken);
  };
  return {
    full: full.filter((index) => !sharing(index) && !isElse(index) && !isUnasked(index)),
    part: part.filter((index) => !isCase(sharing(index)) && !isElse(index)),
  };
}

const WHO = /^(?:wij|we|ik|i)$/u;
/** "We assume that you agree that": more than a case in which data are shared. */
const LONGEST_CASE = 15;

/** One of the cases in which others get the data; an item may also hold whole sentences. */
const isCase = (sharing: Spoken | undefined): boolean => {
  if (sharing === undefined || sharing.led === 0) return false;
  const own = sharing.words.slice(sharing.led);
  return own.length <= LONGEST_CASE || !own.some(({ word }) => WHO.test(word));
};

function isLoose(index: number, statement: SpokenStatement): boolean {
  const spoken = statement.spoken[index];
  if (spoken === undefined) return false;
  const isWhole = statement.passages.length > EXCERPT;
  return (
    (isBareItem(spoken) && !isToldBelow(index, statement)) ||
    onlyListsBases(spoken) ||
    quotesTheLaw(spoken) ||
    (isWhole &&
      (isSideActivity(spoken) ||
        isAboutKeeping(spoken) ||
        isHedged(spoken) ||
        isUnderCookies(spoken, statement)))
  );
}

/** In a few sentences nothing is aside. */
const EXCERPT = 8;

const LIST = /^(?:grondslagen|rechtsgronden|rechtsgrondslagen|gronden|bases|grounds)$/u;
/** A basis with a word or two about it; one that names what rests on it is longer. */
const LONGEST_BARE = 5;
/** "Only where the law allows": what follows are conditions of anything, of any usual length. */
const CONDITION = /^(?:toestaat|allows|omstandigheden|circumstances|uitsluitend|alleen|only)$/u;
const LONGEST_CONDITION = 20;

/** One of the bases that a sentence before it lists. */
function isBareItem({ passage, words, led }: Spoken): boolean {
  if (passage.kind !== 'item' || led === 0 || passage.text.includes(':')) return false;
  const leading = words.slice(0, led);
  const length = words.length - led;
  if (isExplained(words.slice(led))) return false;
  return (
    saysOnlyTheLaw(leading, words.slice(led)) ||
    (length <= LONGEST_BARE && leading.some(({ word }) => LIST.test(word))) ||
    (length <= LONGEST_CONDITION && leading.some(({ word }) => CONDITION.test(word)))
  );
}

const SPEAKS = /^(?:wij|we|ik|u|je|jij|uw|jouw|i|you|your|our|us)$/u;
const NAMES_BASE =
  /toestemming|overeenkomst|contract|verplichting|gerechtvaardigd|consent|obligation|legitimate|agreement/u;
const SHORTEST_TELLING = 4;

/** "Contract" in a list, and as the item under it "We need your address to deliver". */
function isToldBelow(index: number, { spoken, passages }: SpokenStatement): boolean {
  const [here, next] = [passages[index], spoken[index + 1]];
  if (here?.kind !== 'item' || next?.passage.kind !== 'item') return false;
  if (next.passage.block !== here.block) return false;
  const own = next.words.slice(next.led);
  return (
    own.length >= SHORTEST_TELLING &&
    own.some(({ word }) => SPEAKS.test(word)) &&
    !own.some(({ word }) => NAMES_BASE.test(word))
  );
}

const EXAMPLE = /^(?:zoals|bijvoorbeeld|bijv|denk|waaronder|such|example|eg|like|including)$/u;

/** "Contract (for instance when you order)": the example tells what rests on it. */
const isExplained = (own: Spoken['words']): boolean => own.some(({ word }) => EXAMPLE.test(word));

const SIDE =
  /^(?:nieuwsbrie|marketing|reclame|foto|belastingaangifte|bijzondere|updates|overige$|onderzoek$|personali|gebruiksgemak|aangenaam|aangenamer|convenien|voorlichting|aanbieding|promotie|beeldmateriaal|video|film|portfolio|tracking|advertentie|cookie|newsletter|photo|reactie|recensie|review|testimonial|blog$|smoelenboek|verjaardag|birthday|whatsapp|advertising|mailing|promotion|offers$|adverts|special)/u;
const OTHER_BASE =
  /overeenkomst|contract|gerechtvaardigd|agreement|legitimate|grondslag|rechtsgrond|legal|lawful|lidmaatschap/u;
const PROMOTION = /^(?:marketing|reclame|nieuwsbrie|aanbieding|newsletter|advertising|promotion)/u;

/** Consent for a newsletter or photographs, or the law on taxes: nothing of the main work. */
function isSideActivity({ words, led, passage }: Spoken): boolean {
  const own = words.slice(led);
  const side = own.findIndex(({ word }) => SIDE.test(word));
  if (side < 0) return false;
  if (isPromotionItem(own, passage.kind)) return true;
  return !own.some(({ word }, at) => OTHER_BASE.test(word) && !isDuty(own, at));
}

const AGAIN = /^(?:legal|wettelijke?|statutory)$/u;
const DUTY = /^(?:obligations?|duty|duties|requirements?|verplichting(?:en)?|plicht(?:en)?)$/u;

/** "To comply with our legal obligations" is an aim among others beside "offers, with your consent". */
const isDuty = (own: Spoken['words'], at: number): boolean =>
  AGAIN.test(own[at]?.word ?? '') && DUTY.test(own[at + 1]?.word ?? '');

const BEGINNING = 4;

/** "Marketing, where you agree or we have a legitimate interest": a basis of the marketing alone. */
const isPromotionItem = (own: Spoken['words'], kind: string): boolean =>
  kind === 'item' && own.slice(0, BEGINNING).some(({ word }) => PROMOTION.test(word));
