/** A page with its pictures in one file (MHTML), as some browsers save it: out comes the page. */
import { Refusal } from './refusal.ts';

const HEAD = 8_192;
const STARTS = /^(?:From|MIME-Version|Snapshot-Content-Location|Subject|Date|Content-Type):/i;
const RELATED = /^Content-Type:\s*multipart\/related/im;
const BOUNDARY = /boundary="?([^"\r\n;]{1,200})/i;

export const isArchivedPage = (head: string): boolean => STARTS.test(head) && RELATED.test(head);

/**
 * The page itself: the first part that is one. Undefined for a file of another kind.
 * @throws Refusal statementKind for an archive without a page
 */
export function archivedPage(bytes: Uint8Array): Uint8Array | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, HEAD);
  if (!isArchivedPage(head)) return undefined;
  const boundary = `--${BOUNDARY.exec(head)?.[1] ?? ''}`;
  const text = buffer.toString('latin1');
  let at = boundary.length > 2 ? text.indexOf(boundary) : -1;
  while (at !== -1) {
    const next = text.indexOf(boundary, at + boundary.length);
    const end = next === -1 ? text.length : next;
    const page = pageIn(text, at + boundary.length, end);
    if (page) return page;
    at = next;
  }
  throw new Refusal('statementKind', {});
}

function pageIn(text: string, from: number, to: number): Uint8Array | undefined {
  const opening = text.slice(from, Math.min(to, from + HEAD));
  const blank = /\r?\n\r?\n/.exec(opening);
  if (!blank) return undefined;
  const fields = opening.slice(0, blank.index);
  if (!/^Content-Type:\s*(?:text\/html|application\/xhtml)/im.test(fields)) return undefined;
  const body = text.slice(from + blank.index + blank[0].length, to);
  const encoding = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(fields)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
}

const unquoted = (body: string): string =>
  body
    .replace(/=[ \t]{0,10}\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_sign, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
