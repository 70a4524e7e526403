/** What the rules on identity papers and their numbers have in common. */

export const MASKED_NL = [
  'zwart*|afscherm*|afschermen|afgeschermd|afdekken|afgedekt|doorhalen|onleesbaar|weglaten|afplakken|watermerk|kopieid',
];
export const MASKED_EN = [
  'mask*|redact*|black*|cover*|hide|hidden|obscure*|conceal*|strike|blank*|anonymis*|watermark',
];
/** The denial of a whole list stands before the first of it. */
export const NONE_NL = [
  'geen …12 bsn|bsnnummer*|burgerservicenummer*|sofinummer*|rijksregisternummer*|paspoort*|identiteits*|rijbewijs*',
];
export const NONE_EN = [
  'do|does|will not|never ask|need|collect|process|store|keep|want|record|request|require|hold …12 bsn|citizen|social|insurance|ni|passport|identity|id|identification|licence',
  'dont|never ask|need|collect|process|store|keep|want|record|request|require|hold …12 bsn|citizen|social|insurance|ni|passport|identity|id|identification|licence',
];
