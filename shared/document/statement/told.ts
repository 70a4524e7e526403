/** What a statement has already said: a reader meets no sentence twice (documents.md section 5, M9). */
import type { Line } from '../model.ts';
import { plainText } from '../runs.ts';

/** The sentences of a text, as a reader counts them. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export class Told {
  readonly #said = new Set<string>();

  /** The lines that say something new, in order; they count as said from now on. */
  fresh(lines: readonly Line[]): readonly Line[] {
    return lines.filter((line) => this.#take(line));
  }

  #take(line: Line): boolean {
    const sentences = sentencesOf(plainText(line)).map((sentence) => sentence.toLowerCase());
    const isNew = sentences.some((sentence) => !this.#said.has(sentence));
    for (const sentence of sentences) this.#said.add(sentence);
    return isNew;
  }
}
