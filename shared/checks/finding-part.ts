/** A piece of what a finding says, with where it came from: our words, the user's or the law's. */
import type { Language } from '../domain/text.ts';

export type FindingPart =
  | { readonly kind: 'fixed' | 'law'; readonly text: string }
  | {
      readonly kind: 'user';
      readonly text: string;
      /** Address of the field that says it. */
      readonly ref: string;
      /** Set when the text is in another language than the finding is read in. */
      readonly lang?: Language;
    };

export type FindingParts = readonly FindingPart[];

/** No part at all for an empty text. */
export const fixedParts = (text: string): FindingParts =>
  text === '' ? [] : [{ kind: 'fixed', text }];

export const lawParts = (text: string): FindingParts =>
  text === '' ? [] : [{ kind: 'law', text }];

/** Characters of a quote or name in a finding; the whole of it stands at the field itself. */
const VALUE_LENGTH = 120;

/** Text of the field `ref`; what is too long is cut, and the sign for that is ours. */
export function userParts(text: string, ref: string, lang?: Language): FindingParts {
  if (text === '') return [];
  const characters = Array.from(text);
  const short = characters.length <= VALUE_LENGTH;
  const said = short ? text : characters.slice(0, VALUE_LENGTH).join('');
  return [
    { kind: 'user', text: said, ref, ...(lang ? { lang } : {}) },
    ...(short ? [] : fixedParts('…')),
  ];
}

export function textOf(parts: FindingParts): string {
  return parts.map((part) => part.text).join('');
}

/** A name or quote that ends in a stop ends the sentence too: no second one after "B.V.". */
export function oneStop(parts: FindingParts): FindingParts {
  return parts.flatMap((part, at): FindingParts => {
    const ends = /[.!?]$/.test(parts[at - 1]?.text ?? '');
    if (part.kind !== 'fixed' || !ends) return [part];
    return fixedParts(part.text.replace(/^(”?)\./, '$1'));
  });
}
