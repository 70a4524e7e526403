/** Numbers what the backend tells and keeps the last of it, for a page whose connection broke. */
import type { AppEvent } from '../../../shared/contract/events.ts';

/** An event as a host passes it on: numbers rise by one from 1 for as long as the host lives. */
export interface NumberedEvent {
  readonly seq: number;
  readonly event: AppEvent;
}

export class EventLog {
  readonly #kept: NumberedEvent[] = [];
  readonly #listeners = new Set<(event: NumberedEvent) => void>();
  readonly #limit: number;
  #last = 0;

  constructor(limit = 200) {
    this.#limit = limit;
  }

  get last(): number {
    return this.#last;
  }

  add(event: AppEvent): void {
    const numbered = { seq: ++this.#last, event };
    this.#kept.push(numbered);
    if (this.#kept.length > this.#limit) this.#kept.shift();
    for (const listener of this.#listeners) listener(numbered);
  }

  /** What came after this number; undefined when some of it is no longer kept or was never told. */
  after(seq: number): readonly NumberedEvent[] | undefined {
    const oldest = this.#kept[0]?.seq ?? this.#last + 1;
    if (seq > this.#last || seq < oldest - 1) return undefined;
    return this.#kept.filter((event) => event.seq > seq);
  }

  /** Returns what ends the listening. */
  listen(listener: (event: NumberedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
