/** "Naar de Verenigde Staten", "to the Netherlands": which names of countries bear an article within a sentence. */
import type { Language } from '../domain/text.ts';

type Article = readonly [names: RegExp, article: string];

/** Names as the law pack has them; one that joins two, "… and the …", bears none before the whole. */
const joinsTwo = /^(?:Heard|South Georgia|Zuid-Georgia) /;

const articles: Readonly<Record<Language, readonly Article[]>> = {
  nl: [
    [/^Verenigd Koninkrijk$|territorium$/, 'het '],
    [/^Verenigde |[Ee]ilanden$|Republiek$|Gebieden$/, 'de '],
    [/^(?:Bahama's|Comoren|Faeröer|Filipijnen|Maldiven|Noordelijke Marianen|Seychellen)$/, 'de '],
  ],
  en: [
    [/^United |Islands$|Republic$|Territor(?:y|ies)$/, 'the '],
    [/^(?:Bahamas|Caribbean Netherlands|Comoros|Gambia|Isle of Man|Maldives)$/, 'the '],
    [/^(?:Netherlands|Philippines|Seychelles)$/, 'the '],
  ],
};

/** In: the name of a country in the law pack. Out: its article and a space, or nothing. */
export function countryArticle(name: string, language: Language): string {
  if (joinsTwo.test(name)) return '';
  return articles[language].find(([names]) => names.test(name))?.[1] ?? '';
}
