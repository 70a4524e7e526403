/** What readers may not hand on, and a denial that holds for one use alone: nobody is named there. */
import { ownText } from '../rules/own-words.ts';
import type { Spoken } from '../rules/spoken.ts';

const WE = /\b(?:wij|we|ik|i)\b/u;
const MAY_NOT =
  /^(?:\p{L}+ ){0,2}?(?:u|je|jij|leden|deelnemers|gebruikers|bezoekers|huurders|ouders|you|members|users|visitors|parents|volunteers|vrijwilligers) (?:mag|mogen|may|must|should|can|cannot) (?:(?!(?:choose|ask|opt|decide|request|elect|kiezen|vragen|verzoeken|beslissen|besluiten|aangeven)\b)\p{L}+ ){0,5}?(?:niet|geen|nooit|not|never)\b/u;
const RELIES = /\b(?:erop|ervan|vertrouwen|verwachten|rekenen|assured|confident|rest)\b/u;
const COPIED =
  /\b(?:tekst|teksten|(?:inhoud|content|fotos|photos) (?:van|op|of|on) (?:\p{L}+ )?(?:web)?site|afbeeldingen|artikelen|publicaties|delen en bewerken|bewerken|kopieren|overnemen|auteursrecht\p{L}*|licentie|licence|license|copyright)\b/u;
const ALLOWED = /\b(?:toestemming|toegestaan|toegstaan|permission|permitted|allowed)\b/u;
const OF_YOU = /\b(?:uw|jouw|je|u|your|you|persoonsgegevens)\b/u;

/** "Members may not pass the list on", "the text may not be shared without permission". */
export function bindsTheReader(spoken: Spoken): boolean {
  const said = ownText(spoken);
  if (WE.test(said)) return false;
  if (MAY_NOT.test(said) && !RELIES.test(said)) return true;
  return COPIED.test(said) && ALLOWED.test(said) && !OF_YOU.test(said);
}

const FOR_ONE_USE =
  /\b(?:niet|geen|nooit|not|never)\b.{0,80}\b(?:derden|derde partijen|anderen|third parties|others|anyone|anybody)(?: else)? (?:om|voor (?!zover|welk|enig|andere|geen|iets|wat)|to (?!whom|the|any)|for (?!any|whatever|other|longer))/u;
/** The same, with the use before whom they would go to; a second denial or clause speaks of them apart. */
const ONE_USE_FIRST =
  /\b(?:niet|nooit|not|never)\b(?: \p{L}+){0,4} (?:voor|for) (?:\p{L}+ )?(?:commerci\p{L}*|reclame\p{L}*|marketing\p{L}*|promotion\p{L}*|advertising)\b(?:(?!\b(?:en|and|nor|noch|niet|nooit|not|never)\b)[^,;]){0,60}\b(?:derden|derde partijen|anderen|third parties|others)\b/u;
const REASON = /privacy|bescherm|protect|veilig|safe|secur/u;
const EXCEPT = /\b(?:tenzij|behalve|behoudens|unless|except|zonder|without)\b/u;

/** "We do not share them with others to show you adverts": of other uses nothing is said. */
export function deniesOneUse(spoken: Spoken): boolean {
  const said = ownText(spoken);
  return (
    (FOR_ONE_USE.test(said) || ONE_USE_FIRST.test(said)) && !REASON.test(said) && !EXCEPT.test(said)
  );
}
