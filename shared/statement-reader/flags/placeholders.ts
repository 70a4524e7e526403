/** Blanks of a template: `[bedrijfsnaam]`, `<naam>`, `{{company}}`. */
import type { SpokenStatement } from '../rules/spoken.ts';
import { fold } from '../text/tokens.ts';

/** What stands in brackets, at most this long; a link (`[name](address)`) is none. */
const BLANK = /\[([^[\]\n]{2,80})\](?!\()|\{\{([^{}\n]{2,60})\}\}|<([\p{L} ]{2,40})>/gu;

const BLANK_WORDS = new Set(
  `naam bedrijfsnaam bedrijf organisatie organisatienaam website websitenaam adres emailadres email
  telefoonnummer kvknummer kvk plaats datum invullen aanvullen vul vestigingsplaats straat postcode
  contactgegevens termijn aantal periode name company business insert date address number phone
  kvk organisation organization url domain your placeholder example fill default update city period`
    .trim()
    .split(/\s+/u),
);

/** A number that was left out: `KvK: ————`, `tel. xxx`. */
const LEFT_OUT =
  /(?:kvk|btw|iban|tel|telefoon|telefoonnummer|phone|vat)\b[\s.:-]{0,4}(?:[—–_]{2,}|-{3,}|\.{4,}|x{3,})/iu;

/** `[email protected]` is how a saved web page hides an address. */
const HIDDEN_ADDRESS = /^e-?mail (?:protected|beveiligd)/iu;

/** Out: passages with a blank. */
export function placeholders({ passages }: SpokenStatement): readonly number[] {
  return passages.filter(({ text }) => hasBlank(text)).map(({ index }) => index);
}

function hasBlank(text: string): boolean {
  if (LEFT_OUT.test(text)) return true;
  for (const [, ...groups] of text.matchAll(BLANK)) {
    const inside = groups.find((group) => group !== undefined) ?? '';
    if (HIDDEN_ADDRESS.test(inside)) continue;
    if (inside.split(/[\s/_,-]+/u).some((word) => BLANK_WORDS.has(fold(word)))) return true;
  }
  return false;
}
