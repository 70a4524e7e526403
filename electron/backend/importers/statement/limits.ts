/** How much of a stranger's file is taken in. A statement of ten pages is some 20 kB of text. */

/** Of the text that is in it, in signs: 1 MB takes 2 s to read (measured). */
export const TEXT_LIMIT = 10_000_000;
/** Of what a Word file unpacks to, pictures left out; the text of 1,000 pages is some 15 MB of XML. */
export const UNPACKED_LIMIT_MB = 64;
export const DEADLINE_SECONDS = 60;
/** Heap of the thread, and how much the process may grow meanwhile. */
export const MEMORY_MB = 1_500;
export const GROWTH_MB = 2_000;
