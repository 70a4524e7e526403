/** Lines that are only a piece of an address: they name no organisation. */
import type { Passage } from '../text/passage.ts';

const PLACE_WORD =
  /^(?:(?:post|bezoek|vestigings)?adres|address|belgi[eë]|nederland|belgium|(?:the )?netherlands|united kingdom|telefoon|phone|e-?mail)$/iu;
const POSTCODE = /^(?:B-)?\d{4}(?: ?[A-Z]{2})?,? [\p{L}' -]{2,40}$/u;
const STREET =
  /^\p{Lu}[\p{L}.' -]{1,40}(?:straat|laan|weg|plein|kade|gracht|dijk|singel|hof|dreef|pad|markt|steeg|park) \d{1,5} ?[\p{L}]{0,3}$/u;

/** Of a British address: "MK1 9DA", "Leeds LS1 1AA". */
const BRITISH_POSTCODE = /^(?:[\p{Lu}][\p{L}' -]{1,30},? )?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/u;

/** "Dorpsstraat 12", "1234 AB Utrecht", "Postadres". */
export function isAddressLine({ text, kind }: Passage): boolean {
  const line = text.trim().replace(/[,;.:]$/u, '');
  if (kind === 'title' || line.length > 60) return false;
  return (
    PLACE_WORD.test(line) || POSTCODE.test(line) || STREET.test(line) || BRITISH_POSTCODE.test(line)
  );
}

const POSTCODE_ALONE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}[,;.]?$/u;
const LONGEST_TOWN = 3;

/** "Leeds" on the line above "LS1 1AA", with more of the address above it. */
export function isTownLine(index: number, passages: readonly Passage[]): boolean {
  const [before, line, after] = [passages[index - 1], passages[index], passages[index + 1]];
  if (before?.kind !== 'item' || line?.kind !== 'item' || after?.kind !== 'item') return false;
  return line.tokens.length <= LONGEST_TOWN && POSTCODE_ALONE.test(after.text.trim());
}
