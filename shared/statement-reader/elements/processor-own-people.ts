/** Sentences of "they" that are the organisation's own people, and nobody who processes for it. */
import type { SpokenStatement } from '../rules/spoken.ts';

const THEY = /^(?:they|these|zij|ze|deze)$/u;
const OWN_PEOPLE =
  /^(?:employees?|staff|trustees?|volunteers?|personnel|colleagues|members|medewerkers?|personeel|vrijwilligers?|stagiaire?s?|interns?|trainees?|bestuursleden|werknemers?|collegas|cookies?)$/u;
const WORKS = /^(?:working|works?|werkt|werken|werkzaam)$/u;
const AT = /^(?:at|in|within|for|bij|binnen)$/u;
const OTHERS =
  /^(?:third|processors?|providers?|suppliers?|partners?|companies|contractors?|derden|verwerkers?|leveranciers?|dienstverleners?|partijen|bedrijven)$/u;
const BEGINNING = 2;

/** "Who works at the practice": before or behind the verb, as the language has it. */
const worksHere = (words: readonly { readonly word: string }[]): boolean =>
  words.some(({ word }) => WORKS.test(word)) && words.some(({ word }) => AT.test(word));

/** "Access is limited to our staff. They only act on our instructions", "cookies. They are": nobody else processes. */
export function isOfOwnPeople(index: number, { spoken }: SpokenStatement): boolean {
  const here = spoken[index]?.words ?? [];
  const before = spoken[index - 1]?.words ?? [];
  if (!here.slice(0, BEGINNING).some(({ word }) => THEY.test(word))) return false;
  const all = [...before, ...here];
  const isOfOthers = all.some(({ word }) => OTHERS.test(word));
  return !isOfOthers && (before.some(({ word }) => OWN_PEOPLE.test(word)) || worksHere(before));
}
