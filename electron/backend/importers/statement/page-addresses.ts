/** Addresses of mail that a page hides behind words or scrambles against harvesters. */
import type { Element } from 'domhandler';

/** Out: ` (naam@voorbeeld.nl)` after a link that mails there and does not show it; else nothing. */
export function shownAddress(link: Element, words: string): string {
  const href = link.attribs.href ?? '';
  const address = /^mailto:([^?&#]{3,200})/i.exec(href)?.[1]?.trim();
  if (address === undefined || !address.includes('@') || words.includes('@')) return '';
  return ` (${plain(address)})`;
}

function plain(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What Cloudflare puts in place of an address: hexadecimal, each byte combined with the first. */
export function unscrambled({ attribs }: Element): string | undefined {
  const code = attribs['data-cfemail'];
  if (code === undefined || !/^(?:[\da-f]{2}){4,200}$/i.test(code)) return undefined;
  const bytes = Buffer.from(code, 'hex');
  const key = bytes[0] ?? 0;
  return Buffer.from(bytes.subarray(1).map((byte) => byte ^ key)).toString('utf8');
}
