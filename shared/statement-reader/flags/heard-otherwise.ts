/** Sentences that sound like a promise to share with nobody, and promise something else. */

/** What others send, or what is of others: nothing is promised of where the data go. */
const COMES_IN_NL = [
  'ontvangen|ontvang|krijgen|krijg|krijgt|verkrijgen|kopen|koop …8 van|bij {derden}|anderen',
  'van|bij onze|de|andere? {derden} ontvangen|krijgen|kopen wij|we|ik',
  'gegevens|informatie …4 van|over andere? {derden}|anderen',
  'gegevens|informatie over andere',
  'stuur|geef|mail ons|mij …4 geen',
  'want|omdat|doordat …8 verbinding|versleuteld|versleutelde|versleuteling|encryptie|beveiligd',
  'versleuteld|versleutelde|verbinding …6 zodat {derden}|anderen',
];
const COMES_IN_EN = [
  'receive|obtain|get|buy|collect|purchase …8 from …1 {others}|others|anyone|organisations|companies',
  '{data} …2 of|about …2 others|third_parties|other_people|third_party',
  '{data} on others|third_parties|other_people',
  'do_not|dont|never send|give|tell|provide us|me',
  'because|since|as …8 encrypted|encryption|secure_connection',
  'encrypted|encryption|secure_connection …6 so that? {others}|others|nobody',
];
/** Not all of it, not to all of them, or not to those that the statement leaves out. */
const IN_PART_NL = [
  'niet al|alle|elke|ieder|iedere|iedereen|allemaal',
  'buiten|naast|behalve onze|mijn|de|het {ontvangers}',
  'niet|nergens …3 genoemd|vermeld|genoemde|vermelde',
];
const IN_PART_EN = [
  'not all|every|everyone',
  'not share|give|pass|send|disclose|provide all|every your|the|of|personal|{data}',
  'nobody|no_one|anyone|anybody|none but',
  'not …2 mentioned|named|listed',
  'outside|beyond|besides …4 listed|named|mentioned|above',
];
export const HEARD_OTHERWISE_NL = [
  ...COMES_IN_NL,
  ...IN_PART_NL,
  /** Asked of those who work for the organisation. */
  'onze …1 mag|mogen …10 niet|nooit|geen',
];
export const HEARD_OTHERWISE_EN = [
  ...COMES_IN_EN,
  ...IN_PART_EN,
  /** Asked of those who work for the organisation. */
  'our …2 may|must|can not|never',
];
