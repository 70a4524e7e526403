/**
 * A message with gaps: strings are fixed text, the rest are slots filled by whoever calls. Kept as
 * parts and never glued, so that a document still knows which words are the user's.
 */
export type Parts<T> = readonly (string | T)[];

export type Both = { readonly nl: string; readonly en: string };

/** A text first in Dutch, then in English. */
export const b = (nl: string, en: string): Both => ({ nl, en });

/** The form of address of a Dutch statement. */
export type Form = 'u' | 'je';
