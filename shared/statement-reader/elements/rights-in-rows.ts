import type { Cue } from '../rules/cue.ts';

/** What else a table of periods, grounds or recipients says of a right. */
const OTHER_TABLE: readonly string[] = [
  'grondslag|rechtsgrond|bewaartermijn|ontvanger|cookie*',
  'legal_basis|lawful_basis|retention|recipient|cookie*',
  'niet_van_toepassing|nvt|not_applicable',
];

/** `| Recht | Betekenis |` above `| Inzage | ... |`: the head of the table says that it is a right. */
export const rightInRowNl = (names: string): Cue => ({
  says: [`recht|rechten …8 ${names}`],
  in: ['row'],
  unless: OTHER_TABLE,
});

/** The same in English. */
export const rightInRowEn = (names: string): Cue => ({
  says: [`right|rights …8 ${names}`],
  in: ['row'],
  unless: OTHER_TABLE,
});
