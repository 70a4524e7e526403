/** The language of a passage, by its small words: they are what every sentence has and no two languages share. */
import type { PassageLanguage } from './passage.ts';
import type { Token } from './tokens.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  nl: words(`de het een en van wij u uw je jij jouw niet met voor op zijn worden wordt hebben heeft
    deze dit dat die ook naar bij aan als om te door onze ons uit wel kunnen kunt kan mag mogen
    moet moeten zal zullen indien geen meer nodig tenzij waarvoor hoe wat welke wie alleen zodat
    tussen tot hun zij ik mijn we of er jou jullie hebt heb bent ben doet krijgt waar
    wanneer`),
  en: words(`the a an and of we you your not with for is are be been has have this that these also
    to by at as or our from can may must will shall if any more unless when how what which who only
    their they it its i my such other does do us about on than within without them those into`),
  de: words(`der die das und von wir sie ihre ihr nicht mit für fuer auf ist sind werden wird haben
    hat diese dieser auch nach bei als um zu durch unsere uns aus kann können konnen soweit sowie
    einer eine eines dem den im zur zum oder wenn`),
  fr: words(`le la les des du une et nous vous votre vos ne pas avec pour sur est sont être etre ont
    cette ces aussi par aux ou nos notre qui que dans leur vers afin`),
  es: words(`el los las una y nosotros usted su sus no con para por es son ser han esta estos también
    tambien del al o nuestro nuestra que en como cuando se`),
  it: words(
    'il lo gli una e noi voi suo sua non con per su sono essere hanno questo questa anche dal della dei nel che o come si',
  ),
  pl: words('i w z na do nie jest są sa się sie oraz lub przez dla które ktore dane państwa'),
  pt: words(
    'o os as uma e nós nos você voce seu sua não nao com para por são sao ser têm este esta também da do dos das que em como',
  ),
};

const LANGUAGES_OF = new Map<string, readonly string[]>();
for (const [language, list] of Object.entries(SMALL_WORDS))
  for (const word of list) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** How often small words of each language occur. */
export type LanguageCount = Map<string, number>;

export function countLanguages(tokens: readonly Token[], into: LanguageCount = new Map()) {
  for (const { word } of tokens)
    for (const language of LANGUAGES_OF.get(word) ?? [])
      into.set(language, (into.get(language) ?? 0) + 1);
  return into;
}

/** How many times as often the words of a language must occur as those of the next to be clearly it. */
const CLEARLY = 1.3;

/** Out: the language with clearly most small words; absent when there are too few to tell. */
export function languageOf(
  counts: LanguageCount,
  least = 2,
  clearly = CLEARLY,
): PassageLanguage | undefined {
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < least) return undefined;
  if (second && first[1] < second[1] * clearly) return undefined;
  return first[0] === 'nl' || first[0] === 'en' ? first[0] : 'other';
}
