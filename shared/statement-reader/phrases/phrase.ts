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
 * A phrase becomes a small automaton that reads each word once: no text can make it slow. It is made
 * when the phrase is first looked for (measured: a statement looks for 700 to 1,700 of the 15,400).
 */
import { type Automaton, automatonOf } from './automaton.ts';
import { type Outline, outlineOf, type PlaceFinder, type PlaceSet } from './outline.ts';

export class Phrase {
  readonly #outline: Outline;
  #automaton: Automaton | undefined;

  /** @throws {Error} for a list that does not exist or a phrase without any fixed word: a mistake in the data. */
  constructor(written: string, places: PlaceFinder) {
    const outline = outlineOf(written, places);
    if (outline.needs.length === 0) throw new Error(`A phrase must hold a fixed word: ${written}`);
    if (written.trim().startsWith('…')) throw new Error(`A phrase begins with a word: ${written}`);
    this.#outline = outline;
  }

  get needs(): readonly number[] {
    return this.#outline.needs;
  }

  get groups(): readonly PlaceSet[] {
    return this.#outline.groups;
  }

  get begins(): PlaceSet {
    return this.#outline.begins;
  }

  get isWord(): boolean {
    return this.#outline.isWord;
  }

  get automaton(): Automaton {
    this.#automaton ??= automatonOf(this.#outline);
    return this.#automaton;
  }
}
