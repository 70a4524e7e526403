/** How a copy of an identity document is spoken of. */

const ID_NL =
  'paspoort|paspoorten|id|idbewijs|idbewijzen|identiteitsbewijs|identiteitsbewijzen|legitimatiebewijs|legitimatiebewijzen|identiteitskaart|identiteitskaarten|identiteitsdocument|identiteitsdocumenten|identificatiedocument|identificatiedocumenten|identificatiebewijs|rijbewijs|rijbewijzen|legitimatie|idkaart|idkaarten';
export const COPIES_NL = '*kopie|*kopieen|kopie*|scan|scans|afschrift|afschriften|foto|fotos';
export const COPY_NL = [
  `${COPIES_NL} van …2 ${ID_NL}`,
  `*kopie|*kopieen|kopie*|scan|scans uw|je|jouw|het|een|hun? geldig|geldige? ${ID_NL}`,
  `kopieren|kopieert|scannen|scant|fotograferen|fotografeert …3 ${ID_NL}`,
  'idkaart|id kaart? kopie|scan|gescand',
  'gescand* …5 paspoort|identiteitsbewijs|rijbewijs|legitimatiebewijs',
  'paspoortscan|paspoortkopie|idkopie',
];
/** The copy and the document stand apart: it may be a copy of something else. */
export const APART_NL = [
  `${COPIES_NL} …3 van …5 ${ID_NL}`,
  `${ID_NL} …5 *kopie|*kopieen|scan|kopieren|gekopieerd|scannen|gescand`,
];
export const OF_DATA_NL = [
  '*kopie|*kopieen|afschrift|afschriften van …2 *gegevens|*dossier|informatie|alles|wat|verslag*',
];
const ID_EN =
  'passport|passports|id|ids|identification|licence|driving_licence|driving_license|drivers_licence|licences|license|licenses|identity_document|identity_documents|identity_card|identity_cards|identity_paper|identity_papers|proof_of_identity';
export const COPIES_EN = 'copy|copies|photocopy|photocopies|scan|scans';
export const COPY_EN = [
  `${COPIES_EN} of …2 photo? ${ID_EN}`,
  `${COPIES_EN} your|the|their|his|her|any? valid|photo? ${ID_EN}`,
  /** `Photo ID` is only shown. */
  `photo|photos|photograph|photographs|picture of …2 ${ID_EN}`,
  `photograph your|the|their …1 ${ID_EN}`,
  'passport|id|identity_card|identity_document copy|copies|scan|scans',
  'scanned …5 passport|id',
];
export const APART_EN = [
  `${COPIES_EN}|photo|photos|photograph …2 of …5 ${ID_EN}`,
  `${ID_EN} …3 which|that …4 copy|scan|photograph`,
  `${ID_EN} …6 copied|scanned|photocopied`,
  `${ID_EN} …7 make|makes|making|take|takes|taking|keep|keeps|keeping …1 ${COPIES_EN}`,
];
export const OF_DATA_EN = [
  'copy|copies of …3 data|file|files|information|record|records|notes|details|everything|what',
];
export const ANY_COPY_NL = [...COPY_NL, ...APART_NL];
export const ANY_COPY_EN = [...COPY_EN, ...APART_EN];
