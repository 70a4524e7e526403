/** A sentence that stops before its last words: what came after was lost when it was copied. */

import type { SpokenStatement } from '../rules/spoken.ts';
import type { Passage } from '../text/passage.ts';

/** No sentence ends in one of these, nor in a verb that still asks for another. */
const GOES_ON =
  /(?:\b(?:om de|om het|om uw|om je|van de|van het|van onze|van uw|voor de|voor het|met de|met het|in de|in het|op de|aan de|aan onze|door de|en de|en het|of de|en deze willen|en dit willen|en die willen|of the|to the|for the|with the|in the|by the|from the|and the|or the|and your|of your|of our|to our)|[,;] (?:zodat|waarbij|waardoor|tenzij|omdat|unless|because|so that))$/iu;
/** Shorter ones are titles, cells and captions. */
const FEWEST_WORDS = 6;

/** Out: passages that break off, with nothing behind them that goes on. */
export const brokenOff = ({ passages }: SpokenStatement): readonly number[] =>
  passages
    .filter((passage, at) => breaksOff(passage) && !goesOn(passage, passages[at + 1]))
    .map(({ index }) => index);

const breaksOff = ({ kind, text, tokens }: Passage): boolean =>
  (kind === 'sentence' || kind === 'item') &&
  tokens.length >= FEWEST_WORDS &&
  GOES_ON.test(text.trimEnd());

/** A line that was broken, a link, or a list that completes it. */
const goesOn = (passage: Passage, next: Passage | undefined): boolean =>
  next !== undefined &&
  (next.block === passage.block ||
    next.leadIn === passage.index ||
    next.kind === 'row' ||
    /^[\p{Ll}\d<"'“‘(]/u.test(next.text));
