/** What a statement itself leaves open. */

/** `Zo veel mogelijk` and `het is mogelijk om` leave nothing open; English `may` says what is allowed. */
const OPEN =
  /(?<!\p{L})(?:misschien|wellicht|eventueel|(?<!zo (?:\p{L}+ )?)(?<!(?:niet|is|zijn|maakt?|als|indien|waar|wanneer|het) )mogelijk(?! (?:om|te|is|zijn|maakt?|maken|wordt))|perhaps|possibly|might)(?!\p{L})/iu;

/** No sentence of many signs is looked through to its end. */
const MOST = 2_000;

/** Whether a sentence says that it may be so: `mogelijk gebruiken wij Google Analytics`. */
export const isMaybe = (text: string): boolean => OPEN.test(text.slice(0, MOST));
