/** Tells whether a process still answers: one whose event loop is stuck does not end by itself. */

/** A sign of life is asked for each of these, in ms. */
const BEAT_MS = 300;
/**
 * Beats without an answer after which the page is told: within 2 s of getting stuck. Composing a register
 * of 1,000 activities keeps it busy for 1.4 s (measured).
 */
const SILENT = 6;
/**
 * Beats without an answer after which the process counts as stuck. Writing to a slow folder of a network
 * blocks it for seconds, and ending it then would only make it begin again.
 */
const STUCK = 67;

export interface PulseOptions {
  readonly ask: () => void;
  readonly onSilent: () => void;
  /** It was silent and answers again. */
  readonly onAnswer: () => void;
  readonly onStuck: () => void;
  readonly beatMs?: number;
  /** In ms, never set back. */
  readonly now?: () => number;
}

export class Pulse {
  readonly #options: PulseOptions;
  readonly #beatMs: number;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | undefined;
  #last = 0;
  #missed = 0;
  #isSilent = false;

  constructor(options: PulseOptions) {
    this.#options = options;
    this.#beatMs = options.beatMs ?? BEAT_MS;
    this.#now = options.now ?? (() => performance.now());
  }

  start(): void {
    this.stop();
    this.#last = this.#now();
    this.#timer = setInterval(() => this.beat(), this.#beatMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#missed = 0;
    this.#isSilent = false;
  }

  /** Any message of the process. */
  heard(): void {
    this.#missed = 0;
    if (this.#isSilent) this.#options.onAnswer();
    this.#isSilent = false;
  }

  /** What the timer does. */
  beat(): void {
    const gap = this.#now() - this.#last;
    this.#last = this.#now();
    // We ourselves were asleep or busy, as after a laptop was closed: its answer may lie unread.
    if (gap > 2 * this.#beatMs) {
      this.#missed = Math.min(this.#missed, 1);
      return;
    }
    this.#missed += 1;
    if (this.#missed === 1) this.#options.ask();
    if (this.#missed >= SILENT && !this.#isSilent) {
      this.#isSilent = true;
      this.#options.onSilent();
    }
    if (this.#missed === STUCK) this.#options.onStuck();
  }
}
