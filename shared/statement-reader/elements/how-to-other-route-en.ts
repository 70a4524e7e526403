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
];
