/**
 * A phrase as a privacy lawyer writes it, made ready to be found.
 *
 *   recht op inzage          these words, in this order
 *   inzage|inzien            one of these words; `need_to|must` where one of them is several words,
 *                            for `need to|have to` is three words: need, to or have, to
 *   verwijder* *gegevens     begins with, ends with; `*recht*` has it inside
 *   tot?                     may be missing
 *   recht … inzage           at most six words between; `…12` at most twelve
 *   {wij} {u}|men <number>   one phrase of a word list; see `WordKind`
 *
 * No text makes a phrase slow: it goes once through the words, whatever they are.
 */
import { type Outline, outlineOf, type PlaceFinder } from './outline.ts';

/** What a phrase can reach over: longer passages are read in parts that share so many words. */
export const LONGEST_PHRASE = 120;

/** @throws {Error} for a list that does not exist or a phrase that cannot be looked for: a mistake in the data. */
export function phraseOf(written: string, places: PlaceFinder): Outline {
  const outline = outlineOf(written, places);
  if (outline.needs.length === 0) throw new Error(`A phrase must hold a fixed word: ${written}`);
  if (written.trim().startsWith('…')) throw new Error(`A phrase begins with a word: ${written}`);
  if (outline.most > LONGEST_PHRASE) throw new Error(`A phrase must be shorter: ${written}`);
  return outline;
}
