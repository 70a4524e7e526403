/** What a request must be before anything looks at what it asks. String equality only, no patterns. */
import type { IncomingMessage } from 'node:http';

/**
 * Whether the request is for us under our one name: DNS rebinding brings another (CVE-2025-66414). Two
 * Host headers, or a target with an authority of its own, are how proxies and servers get to disagree.
 */
export function isForUs({ rawHeaders, url }: IncomingMessage, authority: string): boolean {
  const hosts = rawHeaders.filter(
    (_, place) => place % 2 === 1 && rawHeaders[place - 1]?.toLowerCase() === 'host',
  );
  return hosts.length === 1 && hosts[0] === authority && url?.startsWith('/') === true;
}

export type Headers = (name: string) => string | undefined;

/** Asked by a script of our own page: its Origin is ours and the browser says so too. */
export function isFromOurPage(header: Headers, origin: string): boolean {
  return header('origin') === origin && header('sec-fetch-site') === 'same-origin';
}

/** A GET of our own page carries no Origin; the browser still says who asks. */
export function isReadByOurPage(header: Headers, origin: string): boolean {
  const given = header('origin');
  return header('sec-fetch-site') === 'same-origin' && (given === undefined || given === origin);
}

/** A person who opens an address, or our own page going to another; never a picture or a frame. */
export function isNavigation(header: Headers): boolean {
  const mode = header('sec-fetch-mode');
  const to = header('sec-fetch-dest');
  return (mode === undefined || mode === 'navigate') && (to === undefined || to === 'document');
}
