/** Blanks of a template: `[bedrijfsnaam]`, `<naam>`, `{{company}}`. */
import type { SpokenStatement } from '../rules/spoken.ts';
import type { PassageKind } from '../text/passage.ts';
import { fold } from '../text/tokens.ts';

/** What stands in brackets, at most this long; a link (`[name](address)`) is none. */
const BLANK = /\[([^[\]\n]{2,80})\](?!\()|<([\p{L} ]{2,40})>|(?<!\{)\{([\p{L} _-]{2,40})\}/gu;

/** What only a program fills in. */
const VARIABLE = /\{\{[^{}\n]{2,60}\}\}|<<[^<>\n]{2,60}>>|%%[^%\n]{2,40}%%|#[A-Z][A-Z_]{2,30}#/u;

const BLANK_WORDS = new Set(
  `naam bedrijfsnaam bedrijf organisatie organisatienaam website websitenaam adres emailadres mailadres email
  telefoonnummer kvknummer kvk plaats plaatsnaam datum invullen aanvullen vul vestigingsplaats straat
  straatnaam huisnummer postcode contactgegevens contactpersoon functionaris praktijk praktijknaam
  vereniging stichting webshop termijn aantal periode bewaartermijn bedrag name company business insert
  date address number phone kvk organisation organization url domain your placeholder example fill
  default update city period applicable dpo charity club enter specify amount country jurisdiction
  toepassing optioneel optional kies keuze`
    .trim()
    .split(/\s+/u),
);

/** A number that was left out: `KvK: ————`, `tel. xxx`. */
const LEFT_OUT =
  /(?:kvk|btw|iban|tel|telefoon|telefoonnummer|phone|vat|charity number|company number)\b[\s.:-]{0,4}(?:[—–_]{2,}|-{3,}|\.{4,}|x{3,})/iu;

/** A term or a date that was left out: `[X] jaar`, `xx maanden`, `dd-mm-jjjj`. */
const TERM_LEFT_OUT =
  /(?:\[[Xx.…•]{1,3}\]|\bX{1,3}|\bxx{1,2}|_{2,12}|\.{4,12}|…{1,4}) (?:jaar|jaren|maanden|weken|dagen|years?|months|weeks|days)\b|\b(?:xx|dd)[-/](?:xx|mm)[-/](?:xxxx|jjjj|yyyy|20xx)\b/iu;

/** `info@jouwdomein.nl`. */
const SAMPLE_ADDRESS =
  /@(?:x{2,9}|voorbeeld|example|domein|domain|bedrijf|company|jouw(?:domein|bedrijf|website|site)|uw(?:domein|bedrijf|website|site)|your-?(?:domain|company|website|site))\.[a-z]{2,10}\b/iu;

/** Digits as they stand on the keys; `012 345 67 89` and the like may be of an example that is meant. */
const NUMBER =
  /(?:tel|telefoon|telefoonnummer|phone|telephone|mobiel|mobile)\b[^\d+\n]{0,14}(\d[\d .()-]{8,20})|(\+\d{2}[\d .()-]{6,20})/giu;
const KEYED = new Set('0612345678 1234567890 01234567890 0000000000'.split(' '));
const KEYED_ABROAD = new Set('123456789 1234567890 612345678 1234567 12345678'.split(' '));

/** A registration that was left at noughts: `KvK 00000000`, and `1234 AB Plaatsnaam`. */
const MADE_UP =
  /(?:kvk|kamer van koophandel|company number|charity number|registration number)[^\d\n]{0,20}0{6,8}\b|\b(?:1234 ?(?:AB|XX),?) (?:plaats|plaatsnaam|woonplaats)\b/iu;

/** `(naam contactpersoon invullen)`, `van ............`, `NAAM VERENIGING`. */
const TO_FILL_IN =
  /\((?:naam|adres|datum|termijn|uw|jouw)\b[^()\n]{0,40}\b(?:invullen|in te vullen)\b|\((?:insert|fill in|vul in)\b|\b(?:van|door|namens|of|by) (?:\.{5,20}|_{4,20}|…{2,9})|\bNAAM (?:VAN )?(?:DE |UW )?(?:VERENIGING|ORGANISATIE|BEDRIJF|STICHTING|PRAKTIJK|SCHOOL|WEBSHOP|CLUB)\b/u;

/** `BEDRIJFSNAAM is ...`, `(Uw bedrijfsnaam)`, `%bedrijfsnaam%`, `TODO`. */
const NAME_LEFT_OPEN =
  /(?:^|[\p{Ll},:] )(?:BEDRIJFSNAAM|ORGANISATIENAAM|VERENIGINGSNAAM|PRAKTIJKNAAM|WEBSITENAAM|COMPANY NAME|ORGANISATION NAME)(?=[ ,.]{1,3}\p{Ll})|\((?:[Uu]w|[Jj]ouw|[Yy]our) (?:bedrijfsnaam|bedrijf|organisatie|praktijk|vereniging|company|company name|organisation|organisation name|charity)\)|%[A-Za-z_]{4,30}%|\bTODO\b|^Insert (?:the )?(?:name|date|address|company|details|link|number)\b|\b(?:via|op|te|at|to) _{4,20}/u;

/** The number that everyone makes up. */
const MOBILE = /(?<!\d)(?:06|\+31 ?\(?0?\)? ?6)[ -]?12 ?34 ?56 ?78(?!\d)/u;

/** `www.uwwebsite.nl`. */
const SAMPLE_SITE =
  /\bwww\.(?:voorbeeld|example|(?:uw|jouw|your)-?(?:website|domein|domain|site|bedrijf|company|webshop))\.[a-z]{2,10}\b/iu;

/** `[cookie_table]`: what the site should have put something else for. */
const SHORTCODE = /\[[a-z]{2,20}(?:_[a-z]{2,20}){1,4}\]/u;

/** `Persoonsgegevens: Bewaartermijn: Reden`: the row of a generator as it came. */
const EMPTY_ROW =
  /^[(]?(?:categorie|soort|category|type)?[) ]{0,2}(?:van |of )?(?:persoons|personal )?(?:gegevens|data) ?[:>→–-] ?(?:bewaartermijn|retention period) ?[:>→–-] ?(?:reden|reason)[ .:>]{0,3}$/iu;

/** `[email protected]` is how a saved web page hides an address. */
const HIDDEN_ADDRESS = /^e-?mail (?:protected|beveiligd)/iu;

const MARKS = [
  NAME_LEFT_OPEN,
  MOBILE,
  LEFT_OUT,
  TERM_LEFT_OUT,
  SAMPLE_ADDRESS,
  VARIABLE,
  MADE_UP,
  TO_FILL_IN,
  SAMPLE_SITE,
  SHORTCODE,
];

/** Out: passages with a blank. */
export function placeholders({ passages }: SpokenStatement): readonly number[] {
  return passages
    .filter(
      ({ text }, at) => hasBlank(text) || (isEmptyRow(text) && !isLine(passages[at + 1]?.kind)),
    )
    .map(({ index }) => index);
}

const isEmptyRow = (text: string): boolean => text.length < LONGEST_ROW && EMPTY_ROW.test(text);
const LONGEST_ROW = 80;

/** What stands under the heads of a list is its content. */
const isLine = (kind: PassageKind | undefined): boolean => kind === 'item' || kind === 'row';

function hasBlank(text: string): boolean {
  if (MARKS.some((blank) => blank.test(text))) return true;
  if (hasKeyedNumber(text)) return true;
  for (const [, ...groups] of text.matchAll(BLANK)) {
    const inside = groups.find((group) => group !== undefined) ?? '';
    if (HIDDEN_ADDRESS.test(inside)) continue;
    if (inside.split(/[\s/_,-]+/u).some((word) => BLANK_WORDS.has(fold(word)))) return true;
  }
  return false;
}

function hasKeyedNumber(text: string): boolean {
  for (const [, labelled, abroad] of text.matchAll(NUMBER)) {
    if (labelled && KEYED.has(labelled.replace(/\D/gu, ''))) return true;
    if (abroad && KEYED_ABROAD.has(abroad.slice(3).replace(/\D/gu, ''))) return true;
  }
  return false;
}
