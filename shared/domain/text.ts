/**
 * What text may be: any script and any character a person can paste, except what no file format
 * can carry back unchanged (NUL, half a surrogate pair), up to a limit.
 */
import { z } from 'zod';

/** Characters in names, labels, addresses and other one-line fields. */
export const SHORT_LIMIT = 2_000;
/** Characters in fields meant for running text. */
export const LONG_LIMIT = 2_000_000;

function textUpTo(limit: number) {
  return z
    .string()
    .min(1)
    .max(limit)
    .refine((value) => !value.includes('\u0000'), { params: { code: 'text.nul' } })
    .refine((value) => value.isWellFormed(), { params: { code: 'text.surrogate' } });
}

export const shortText = textUpTo(SHORT_LIMIT);
export const longText = textUpTo(LONG_LIMIT);

export const language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof language>;

function localised(text: z.ZodString) {
  return z
    .strictObject({ nl: text.optional(), en: text.optional() })
    .refine((value) => value.nl !== undefined || value.en !== undefined, {
      params: { code: 'text.empty' },
    });
}

/** Text of the user in one or both languages. The app never translates. */
export const localisedShort = localised(shortText);
export const localisedLong = localised(longText);
export type Localised = z.infer<typeof localisedShort>;

/** The text in `wanted`, else in the other language with that language named. */
export function inLanguage(
  value: Localised,
  wanted: Language,
): { readonly text: string; readonly lang: Language } {
  const own = value[wanted];
  if (own !== undefined) return { text: own, lang: wanted };
  const other = wanted === 'nl' ? 'en' : 'nl';
  return { text: value[other] ?? '', lang: other };
}
