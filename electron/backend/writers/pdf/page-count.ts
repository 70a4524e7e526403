import type { Part } from './laid.ts';

/** Foresees how many pages come of parts under each other, as pdfmake divides them. */
export class PageCount {
  readonly #room: number;
  #pages = 1;
  #used = 0;

  /** In: the height between the margins, in points. */
  constructor(room: number) {
    this.#room = room;
  }

  get pages(): number {
    return this.#pages;
  }

  /** What comes next begins on a page with this height free. */
  keep(height: number): void {
    if (this.#used + height > this.#room) this.#turn();
  }

  /** A page that begins whatever is free. */
  turn(): void {
    this.#turn();
  }

  add({ height, again = 0 }: Part): void {
    if (this.#used > 0 && this.#used + height > this.#room) this.#turn(again);
    this.#used += height;
    while (this.#used > this.#room) {
      this.#pages += 1;
      this.#used -= this.#room;
    }
  }

  #turn(again = 0): void {
    this.#pages += 1;
    this.#used = again;
  }
}
