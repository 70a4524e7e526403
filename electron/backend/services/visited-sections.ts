/**
 * Which parts of the screens of a client file somebody opened on this computer. Not in the client file: it says nothing
 * about the register, and opening a page would change what lies in the user's folder. Ids only.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { privateFolder } from '../library/data-folder.ts';

export const VISITED = 'visited';

export class VisitedSections {
  readonly #host: Host;
  readonly #docId: string;
  #known: Set<string> | undefined;

  constructor(host: Host, docId: string) {
    this.#host = host;
    this.#docId = docId;
  }

  has(section: string): boolean {
    return this.#sections().has(section);
  }

  /** Whether it is new. Never throws: what cannot be written is silent again at the next start, and nothing is lost. */
  add(section: string): boolean {
    if (this.has(section)) return false;
    this.#sections().add(section);
    try {
      const path = join(privateFolder(this.#host.dataDir, VISITED), `${this.#docId}.json`);
      writeFileSync(`${path}.new`, JSON.stringify([...this.#sections()]), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
    return true;
  }

  #sections(): Set<string> {
    this.#known ??= new Set(read(join(this.#host.dataDir, VISITED, `${this.#docId}.json`)));
    return this.#known;
  }
}

/** A file that is damaged or not there counts as empty. */
function read(path: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
