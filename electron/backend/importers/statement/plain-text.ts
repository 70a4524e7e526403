/** Text as it was typed or pasted. Nothing moves: an offset here is an offset in what the user gave. */

/** Line ends of other systems become ours, sign for sign. */
export function plainText(text: string): string {
  return text.replace(/\r(?!\n)|[\u000b\f\u0085\u2028\u2029]/g, '\n');
}
