import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';
import { thirdCountryTransferEn } from './third-country-transfer-en.ts';
import { thirdCountryTransferNl } from './third-country-transfer-nl.ts';

/** AVG 13(1)(f): data that leave the EEA and what protects them, or that they stay. */
export const thirdCountryTransfer: ElementRules = {
  key: 'third_country_transfer',
  full: { nl: thirdCountryTransferNl.full, en: thirdCountryTransferEn.full },
  part: { nl: thirdCountryTransferNl.part, en: thirdCountryTransferEn.part },
  judge: wholeWithParts,
};
