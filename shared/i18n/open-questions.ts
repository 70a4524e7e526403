/** The note in a client file with what nobody knew at the first questions: written, and read again. */
import type { Language } from '../domain/text.ts';
import { partIds, partWords } from './interview-questions/questions.ts';
import type { Both } from './parts.ts';

const head: Both = {
  nl: 'Nog uitzoeken, uit de eerste vragen:',
  en: 'Still to find out, from the first questions:',
};

const lineOf = (part: string, language: Language): string => `- ${partWords(part).title[language]}`;

/** In: ids of parts of the first questions. */
export function openNote(parts: readonly string[], language: Language): string {
  return [head[language], ...parts.map((part) => lineOf(part, language))].join('\n');
}

const partOfLine = new Map(
  partIds.flatMap((part) => [
    [lineOf(part, 'nl'), part] as const,
    [lineOf(part, 'en'), part] as const,
  ]),
);

/** The parts that a note still asks for; a question with its answer behind it waits no longer. */
export function openParts(note: string): readonly string[] {
  const lines = note.split('\n').map((line) => line.trim());
  return [...new Set(lines.flatMap((line) => partOfLine.get(line) ?? []))];
}
