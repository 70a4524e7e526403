/** Consent that somebody else has to give or that is yet to be asked, and duties of care: no basis of what the organisation does. */
import { ownText } from '../rules/own-words.ts';
import type { Spoken } from '../rules/spoken.ts';

const OF_OTHERS =
  /\btoestemming (?:\p{L}+ ){0,4}van (?:(?:de|die|deze|dat|al|alle|uw|je|hun|een) )?(?:andere? )?(?:degenen?|ander|anderen|persoon|personen|vrienden|gasten|huisgenoten|deelnemers|kennissen|collegas|contactpersonen|hen)\b|\b(?:consent|permission|approval) (?:\p{L}+ ){0,2}(?:of|from) (?:(?:the|those|any|all|that|these|each|every) )?(?:other )?(?:person|people|persons|individuals?|guests|friends|participants|others|those)\b|\b(?:that person's|that persons|the other person's|their) (?:consent|permission|approval)\b/u;
/** Whoever gives the details is the one who asks for it. */
const GIVER =
  /\b(?:(?:er ?van|van) uit|verklaart|verklaar|garandeert|garandeer|zorgt?|geeft?|doorgeeft|opgeeft|koopt|boekt|bestelt|aanmeldt|inschrijft|confirm|confirms|warrant|warrants|ensure|make sure|must have|need to have|whoever|if you (?:give|provide|send|share|book|pass)|when you (?:give|provide|send|share|book)|by (?:buying|booking|giving|providing|registering))\b/u;
const WE_ASK =
  /\b(?:wij|we|ik) (?:\p{L}+ )?(?:vragen|vraag|ask|seek|obtain|process|verwerken)\b|\b(?:vragen|vraag) (?:wij|we|ik)\b/u;

/** "You make sure that you have the consent of the other guests." */
export function isConsentOfOthers(spoken: Spoken): boolean {
  const said = ownText(spoken);
  return OF_OTHERS.test(said) && GIVER.test(said) && !WE_ASK.test(said);
}

const OF_CARE =
  /\b(?:legal|statutory) (?:duty|obligation|responsibility) to (?:\p{L}+ ){0,2}(?:(?:protect|safeguard|respect) (?:\p{L}+ ){0,3}(?:privacy|data|information|details|confidentiality)|keep (?:\p{L}+ ){0,6}(?:safe|secure|securely|confidential|private)|handle (?:\p{L}+ ){0,4}(?:carefully|confidentially))\b|\bwettelijke (?:plicht|verplichting|taak) om (?:\p{L}+ ){0,6}(?:zorgvuldig|veilig|vertrouwelijk|beveiligen|beschermen|geheim)\b/u;

/** "A legal duty to keep your data safe" tells how data are handled, and not why. */
export const isDutyOfCare = (spoken: Spoken): boolean => OF_CARE.test(ownText(spoken));

const OF_A_RIGHT =
  /\b(?:geldt|gelden) (?:alleen|enkel|slechts|uitsluitend) (?:als|indien|wanneer)\b|\b(?:alleen|enkel|slechts|uitsluitend) van toepassing (?:als|indien|wanneer)\b|\bonly appl(?:y|ies) (?:where|if|when)\b|\bappl(?:y|ies) only (?:where|if|when)\b/u;

/** "This applies only where consent is the basis": when one has a right, and not what the basis is. */
export const isWhenARightApplies = (spoken: Spoken): boolean => OF_A_RIGHT.test(ownText(spoken));

const OTHER_PURPOSE =
  /\b(?:andere? (?:\p{L}+ )?(?:doel|doelen|doeleinden)|(?:other|another|different|any other) (?:\p{L}+ )?purposes?|purposes? other than|doel(?:en|einden)? dan)\b/u;
const AFTER_CONSENT =
  /\b(?:tenzij|unless|zonder|without|behalve|except)\b.{0,80}\b(?:toestemming|toestemt|instemt|consent|consented|permission|agreed?)\b/u;
const NOT_SO = /\b(?:niet|geen|nooit|not|never|no)\b/u;
const BASIS =
  /overeenkomst|\b(?:contracts?|agreement|toestemming|consent|gerechtvaardigde? belang(?:en)?|legitimate interests?|(?:wettelijke|legal|statutory) (?:verplichting(?:en)?|plicht(?:en)?|taak|obligations?|duty|duties))\b/u;

/** "Not for other purposes unless you agree": no basis of what is done now, unless one stands before it. */
export function isOfAnotherPurpose(spoken: Spoken): boolean {
  const said = ownText(spoken);
  if (!OTHER_PURPOSE.test(said) || !AFTER_CONSENT.test(said)) return false;
  const denial = said.search(NOT_SO);
  return denial >= 0 && !BASIS.test(said.slice(0, denial).replace(AFTER_CONSENT, ''));
}
