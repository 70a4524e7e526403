/** What says one of these is about something else than giving data: a right, proof, others, how long. */

/** The organisation's own duty: to answer others, or not to. */
export const OUR_DUTY_NL: readonly string[] = [
  'wij|we|ik …1 zijn|ben …6 verplicht|gehouden|gedwongen|genoodzaakt',
  'zijn|ben|is …2 wij|we|ik|praktijk|organisatie|stichting|vereniging|school|club|bestuur|kantoor|bedrijf …5 verplicht|gehouden|gedwongen|genoodzaakt',
  'verstrek*|geven|door_te_geven|over_te_dragen aan …4 belastingdienst|politie|justitie|overheid|uwv|instanties|werkgever*|gemeente|verzekeraar*',
  'aan …3 belastingdienst|politie|justitie|overheid|uwv|duo|inspectie|instanties …3 te_verstrekken|verstrekken|geven|door_te_geven|te_leveren|te_geven',
];

const NEITHER_NL: readonly string[] = [
  'cookie*',
  '{derden}',
  'klacht*',
  'recht',
  'rechten',
  'verzoek*',
  '{bewaar}',
  'wachtwoord',
  'toestemming',
  'kopie',
  'legitim*',
  'bezwaar',
  'geheimhouding',
  'reden',
  'nieuwsbrief*',
  'uitoefen*',
  'identific*',
  'zonder …2 {maatregel}',
  ...OUR_DUTY_NL,
];

/** Dutch. */
export const OTHER_THAN_GIVING: readonly string[] = [...NEITHER_NL, '{kind}', 'verifi*'];

/** Dutch, where a parent who gives data of a child counts. */
export const OTHER_THAN_GIVING_FOR_A_CHILD: readonly string[] = [
  ...NEITHER_NL,
  '{kind} …4 toestemming',
  'leden mogen',
];

const NEITHER_EN: readonly string[] = [
  'cookie*',
  'third part*',
  'complain*',
  'right',
  'rights',
  'request',
  'retain*',
  'password',
  'consent',
  'permission',
  'copy',
  'object',
  'reason',
  'newsletter*',
  'verify',
  'withdraw*',
  'proof',
  'without …2 {measure}',
];

/** English. */
export const OTHER_THAN_GIVING_EN: readonly string[] = [
  ...NEITHER_EN,
  'unsubscribe',
  'police',
  'law enforcement',
];

/** English, where a parent who gives data of a child counts as another. */
export const OTHER_DUTY: readonly string[] = [...NEITHER_EN, 'thirdparty*', 'requests', '{child}'];
