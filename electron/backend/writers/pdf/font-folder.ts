import { resolve } from 'node:path';

// By itself: a module that finds what lies beside it is built as a file of its own.
export const FONT_FOLDER = resolve(import.meta.dirname, '../../../../assets/fonts');
