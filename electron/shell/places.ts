/** Where the parts of the built app lie, seen from the folder of the built `main.js`. */
import { join } from 'node:path';

export interface Places {
  readonly preload: string;
  readonly backend: string;
  /** Folder of the built page. */
  readonly page: string;
}

export function placesOf(folder: string): Places {
  return {
    preload: join(folder, '../../preload.cjs'),
    backend: join(folder, '../backend/process/backend-main.js'),
    page: join(folder, '../../../renderer'),
  };
}
