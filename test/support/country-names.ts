/**
 * Country names as the maintained library gives them, with our corrections: the source of
 * `shared/reference/countries.data.ts`. Regenerate: `node test/support/generate-countries.ts`.
 */
import countries from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };

countries.registerLocale(en);
countries.registerLocale(nl);

/** Dutch: the library's spelling deviates from the Taalunie list, or its short name is ambiguous. */
const dutch: Readonly<Record<string, string>> = {
  BV: 'Bouveteiland',
  CX: 'Christmaseiland',
  GN: 'Guinee',
  HK: 'Hongkong',
  IM: 'Man',
  IO: 'Brits Indische Oceaanterritorium',
  MF: 'Sint-Maarten (Frans deel)',
  PN: 'Pitcairneilanden',
  SX: 'Sint Maarten (Nederlands deel)',
  SZ: 'Eswatini',
  TL: 'Timor-Leste',
};

/** English: the library's first name is the official one where people use a short one. */
const english: Readonly<Record<string, string>> = {
  BN: 'Brunei',
  CD: 'Congo (Democratic Republic)',
  CG: 'Congo (Republic)',
  CI: "Côte d'Ivoire",
  CN: 'China',
  CZ: 'Czechia',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RE: 'Réunion',
  RU: 'Russia',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands',
  XK: 'Kosovo',
};

type CountryRow = readonly [code: string, nl: string, en: string];

/** Out: one row per alpha-2 code, sorted by code. Throws where the library has no name. */
export function countryRows(): CountryRow[] {
  return Object.keys(countries.getAlpha2Codes())
    .sort()
    .map((code) => {
      const nlName = dutch[code] ?? countries.getName(code, 'nl', { select: 'alias' });
      const enName = english[code] ?? countries.getName(code, 'en', { select: 'official' });
      if (!nlName || !enName) throw new Error(`No name for ${code}`);
      return [code, nlName, enName] as const;
    });
}
