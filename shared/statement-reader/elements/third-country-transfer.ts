import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';
import { thirdCountryStays } from './third-country-stays.ts';
import { thirdCountryTransferEn } from './third-country-transfer-en.ts';
import { thirdCountryTransferNl } from './third-country-transfer-nl.ts';

/** AVG 13(1)(f): data that leave the EEA and what protects them, or that they stay. */
export const thirdCountryTransfer: ElementRules = {
  key: 'third_country_transfer',
  full: {
    nl: [...thirdCountryTransferNl.full, ...thirdCountryStays.full.nl],
    en: [...thirdCountryTransferEn.full, ...thirdCountryStays.full.en],
  },
  part: {
    nl: [...thirdCountryTransferNl.part, ...thirdCountryStays.part.nl],
    en: [...thirdCountryTransferEn.part, ...thirdCountryStays.part.en],
  },
  judge: wholeWithParts,
};
