/** How often a word of a phrase is to be expected. */

/**
 * Words that stand in so many of a hundred passages or more, counted in 67 statements (3,644 Dutch
 * and 814 English passages). It decides where a phrase is looked for, never whether it is said.
 */
const FREQUENT: readonly (readonly [percent: number, words: string])[] = [
  [
    10,
    `van de en het gegevens te persoonsgegevens of een voor uw op in u om wij met deze die is worden
     aan the data to and we your you for a this or information with personal`,
  ],
  [
    3,
    `onze je zijn dat ons kunnen dit website informatie niet over bij door als dan verwerking heeft
     kan andere gebruik verwerken recht tot via wordt hebben cookies privacy kunt ook indien
     toestemming jouw er diensten wanneer nodig gebruiken contact zoals vragen derden our that have
     if on can use are by email be do as only will an about policy us not right it processing any
     address when at i third statement parties how may what which from these keep`,
  ],
  [
    1.5,
    `geen verwerkt bijvoorbeeld gebruikt naar maken verzoek welke persoonlijke privacyverklaring hoe
     bewaren verzamelen wettelijke noodzakelijk doeleinden alleen rechten verstrekt uit hebt delen
     zich alle mogelijk tegen toegang zo verwijderen emailadres langer verzameld meer bewaard jaar
     na geval onder share number legal request access other send who necessary used services rights
     process collect such also name more all required long no so details form please questions
     handle purposes store stored years does provide service phone`,
  ],
];
const SHARES = new Map(
  FREQUENT.flatMap(([percent, words]) =>
    words.split(/\s+/u).map((word) => [word, percent / 100] as const),
  ),
);
const SHARE_OF_KIND = 0.12;
const SHARE_OF_OTHERS = 0.001;

/** Out: in which share of the passages a word is to be expected. A short beginning or end has many words. */
export function shareOf(word: string): number {
  const part = word.replaceAll('*', '');
  const known = SHARES.get(part);
  if (known !== undefined) return known;
  if (word.startsWith('<')) return SHARE_OF_KIND;
  return part === word ? SHARE_OF_OTHERS : 0.1 / part.length ** 2;
}

export const sum = (shares: readonly number[]): number =>
  shares.reduce((all, each) => all + each, 0);
