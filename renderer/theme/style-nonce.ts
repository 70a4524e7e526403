declare global {
  /** Where libraries that make a style element of their own look for the nonce. */
  var __webpack_nonce__: string | undefined;
}

/**
 * Out: the nonce with which the security policy of this page lets a style element in, as the host
 * wrote it in `<meta name="a30-nonce">`; empty where there is none. Also makes it known to the
 * library that stops the page from scrolling behind a dialog.
 */
export function styleNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="a30-nonce"]')?.content ?? '';
  if (nonce !== '') globalThis.__webpack_nonce__ = nonce;
  return nonce;
}
