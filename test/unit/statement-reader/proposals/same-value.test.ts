import { expect, it } from 'vitest';
import { sameValue } from '../../../../shared/statement-reader/proposals/same-value.ts';

it.each([
  ['email', 'j.smit@wilgenhof.nl', 'jsmit@wilgenhof.nl'],
  ['privacyContactEmail', 'avg@wilgenhof.nl', 'a.vg@wilgenhof.nl'],
  ['address', 'Kade 1 2', 'Kade 12'],
  ['phone', '0229 123456', '0229 123457'],
])('tells two values of %s apart: %s, %s', (field, held, value) => {
  expect(sameValue(field, held, value)).toBe(false);
});

it.each([
  ['email', 'J.Smit@wilgenhof.nl ', 'j.smit@wilgenhof.nl'],
  ['address', 'Kade  12 A', 'kade 12a'],
  ['address', 'Kade 1  2', 'Kade 1 2'],
  ['address', 'St. Jansstraat 3', 'St Jansstraat 3'],
  ['postcode', '1234AB', '1234 AB'],
  ['legalName', 'Wilgenhof B.V.', 'Wilgenhof BV'],
  ['phone', '+31 229 123456', '0229-123456'],
  ['websites', 'https://www.wilgenhof.nl/', 'wilgenhof.nl'],
])('takes one value of %s that is written otherwise for the same: %s, %s', (field, held, value) => {
  expect(sameValue(field, held, value)).toBe(true);
});
