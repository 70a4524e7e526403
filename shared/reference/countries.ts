/** Countries by ISO 3166-1 alpha-2, their place inside or outside the EEA, and known traps. */
import { z } from 'zod';
import { countryNames } from './countries.data.ts';
import { bilingual, lawRecord } from './record.ts';

export type CountryCode = (typeof countryNames)[number][0];

export const countryRecord = lawRecord.extend({
  code: z.string().length(2),
  /** Member of the EEA: sending data there is no transfer. */
  eea: z.boolean(),
  membership: z.enum(['eu', 'efta']).optional(),
  /** Part of the EU through this member state, without being one: no transfer either. */
  partOf: z.string().startsWith('country.').optional(),
  /** Not an official ISO code. */
  userAssigned: z.literal(true).optional(),
  note: bilingual.extend({ confidence: lawRecord.shape.confidence }).optional(),
});
export type CountryRecord = z.infer<typeof countryRecord>;

const eu: ReadonlySet<CountryCode> = new Set([
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
]);
const efta: ReadonlySet<CountryCode> = new Set(['IS', 'LI', 'NO']);

/** Outermost regions and Åland: part of the EU under the Treaties. */
const partOf: Partial<Record<CountryCode, CountryCode>> = {
  AX: 'FI',
  GF: 'FR',
  GP: 'FR',
  MF: 'FR',
  MQ: 'FR',
  RE: 'FR',
  YT: 'FR',
};

type Note = NonNullable<CountryRecord['note']>;
const thirdCountry: Note = {
  nl: 'Is een derde land: er zijn regels voor doorgifte, ook al is er een adequaatheidsbesluit',
  en: 'Is a third country: transfer rules apply, even though there is an adequacy decision',
  confidence: 'A',
};
const overseas: Note = {
  nl: 'Hoort bij het Koninkrijk, maar de AVG geldt er niet en er is geen adequaatheidsbesluit: behandel het als doorgifte',
  en: 'Part of the Kingdom, but the GDPR does not apply there and no adequacy decision exists: treat as transfer',
  confidence: 'B',
};
const outsideEu: Note = {
  nl: 'Hoort niet bij de EU: behandel het als doorgifte',
  en: 'Not part of the EU: treat as transfer',
  confidence: 'C',
};
const outermost: Note = {
  nl: 'Hoort bij de EU: geen doorgifte',
  en: 'Part of the EU: no transfer',
  confidence: 'C',
};

const notes: Partial<Record<CountryCode, Note>> = {
  CH: thirdCountry,
  GB: {
    nl: 'Is een derde land: er zijn regels voor doorgifte, ook al is er een adequaatheidsbesluit. De code is GB, niet UK',
    en: 'Is a third country: transfer rules apply, even though there is an adequacy decision. The code is GB, not UK',
    confidence: 'A',
  },
  GR: {
    nl: 'De code is GR; EU-instellingen schrijven EL',
    en: 'The code is GR; EU bodies write EL',
    confidence: 'A',
  },
  XK: {
    nl: 'Geen officiële landcode; XK is een vrije code',
    en: 'No official code; XK is user-assigned',
    confidence: 'A',
  },
  AW: overseas,
  CW: overseas,
  SX: overseas,
  BQ: {
    nl: 'Bonaire, Sint Eustatius en Saba hebben de Wbp BES; de AVG geldt er niet: behandel het als doorgifte',
    en: 'The BES islands have the Wbp BES; the GDPR does not apply there: treat as transfer',
    confidence: 'B',
  },
  AX: outermost,
  GF: outermost,
  GP: outermost,
  MF: outermost,
  MQ: outermost,
  RE: outermost,
  YT: outermost,
  PT: {
    nl: 'De Azoren en Madeira horen bij de EU',
    en: 'The Azores and Madeira belong to the EU',
    confidence: 'C',
  },
  ES: {
    nl: 'De Canarische Eilanden horen bij de EU',
    en: 'The Canary Islands belong to the EU',
    confidence: 'C',
  },
  GL: outsideEu,
  NC: outsideEu,
  PF: outsideEu,
  GI: outsideEu,
};

export const countries: readonly CountryRecord[] = countryNames.map(([code, nl, en]) => {
  const membership = eu.has(code) ? 'eu' : efta.has(code) ? 'efta' : undefined;
  const state = partOf[code];
  const note = notes[code];
  return {
    id: `country.${code}`,
    nl,
    en,
    source: 'ISO 3166-1; namen: i18n-iso-countries, met eigen correcties',
    asOf: '2026-11-21',
    confidence: 'B',
    code,
    eea: membership !== undefined,
    ...(membership === undefined ? {} : { membership }),
    ...(state === undefined ? {} : { partOf: `country.${state}` }),
    ...(code === 'XK' ? { userAssigned: true } : {}),
    ...(note === undefined ? {} : { note }),
  };
});

export const intlOrgRecord = lawRecord;

const organisation = { asOf: '2026-11-21', confidence: 'B', source: 'Eigen lijst' } as const;

export const intlOrgs = [
  {
    ...organisation,
    id: 'intlOrg.epo',
    nl: 'Europese Octrooiorganisatie',
    en: 'European Patent Organisation',
  },
  { ...organisation, id: 'intlOrg.un', nl: 'Verenigde Naties', en: 'United Nations' },
] as const;
