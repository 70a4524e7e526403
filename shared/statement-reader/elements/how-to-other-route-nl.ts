/** What says one of these tells another way than that of a request about data. */
export const otherRouteNl: readonly string[] = [
  'cookie*',
  'klacht*',
  '{ap}',
  'datalek*',
  'browser*',
  'unfilledplaceholder',
];
