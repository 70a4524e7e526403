/** Where the page of the app lives: a scheme of our own, so that no page of the web shares its origin. */
export const SCHEME = 'app';
export const ORIGIN = 'app://artikel30';
export const START = `${ORIGIN}/`;

/** Whether an address is of our own page. Text such as `app://artikel30@evil/` or `app://artikel30.evil/` is not. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  // Node gives schemes it does not know the origin "null", so the parts are compared.
  return (
    url !== null &&
    `${url.protocol}//${url.host}` === ORIGIN &&
    url.username === '' &&
    url.password === ''
  );
}
