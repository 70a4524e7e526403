/**
 * Sets of borders between the words of a row, as bits: word 3 stands between border 3 and border 4.
 * Where a phrase can have got to is such a set, so that one step takes it on from everywhere at once.
 */

const BITS = 32;
const LOG_BITS = 5;

/** Sets live in one list of numbers and are named by where they begin in it: thousands come and go in a page. */
export class Borders {
  #bits = new Int32Array(1024);
  /** Numbers that one set takes. */
  #size = 1;
  /** Where the next set begins. */
  #top = 0;
  #words = 0;

  /** Forgets all sets: from here on they are of a row of so many words. */
  of(words: number): void {
    this.#words = words;
    this.#size = (words >> LOG_BITS) + 1;
    this.#top = 0;
  }

  /** Out: a set of no borders. Sets are given back in the order opposite to that in which they were made. */
  none(): number {
    const set = this.#room();
    this.clear(set);
    return set;
  }

  all(): number {
    const set = this.#room();
    this.#fill(set, -1);
    return set;
  }

  one(border: number): number {
    const set = this.none();
    this.put(set, border);
    return set;
  }

  copy(set: number): number {
    const copied = this.#room();
    const bits = this.#bits;
    for (let at = 0; at < this.#size; at += 1) bits[copied + at] = bits[set + at] as number;
    return copied;
  }

  /** Gives back this set and all that were made after it. */
  giveBack(set: number): void {
    this.#top = set;
  }

  put(set: number, border: number): void {
    const at = set + (border >> LOG_BITS);
    this.#bits[at] = (this.#bits[at] as number) | (1 << (border & (BITS - 1)));
  }

  isEmpty(set: number): boolean {
    for (let at = set; at < set + this.#size; at += 1) if (this.#bits[at] !== 0) return false;
    return true;
  }

  /** Puts into `set` what `other` has, too. */
  join(set: number, other: number): void {
    const bits = this.#bits;
    for (let at = 0; at < this.#size; at += 1)
      bits[set + at] = (bits[set + at] as number) | (bits[other + at] as number);
  }

  clear(set: number): void {
    this.#fill(set, 0);
  }

  /** A plain loop: most sets are one number, for which those of the list itself cost more than they do. */
  #fill(set: number, value: number): void {
    for (let at = set; at < set + this.#size; at += 1) this.#bits[at] = value;
  }

  /**
   * Over a word: from the borders before one of `words` to those behind it, or back. A word has the
   * number of the border before it. Out: whether any border is left.
   */
  over(set: number, words: number, isBack: boolean): boolean {
    return isBack ? this.#backOver(set, words) : this.#over(set, words);
  }

  #over(set: number, words: number): boolean {
    const bits = this.#bits;
    let carried = 0;
    let any = 0;
    for (let at = 0; at < this.#size; at += 1) {
      const kept = (bits[set + at] as number) & (bits[words + at] as number);
      bits[set + at] = (kept << 1) | carried;
      carried = kept >>> (BITS - 1);
      any |= kept;
    }
    return any !== 0;
  }

  #backOver(set: number, words: number): boolean {
    const bits = this.#bits;
    let carried = 0;
    let any = 0;
    for (let at = this.#size - 1; at >= 0; at -= 1) {
      const moved = bits[set + at] as number;
      const kept = ((moved >>> 1) | carried) & (bits[words + at] as number);
      bits[set + at] = kept;
      carried = moved << (BITS - 1);
      any |= kept;
    }
    return any !== 0;
  }

  /** Over at most `most` words of any kind, or back. */
  spread(set: number, most: number, isBack: boolean): void {
    for (let step = 0; step < most; step += 1)
      if (isBack) this.#spreadBack(set);
      else this.#spread(set);
  }

  #spread(set: number): void {
    const bits = this.#bits;
    let carried = 0;
    for (let at = set; at < set + this.#size; at += 1) {
      const before = bits[at] as number;
      bits[at] = before | (before << 1) | carried;
      carried = before >>> (BITS - 1);
    }
  }

  #spreadBack(set: number): void {
    const bits = this.#bits;
    let carried = 0;
    for (let at = set + this.#size - 1; at >= set; at -= 1) {
      const before = bits[at] as number;
      bits[at] = before | (before >>> 1) | carried;
      carried = before << (BITS - 1);
    }
  }

  /** Out: the first border of the set that is `from` or more, else the last before it, or -1. */
  firstFrom(set: number, from: number): number {
    let last = -1;
    for (let border = 0; border <= this.#words; border += 1)
      if (this.#has(set, border)) {
        last = border;
        if (border >= from) break;
      }
    return last;
  }

  last(set: number): number {
    for (let at = this.#size - 1; at >= 0; at -= 1) {
      const bits = this.#bits[set + at] as number;
      if (bits !== 0) return at * BITS + (BITS - 1 - Math.clz32(bits));
    }
    return -1;
  }

  #room(): number {
    const set = this.#top;
    this.#top += this.#size;
    if (this.#top <= this.#bits.length) return set;
    const more = new Int32Array(2 * this.#top);
    more.set(this.#bits);
    this.#bits = more;
    return set;
  }

  #has(set: number, border: number): boolean {
    return (
      (((this.#bits[set + (border >> LOG_BITS)] as number) >>> (border & (BITS - 1))) & 1) === 1
    );
  }
}
