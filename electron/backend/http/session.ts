/**
 * Who may ask: a browser that came in with a single-use code and so holds the cookie, and in it a page
 * that holds a token in its memory. Cookies reach every port of 127.0.0.1, so the cookie alone is never
 * enough; the token alone is not sent by a page of another origin (reliability.md §4).
 */
import { randomBytes } from 'node:crypto';
import { newSecret, proofOf, sameSecret } from './secrets.ts';

/** How long a code opens the app, in ms: from the redirect file, and when a person copies it. */
export const CODE_LIFE_MS = { file: 60_000, person: 5 * 60_000 } as const;
/** Each load of the page gets a token; a person with this many open pages loads one again. */
const TOKENS = 64;

export class Session {
  /** Random, so that two apps on one computer do not overwrite each other's cookie. */
  readonly cookieName = `a30_${randomBytes(8).toString('hex')}`;
  readonly #cookie = newSecret();
  readonly #proofKey = newSecret();
  readonly #now: () => Date;
  #codes: { readonly code: string; readonly until: number }[] = [];
  #tokens: string[] = [];

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** A code that opens the app once within this time. */
  newCode(lifeMs: number): string {
    const code = newSecret();
    this.#codes.push({ code, until: this.#now().getTime() + lifeMs });
    return code;
  }

  /** The value of Set-Cookie for a code that still opens; the code does not open again. */
  enter(given: string): string | undefined {
    const now = this.#now().getTime();
    this.#codes = this.#codes.filter(({ until }) => until > now);
    const known = this.#codes.filter(({ code }) => sameSecret(given, code));
    this.#codes = this.#codes.filter((code) => !known.includes(code));
    if (known.length === 0) return undefined;
    return `${this.cookieName}=${this.#cookie}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Whether a Cookie header holds our cookie, exactly once. */
  hasCookie(header: string | undefined): boolean {
    const values = (header ?? '').split(';').flatMap((pair) => {
      const [name, ...value] = pair.trim().split('=');
      return name === this.cookieName ? [value.join('=')] : [];
    });
    return values.length === 1 && sameSecret(values[0] ?? '', this.#cookie);
  }

  newPageToken(): string {
    const token = newSecret();
    this.#tokens = [...this.#tokens, token].slice(-TOKENS);
    return token;
  }

  hasPageToken(given: string | undefined): boolean {
    if (given === undefined) return false;
    return this.#tokens.filter((token) => sameSecret(given, token)).length > 0;
  }

  /** Given to pages with their token and never sent back: with it a page knows this server again. */
  get proofKey(): string {
    return this.#proofKey;
  }

  proof(nonce: string): string {
    return proofOf(this.#proofKey, nonce);
  }
}
