import { resolve } from 'node:path';

// By itself: a module that finds what lies beside it is built as a file of its own.
const folder = resolve(import.meta.dirname, '../../../assets/example');

/** As it is now. */
export const EXAMPLE = resolve(folder, 'bakkerij-de-halm.json');
/** As its owner adopted it. */
export const ADOPTED_EXAMPLE = resolve(folder, 'bakkerij-de-halm-vastgesteld.json');
