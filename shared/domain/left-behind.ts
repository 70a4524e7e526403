/** What of an activity does not go along to the file of another client, in the order in which it is told. */
export const leftBehind = [
  'internal',
  'contacts',
  'answers',
  'measures',
  'dates',
  'agreements',
  'assessments',
  'clients',
  'systems',
  'arrangements',
  'documents',
] as const;
export type LeftBehind = (typeof leftBehind)[number];
