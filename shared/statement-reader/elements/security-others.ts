/** Passages of safety that is none of the data: rights in texts and pictures, what is not answered for, what readers must do. */
import { ownText } from '../rules/own-words.ts';
import type { Spoken } from '../rules/spoken.ts';

const RIGHTS_IN_WORKS =
  /\b(?:intellectuele eigendom\p{L}*|auteursrecht\p{L}*|merkenrecht\p{L}*|copyright\p{L}*|intellectual property|trademarks?)\b/u;
const DISCLAIMED =
  /\bvirus\p{L}* .{0,40}\b(?:ondanks|despite)\b|\b(?:niet|geen|not|no) .{0,40}\b(?:aansprakelijk\p{L}*|liable|liability|verantwoordelijk|responsible)\b.{0,80}\bvirus\p{L}*/u;
const READERS_OWN =
  /\b(?:u|je|jij|gebruikers?|bezoekers?) (?:zelf )?(?:dient|dienen|moet|moeten|bent|hoort) (?:zelf |steeds |zelf steeds )?.{0,60}\b(?:uw|je|jouw|hun|eigen) (?:eigen )?(?:computer|apparatuur|toestel|pc|telefoon|apparaat|software)\b|\b(?:you|users?|visitors?) (?:yourself |yourselves )?(?:need to|must|should|have to|are responsible for|ought to) .{0,60}\b(?:your|their) (?:own )?(?:equipment|computers?|devices?|software|phone)\b|\byou are to refrain\b/u;
const WE = /\b(?:wij|we|ik|ons|onze|our|us)\b/u;

export const isOtherSafety = (spoken: Spoken): boolean => {
  const said = ownText(spoken);
  if (RIGHTS_IN_WORKS.test(said) || DISCLAIMED.test(said)) return true;
  return READERS_OWN.test(said) && !WE.test(said);
};
