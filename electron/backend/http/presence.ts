/** Whether anybody has a page open; when nobody has for a while, the app rests and then stops. */

export interface PresenceOptions {
  /** After this the client files are published and closed, so that they can be opened elsewhere. */
  readonly restMs: number;
  readonly onRest: () => void;
  /** After this the app stops: a forgotten server is one more door. */
  readonly stopMs: number;
  readonly onStop: () => void;
}

export class Presence {
  readonly #options: PresenceOptions;
  #pages = 0;
  #timers: NodeJS.Timeout[] = [];
  #ended = false;

  constructor(options: PresenceOptions) {
    this.#options = options;
    this.#nobody();
  }

  /** A page came; returns what to do when it goes. */
  join(): () => void {
    this.#pages += 1;
    this.#clear();
    let here = true;
    return () => {
      if (!here) return;
      here = false;
      this.#pages -= 1;
      if (this.#pages === 0) this.#nobody();
    };
  }

  /** Stops waiting for ever, also for pages that go later. */
  end(): void {
    this.#ended = true;
    this.#clear();
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  #nobody(): void {
    if (this.#ended) return;
    const { restMs, onRest, stopMs, onStop } = this.#options;
    this.#timers = [setTimeout(onRest, restMs), setTimeout(onStop, stopMs)];
  }
}
