/**
 * Client files opened of late. Names of clients in a menu, a jump list or the system's own history are
 * there for whoever looks along, so nothing is kept until the user asks for it.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { keepJson } from './keep-json.ts';

const MOST = 10;
const kept = z.array(z.string().max(4096)).max(MOST);

export class Recents {
  readonly #path: string;
  #on = false;
  #paths: readonly string[] = [];

  /** @param path file that holds the list while it is on */
  constructor(path: string) {
    this.#path = path;
  }

  /** Newest first. */
  get list(): readonly string[] {
    return this.#paths;
  }

  /** Off forgets what was kept, here and in the system. */
  turn(on: boolean): void {
    this.#on = on;
    if (on) this.#paths = this.#read();
    else this.clear();
  }

  /** Whether the list is another now; a page opens its file more than once. */
  add(path: string): boolean {
    if (!this.#on || this.#paths[0] === path) return false;
    this.#paths = [path, ...this.#paths.filter((known) => known !== path)].slice(0, MOST);
    keepJson(this.#path, this.#paths);
    app.addRecentDocument(path);
    return true;
  }

  /** Whether the list is another now. One on a drive that is away is kept: it may well be there. */
  forgetGone(): boolean {
    const left = this.#paths.filter((path) => existsSync(path) || !existsSync(dirname(path)));
    if (left.length === this.#paths.length) return false;
    this.#paths = left;
    keepJson(this.#path, left);
    // The system cannot be asked to forget one.
    app.clearRecentDocuments();
    for (const path of left.toReversed()) app.addRecentDocument(path);
    return true;
  }

  clear(): void {
    this.#paths = [];
    rmSync(this.#path, { force: true });
    app.clearRecentDocuments();
  }

  #read(): readonly string[] {
    try {
      return kept.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      return [];
    }
  }
}
