/** Sentences that name a basis and speak of something else than why data are processed. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';

type Words = Spoken['words'];

const PARTY = /^(?:derden?|anderen|third|thirdparty|thirdparties|outside|others)$/u;
const GIVING =
  /verstrek|^(?:delen|deel|deelt|gedeeld|verkoop|verkoopt|verkopen|doorgeven|doorgegeven|geven|geef|give|given|share|shared|sharing|disclose|disclosed|sell|sold|pass|passed|transfer|provide|provided)$/u;
const HANDING_ON = /^(?:gegevensverstrekking|doorgifte|disclosure|disclosures)$/u;
const GROUND = /grondslag|rechtsgrond|^(?:lawful|bases|artikel|article|art)$/u;

const OTHER = /^(?:andere|other)$/u;
const BODIES =
  /^(?:bedrijven|instellingen|organisaties|partijen|companies|organi[sz]ations|people|bodies)$/u;

/** "To other companies". */
const namesOthers = (words: Words): boolean =>
  words.some(({ word }, at) => OTHER.test(word) && BODIES.test(words[at + 1]?.word ?? ''));

/** "We give data to others only where the law obliges us." */
export function isAboutSharing({ words }: Spoken): boolean {
  if (words.some(({ word }) => GROUND.test(word))) return false;
  if (words.some(({ word }) => HANDING_ON.test(word))) return true;
  const isToOthers = words.some(({ word }) => PARTY.test(word)) || namesOthers(words);
  return isToOthers && words.some(({ word }) => GIVING.test(word));
}

const KEEPING =
  /^(?:bewaar|bewaren|bewaart|bewaard|opgeslagen|gewist|wissen|verwijderd|verwijderen|vernietigen|keep|keeps|kept|retain|retains|retained|held|hold|stored|deleted|delete|erased|erase)$/u;
const AS_LONG = /^(?:zover|zolang|langer|lang|long|longer|extent|tenzij|unless)$/u;
const BASE = /toestemming|gerechtvaardigd|overeenkomst|grondslag|consent|legitimate|contract/u;

/** "We keep them no longer than needed or than the law demands": a period, no reason to have them. */
export function isAboutKeeping({ words, led }: Spoken): boolean {
  const own = words.slice(led);
  return (
    own.some(({ word }) => KEEPING.test(word)) &&
    own.some(({ word }) => AS_LONG.test(word)) &&
    !own.some(({ word }) => BASE.test(word))
  );
}

const BOOKS =
  /^(?:boekhoud|fiscal|fiscaal|belasting|administratie|factu|wgbo|dossierplicht|tax|accounting|bookkeeping|hmrc|invoice)/u;
const PERIOD = /^(?:jaar|jaren|maand|maanden|weken|years?|months|weeks)$/u;

/** "Seven years long": a term that somebody set. */
const isForATerm = (words: Words): boolean =>
  words.some(
    ({ word }, at) => /^(?:lang|long)$/u.test(word) && PERIOD.test(words[at - 1]?.word ?? ''),
  );

/** "No longer than needed or than the law asks" names no law that one could have a basis in. */
export const isOnlyAboutKeeping = (spoken: Spoken): boolean =>
  isAboutKeeping(spoken) &&
  !isForATerm(spoken.words) &&
  !spoken.words.some(({ word }) => BOOKS.test(word));

const CASE = /^(?:als|indien|mocht|mochten|wanneer|zodra|if|when|should|once)$/u;
const LATER = /^(?:later|ooit|toekomst|toekomstige|toekomstig|someday|future)$/u;

/** Between the case and the day, as in "if we ever in the future". */
const MOST_BETWEEN = 3;

/** "If we later add tools that need consent": of what is not done yet. */
export function isYetToCome({ words, led }: Spoken): boolean {
  const own = words.slice(led);
  return own.some(({ word }, at) => {
    if (!CASE.test(word)) return false;
    const near = own.slice(at + 1, at + 2 + MOST_BETWEEN);
    const later = near.findIndex((one) => LATER.test(one.word));
    return later >= 0 && !near.slice(0, later).some((one) => ANY_BASE.test(one.word));
  });
}

const EXCEPTION = /^(?:tenzij|behalve|zonder|unless|except|without)$/u;

const WITHOUT = /^(?:zonder|without)$/u;
/** "Without your address we cannot deliver" excepts nothing: "without your consent" does. */
const MOST_WITHOUT = 6;

/** "For nothing else, unless you consent": the basis is an exception to what is not done. */
const isException = (own: Words): boolean => {
  const first = own.findIndex(
    ({ word }, at) =>
      EXCEPTION.test(word) &&
      (!WITHOUT.test(word) ||
        own.slice(at + 1, at + 1 + MOST_WITHOUT).some((next) => ANY_BASE.test(next.word))),
  );
  return first >= 0 && !own.slice(0, first).some(({ word }) => ANY_BASE.test(word));
};
const ANY_BASE =
  /toestemming|gerechtvaardigd|overeenkomst|verplicht|consent|permission|legitimate|contract|obligation|obliged/u;

/** What is said of some cases, of a rule set aside, or of whoever uses the website. */
const HEDGED =
  /\b(?:soms|sometimes|(?:in|voor) (?:sommige|bepaalde|enkele|uitzonderlijke|een aantal) (?:gevallen|situaties)|in (?:some|certain|exceptional) (?:cases|circumstances|situations)|(?:kan|kunnen|may|might|could)(?: \w+){0,3} (?:wettelijk verplicht|(?:legally )?(?:required|obliged) by law)|afwijken van|van (?:deze|die) regels?(?: \w+){0,2} afwijken|deviate from|derogate from|alleen van toepassing (?:als|indien|wanneer)|only appl(?:y|ies) (?:if|when|where))\b/u;
const BY_USE =
  /\b(?:door(?: \w+){0,6} (?:te gebruiken|gebruik te maken|te bezoeken|gebruik van)|by (?:using|visiting|accessing|browsing|continuing))\b/u;

/** What one may be taken to agree to, or what anybody may do with such data. */
const ASSUMED =
  /\b(?:(?:er ?van|van) uit dat|veronderstel(?:len|t)?|nemen (?:wij|we) aan|neem ik aan|assumed?|presumed?|deemed|take it that)\b/u;
const ALLOWED =
  /\b(?:mogen|mag|may|can)\b(?: \w+){0,3} (?:alleen|slechts|uitsluitend|enkel|only)\b/u;
const OURS = /^(?:wij|we|ik|ons|onze|mijn|u|uw|je|jij|jouw|jullie|i|us|our|my|you|your)$/u;

/** A basis that is said of a case, or taken from the mere use of a website, carries not all that is done. */
export function isHedged({ words, led }: Spoken): boolean {
  const own = words.slice(led);
  if (own.some(({ word }) => GROUND.test(word))) return false;
  const said = own.map(({ word }) => word).join(' ');
  return (
    isException(own) ||
    HEDGED.test(said) ||
    BY_USE.test(said) ||
    ASSUMED.test(said) ||
    (ALLOWED.test(said) && !own.some(({ word }) => OURS.test(word)))
  );
}

/** Who works for the organisation: `zij` alone may be the organisation itself. */
const SUPPLIER =
  /^(?:(?:the |de |onze? |our |deze |dit |these |this )?(?:dhl|postnl|dpd|ups|gls|bpost|mollie|paypal|stripe|adyen|google|mailchimp|microsoft|moneybird|exact|koerier|vervoerder|bezorger|bezorgdienst|drukker|drukkerij|accountant|boekhouder|hostingpartij|hostingprovider|leveranciers?|verwerkers?|partij|partijen|derden|bedrijven|courier|carrier|printer|bookkeeper|suppliers?|processors?|providers?|companies|third parties)|zij|they) (?:zal|zullen|mag|mogen|gebruikt|gebruiken|verwerkt|verwerken|will|may|shall|can|uses?|process|processes)\b/u;

/** "The carrier may use these only to perform the contract": what binds somebody else. */
export const isOfASupplier = ({ words, led }: Spoken): boolean =>
  SUPPLIER.test(
    words
      .slice(led, led + MOST_OF_SUBJECT)
      .map(({ word }) => word)
      .join(' '),
  ) && !words.slice(led).some(({ word }) => SPEAKER.test(word));

const MOST_OF_SUBJECT = 8;
const SPEAKER = /^(?:wij|we|ik)$/u;

const COOKIES = /cookie/u;

/** "We ask your consent at your first visit" under "Cookies". */
export const isUnderCookies = ({ passage }: Spoken, { spoken }: SpokenStatement): boolean =>
  (spoken[passage.titles.at(-1) ?? -1]?.words ?? []).some(({ word }) => COOKIES.test(word));

const LED_BY =
  /grondslag|rechtsgrond|^(?:basis|gronden|grond|gebaseerd|baseren|baseer|based|bases|grounds|ground)$/u;

/** The wording of AVG 6(1) itself, with the words that hold it together. */
const LAW =
  /^(?:toestemming|uitdrukkelijke?|expliciete?|ondubbelzinnige|uitvoer(?:ing|en)|uit|voeren|overeenkomst(?:en)?|contract(?:en)?|nood(?:zaak|zakelijk)|nodig|nakom(?:en|ing)|voldoen|naleving|wet|wettelijke?|verplicht(?:ing|ingen)?|plicht|gerechtvaardigde?|legitieme?|belang(?:en)?|vitale?|algemeen|algemene|publieke|taak|betrokkenen?|gegeven|persoonsgegevens|gegevens|verwerk(?:ing|en)|mits|tenzij|niet|zwaarder|wegen|rechten|vrijheden|u|uw|je|jouw|wij|we|ik|ons|onze|mijn|de|het|een|der|van|voor|door|om|te|aan|in|op|of|en|met|dat|die|deze|is|zijn|hebt|heeft|er|sprake|basis|grond|partij|bij|waarbij)$/u;
const LAW_EN =
  /^(?:consent|explicit|express|given|necess(?:ity|ary)|need(?:ed)?|perform(?:ance|ing)?|contract(?:s|ual)?|agreement|compl(?:y|iance|ying)|legal(?:ly)?|law|obligations?|duty|required?|legitimate|interests?|vital|public|task|process(?:ing)?|data|personal|subject|provided|override|overridden|unless|not|rights|freedoms|fundamental|you|your|we|our|us|i|my|the|a|an|of|for|to|with|in|on|by|or|and|that|this|is|are|do|does|they|where|which|have|has|party|it)$/u;

/** Who the law speaks of, where a statement says `you`. */
const PERSON_IN_LAW = /^(?:betrokkenen?|individuals?|subjects?)$/u;
const OF_LAW_ALONE =
  /^(?:verwerkingsverantwoordelijken?|derden?|sluiten|sluiting|verzoek|maatregelen|te|nemen|v[oó][oó]r|uitoefening|openbaar|gezag|fundamentele|bescherming|andere|natuurlijke|persoon|specifieke|doeleinden|individuals?|subjects?|controllers?|third|parties|person|persons|another|natural|at|their|request|tak(?:e|ing)|steps|enter(?:ing)?|into|prior|regard|purposes?|carried|out|exercise|official|authority|vested|interest|except|these|those|whose|protect|specific|particular|activity|type|informed|unambiguous|freely|one|more|order|his|her|he|she|has|had|zijn|haar)$/u;

/** A sentence of AVG 6(1) as the law has it, of "the data subject" and not of you. */
export function quotesTheLaw({ words, led }: Spoken): boolean {
  const own = words.slice(led);
  const isLaw = (word: string): boolean =>
    LAW.test(word) || LAW_EN.test(word) || OF_LAW_ALONE.test(word);
  return own.some(({ word }) => PERSON_IN_LAW.test(word)) && own.every(({ word }) => isLaw(word));
}

const BASES: readonly RegExp[] = [
  /^(?:toestemming|consent|permission)$/u,
  /overeenkomst|^contract/u,
  /^wettelijk|^verplichting|^wet$|^law$|^legal$/u,
  /gerechtvaardigd|^legitimate$/u,
  /^vita(?:le|al|l)$/u,
  /^(?:publieke?|publiekrechtelijke|public)$/u,
];
const FRAME =
  /^(?:hiervoor|daarvoor|hierbij|mogelijk|omdat|because|gaf|gaven|bestaat|voorschrijft|eist|kan|kunnen|may|might|gave|exists|hebben|onze?|baseren|grondslag(?:en)?|rechtsgrond(?:en)?|rechtsgrondslag(?:en)?|volgende|zich|juridische|bases|rely|based|ground|grounds|lawful|following|applicable|are|where|used|use|process|this|alleen|uitsluitend|slechts|wanneer|als|indien|zoals|namelijk|daarvoor|artikel|art|lid|avg|gdpr|rechtmatige?|want|zij|gebaseerd|berust(?:en)?|steeds|altijd|minstens|zes|contract|hanteren|gelden|gebruiken|verwerkingen|vrijwillige|permission|details|only|when|if|such|as|always|article|lawfully|least|one|six|rests?|demands?|requires?|wil|mogen|mag|may|so)$/u;
const MOST_LINKED = 2;
const REASON = /^(?:omdat|because|als|indien|wanneer|if|when|where)$/u;
const MANY = 3;

/** "The bases are contract, consent and legitimate interest": which is for what is not said. */
export function onlyListsBases({ words, led, passage }: Spoken): boolean {
  const own = words.slice(led);
  const named = BASES.filter((base) => own.some(({ word }) => base.test(word)));
  if (passage.kind !== 'sentence' || named.length <= MOST_LINKED) return false;
  const reasons = own.filter(({ word }) => REASON.test(word)).length;
  if (reasons < MANY && !own.some(({ word }) => LED_BY.test(word))) return false;
  return own.every(({ word }) => LAW.test(word) || LAW_EN.test(word) || FRAME.test(word));
}

/** An item in a list of bases that repeats the law and tells nothing of the work. */
export function saysOnlyTheLaw(leading: Words, own: Words): boolean {
  if (!leading.some(({ word }) => LED_BY.test(word))) return false;
  return own.every(({ word }) => LAW.test(word) || LAW_EN.test(word));
}
