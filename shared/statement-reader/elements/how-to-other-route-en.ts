/** A program that opens sites. */
export const PROGRAM_REACHES = 'can|may|will access the|your …3 websites|servers';

/** What is asked for that is no data. */
export const otherRequestEn: readonly string[] = [
  'support request|requests',
  'request|requests|requesting …1 support|permission|permissions',
  'requested service|services|product|products',
];

/** What says one of these tells another way than that of a request about data. */
export const otherRouteEn: readonly string[] = [
  'cookie*',
  'complain*',
  'newsletter*',
  '{authority}',
  'breach*',
  'child*',
  'order',
  'brochure|catalogue|prospectus|leaflet|timetable',
  'unfilledplaceholder',
  PROGRAM_REACHES,
];
