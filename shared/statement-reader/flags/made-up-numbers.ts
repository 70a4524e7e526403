/** Numbers that nobody has: the keys in a row, one key over and over, the postcode of no place. */

const NUMBER = /(?<![\p{Ll}\d_#./])\+?\d[\d .()-]{4,22}\d/gu;

/** Of these even seven in a row are made up. */
const LABEL =
  /kvk|koophandel|btw|iban|rekening|\btel\b|telefo|phone|mobiel|mobile|\bgsm\b|\bbel\b|\bcall\b|nummer|number|\bno\b|\bnr\b|\bvat\b|charity|registr/iu;
const LABEL_REACH = 60;
const PHONE = /\btel\b|telefo|phone|mobiel|mobile|\bgsm\b|\bbel\b|\bcall\b/iu;
/** Whoever gives an example means it. */
const EXAMPLE = /bijv|voorbeeld|zoals|e\.g|example|such as/iu;
const EXAMPLE_REACH = 30;

/** A code of a land or a town, a nought or the 06 of a mobile. */
const BEFORE = [/^\+\d{2}0?6?/u, /^\+\d{3}0?/u, /^\+\d{4}/u, /^0{1,2}6?/u, /^0\d{2}/u];
const ROW = '12345678901234567890';
const ROW_BACK = '98765432109876543210';
/** Noughts behind the code of a land, a town or a mobile; a number of a bank or an office may end so. */
const NOUGHTS = /^(?:\+\d{2}[1-9]\d{0,2}|0[1-9]\d{0,3})0{6,8}$/u;
const WITH_COUNTRY = /^00(?=\d{10})/u;

const MARKS: readonly RegExp[] = [
  /** No account has noughts where it is checked. */
  /\b(?:NL|BE|DE|GB)00 ?[A-Z]{4}\b|\b(?:NL|BE)(?:xx|XX) ?[A-Z]{4}\b/u,
  /** `1234 AB` lies nowhere; these are the places it is mostly put in. */
  /\b1234 ?(?:AB|XX|AA),? (?:(?:te|in) )?(?:plaats|plaatsnaam|woonplaats|stad|amsterdam|rotterdam|utrecht|den haag|eindhoven|groningen|tilburg|almere|breda|nijmegen|arnhem|haarlem|enschede|amersfoort|zwolle|leiden|maastricht|delft)\b/iu,
  /\b(?:0000|9999) ?(?:AA|AB|XX|ZZ)\b|\b(?:AB1 2CD|AB12 3CD|AA1 1AA|AA11 1AA|XX1 1XX)\b/u,
  /** Numbers kept free for films and books. */
  /\(555\) ?\d{3}|\b555-01\d\d\b|\b01632 ?960 ?\d{3}\b|\b020 ?7946 ?0\d{3}\b|\b07700 ?900 ?\d{3}\b/u,
  /\b(?:ZA|ICO) ?123456\b/u,
];

export function hasMadeUpNumber(text: string): boolean {
  if (MARKS.some((mark) => mark.test(text))) return true;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const before = text.slice(Math.max(0, index - LABEL_REACH), index);
    if (EXAMPLE.test(before.slice(-EXAMPLE_REACH))) continue;
    if (isMadeUp(number, LABEL.test(before))) return true;
    if (PHONE.test(before) && isPhoneOfNoughts(number)) return true;
  }
  return false;
}

function isMadeUp(written: string, isLabelled: boolean): boolean {
  const number = written.replace(/[^\d+]/gu, '');
  const digits = number.replace('+', '');
  const fewest = isLabelled ? 7 : 8;
  if (/^0?6?(\d)\1{6,}$/u.test(digits)) return isLabelled;
  return [digits, ...BEFORE.map((code) => number.replace(code, ''))].some(
    (row) => row.length >= fewest && (ROW.includes(row) || ROW_BACK.includes(row)),
  );
}

const isPhoneOfNoughts = (written: string): boolean =>
  NOUGHTS.test(written.replace(/[^\d+]/gu, '').replace(WITH_COUNTRY, '+'));
