/** What is kept for long, and not without an end. */

/** Without anyone in them they may stay. */
export const NOBODYS_NL = [
  'anoniem*|geanonimiseerd*|anonieme',
  'niet …6 herleidbaar|herleiden',
  'geen persoonsgegevens',
];
export const NOBODYS_EN = [
  'anonym*|aggregate*|deidentified',
  'no longer identif*',
  'no personal data|information',
];

export const NOT_FOREVER_NL = [
  'verwijder* …6 permanent',
  'permanent …3 verwijder*|gewist|wissen|vernietig*',
  'definitief',
  '*contract|*overeenkomst|abonnement|dienstverband|lidmaatschap …6 onbepaalde',
  'toegang',
  'cookie*',
  'behouden|behoudt|behoud …3 het recht',
  'toezicht',
  ...NOBODYS_NL,
];

/** Not before somebody knows, or not too soon: they go one day. */
export const NOT_YET_NL = [
  'nooit …8 zonder …2 overleg|bericht|kennisgeving|melding|aankondiging|waarschuwing|vooraankondiging',
  'nooit …8 zonder u|je|jou|jullie …6 te|weet|weten',
  'zonder overleg|bericht|kennisgeving|melding|aankondiging|waarschuwing …8 nooit',
  'nooit …8 zonder dat u|je|jij …4 weet|weten|hoort',
  'nooit …8 eerder|voordat|vroeger|per_ongeluk|zomaar|onbedoeld',
];
export const NOT_YET_EN = [
  'never …8 without …3 telling|informing|notifying|warning|consulting|notice|knowing',
  'never …8 without letting you know',
  'never …8 before|earlier|sooner|accidentally|by_accident',
];

/** An end that comes unasked. */
export const UNASKED_NL = [
  '<number> {periode}',
  'lid|klant|account_hebt|abonnee|wet|wettelijk*|nodig|noodzakelijk',
  'nieuwsbrief*|cookie*|foto*',
  ...NOBODYS_NL,
];
export const UNASKED_EN = [
  '<number> {period}',
  'member|customer|subscriber|law|legal*|necessary|needed|required',
  'newsletter*|cookie*|photo*',
  ...NOBODYS_EN,
];

export const FOREVER_EN = 'indefinitely|forever|permanently|indefinite|perpetuity|perpetually';

/** An end all the same, or not of people. */
export const UNDATED_YET_NL = [
  '<number> {periode}',
  'zolang|zo_lang|totdat|tot|na|nadat|wettelijk*|wet|nodig|noodzakelijk|daarom|volgende',
  'cookie*|backup*',
  ...NOBODYS_NL,
];
export const UNDATED_YET_EN = [
  '<number> {period}',
  'as_long_as|until|after|once|law|legal*|necessary|needed|therefore|following',
  'cookie*|backup*',
  ...NOBODYS_EN,
];
