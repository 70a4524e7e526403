/** Names and numbers as they are compared: "The Rocket Science Group (Mailchimp)" is Mailchimp. */
import { tokensOf } from '../text/tokens.ts';

/** A name is no longer; what is, was pasted into the wrong field. */
const LONGEST = 300;

/** Legal forms and what companies add for their own books. */
const FORMS = new Set(
  'bv nv vof cv bvba inc llc ltd limited gmbh ag sa sarl plc corp corporation company co stichting vereniging ireland europe emea nederland netherlands'.split(
    ' ',
  ),
);

/** In: any text. Out: its words, lower case, without accents and signs. */
export function wordsOf(text: string): readonly string[] {
  const part = text.slice(0, LONGEST);
  return tokensOf(part, 0, part.length).map(({ word }) => word);
}

/** In: a name as written. Out: every name that stands in it, folded, without legal form. */
export function namesIn(name: string): readonly string[] {
  const parts = name
    .slice(0, LONGEST)
    .split(/[()/|]|\bh\.?o\.?d\.?n\.?|\bt\.?h\.?o\.?d\.?n\.?|\btrading as\b|\bvia\b/iu);
  return [...new Set(parts.map(bare).filter((part) => part !== ''))];
}

function bare(name: string): string {
  const words = wordsOf(name).filter((word) => word !== '');
  const own = words.filter((word) => !FORMS.has(word));
  return (own.length > 0 ? own : words).join(' ');
}

/** A name that begins another is the same when it is long enough to be one: "Google", "Google Ireland". */
const SHORTEST = 4;

export function sameName(one: readonly string[], other: readonly string[]): boolean {
  return one.some((a) => other.some((b) => a === b || begins(a, b) || begins(b, a)));
}

const begins = (short: string, long: string): boolean =>
  short.length >= SHORTEST && long.startsWith(`${short} `);

/** Joins words without telling anything apart. */
const EMPTY = new Set(
  'de het een en of van voor met in op aan bij naar om te uw u je jouw onze ons wij we die dat deze dit als door over uit tot zodat zodra the a an and or of for with in on at to by your you our we us which that this these as from if'.split(
    ' ',
  ),
);

/** Words that say something, cut to their stem's first letters so that "klanten" meets "klant". */
export function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !EMPTY.has(word))
      .map(stemOf),
  );
}

const STEM = 6;
export const stemOf = (word: string): string => word.slice(0, STEM);

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / least;
}

/** In: a phone number as written. Out: its digits as dialled within the Netherlands. */
export function phoneDigits(phone: string): string {
  const digits = phone.replace(/\(0\)/u, '').replace(/\D/gu, '');
  return digits.replace(/^(?:0031|31(?=\d{9}$))/u, '0');
}

/** In: an address on the web. Out: its host, without www. */
export function hostOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#].*$/u, '')
    .replace(/\.$/u, '');
}
