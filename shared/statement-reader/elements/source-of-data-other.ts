/** What says one of these is about rights and sharing: what happens to data once they are there. */
export const AFTER_COLLECTING: readonly string[] = [
  'recht',
  'rechten',
  'klacht*',
  'verzoek*',
  'cookie*',
  'bezwaar',
  'kopie',
  '{maatregel}',
  'overdraagb*',
  'aan {derden}',
  'verkopen',
];
