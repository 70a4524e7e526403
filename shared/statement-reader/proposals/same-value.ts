/** When a value that the register holds and one of a statement are the same, however each is written. */
import type { Localised } from '../../domain/text.ts';
import { hostOf, phoneDigits } from '../compare/names.ts';

const plain = (value: string): string => value.toLowerCase().replace(/[\s.]/gu, '');

/** `j.smit@` is another than `jsmit@`. */
const ofEmail = (value: string): string => value.trim().toLowerCase();

/** `Kade 1 2` is another house than `Kade 12`. */
const ofAddress = (value: string): string => plain(value.replace(/(\d)[\s.]+(?=\d)/gu, '$1-'));

/** One number or address on the web is written in many ways: as the comparison has it. */
const plainOf: Readonly<Record<string, (value: string) => string>> = {
  phone: phoneDigits,
  websites: hostOf,
  email: ofEmail,
  privacyContactEmail: ofEmail,
  address: ofAddress,
};

export function sameValue(field: string, held: unknown, value: unknown): boolean {
  if (typeof held === 'string' && typeof value === 'string') {
    const same = plainOf[field] ?? plain;
    return same(held) === same(value);
  }
  if (isText(held) && isText(value))
    return (['nl', 'en'] as const).some(
      (language) => value[language] !== undefined && held[language] === value[language],
    );
  return held === value;
}

const isText = (value: unknown): value is Localised => typeof value === 'object' && value !== null;
