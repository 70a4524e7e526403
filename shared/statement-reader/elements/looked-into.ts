/** Who looks into data, or what is looked into, where that is no right of those whom they are about. */

/** They look in for their work, not as the one whom the data are about. */
export const LOOK_IN_FOR_WORK =
  '{eigenMensen}|boekhouder|boekhouders|accountant|accountants|*beheerder|webbouwer|hostingpartij|inspecteur|inspectie|vervanger|vervangers|waarnemer|waarnemers|overheid|politie|directie kan|kunnen|mag|mogen …8 inkijken|inzien|bekijken|raadplegen';

/** What anyone may look into holds nobody's own data. */
export const OPEN_TO_ALL: readonly string[] = [
  'voorwaarden|register|verwerkingsregister|licentie|aanbod|catalogus|fotos|fotoalbum*|beleid|*verklaring|*reglement …5 inzien|inkijken',
  'inzien|inkijken …2 onze|de|het voorwaarden|register|aanbod|catalogus|fotos|*verklaring|*reglement',
];
