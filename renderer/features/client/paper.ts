/** A paper for the client, as the backend is asked for it. */
import type { InputOf } from '../../../shared/contract/calls.ts';

export type Paper = InputOf<'documents.compose'>['wanted'];

export const firstPaper: Paper = { document: 'questions' };

const LETTER = 'letter ';

/** One word for each paper, for a list of choices. */
export const keyOf = ({ document, party }: Paper): string =>
  document === 'supplier-letter' ? `${LETTER}${party}` : document;

export const letterTo = (party: string): Paper => ({ document: 'supplier-letter', party });

export function paperOf(key: string): Paper {
  if (key.startsWith(LETTER)) return letterTo(key.slice(LETTER.length));
  return { document: key === 'texts' ? 'texts' : 'questions' };
}
