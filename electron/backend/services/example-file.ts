import { resolve } from 'node:path';

// By itself: a module that finds what lies beside it is built as a file of its own.
export const EXAMPLE = resolve(
  import.meta.dirname,
  '../../../assets/example/bakkerij-de-halm.json',
);
