/** Names in a statement that are not its controller: services, authorities and what a template left open. */
export const OTHERS_NL: readonly string[] = [
  'unfilledplaceholder',
  'google*',
  'facebook*',
  '{service}',
  '{ap}',
  'cookie*',
];
export const OTHERS_EN: readonly string[] = [
  'unfilledplaceholder',
  'google*',
  'facebook',
  '{service}',
  '{authority}',
  'cookie*',
];
